from datetime import UTC, datetime

import pytest

from support.threads import ME, THEM, letters, message, mine, thread, turns
from warmline.contract import Message, Thread
from warmline.thread.turn import turns_of


def test_sides_people_and_recipients():
    kim, me = turns(message("Hello.", cc=("Boss@Client.example",)), mine("Hello."))
    assert (kim.side, kim.person, kim.recipients) == ("them", THEM, {ME, "boss@client.example"})
    assert (me.side, me.person, me.index) == ("me", ME, 1)


def test_a_time_without_zone_is_taken_as_utc():
    naive = datetime(2026, 3, 2, 10)  # noqa: DTZ001 - what some mail says
    (turn,) = turns(message("Hello.", at=naive))
    assert turn.at == datetime(2026, 3, 2, 10, tzinfo=UTC)


def test_neither_sender_nor_time():
    bare = Thread(messages=[Message(text="Hello.")])
    (turn,) = turns_of(bare, read=letters().read)
    assert (turn.side, turn.person, turn.at) == ("them", "", None)


@pytest.mark.parametrize(
    ("sender", "text", "automatic"),
    [
        ("no-reply@shop.example", "Your parcel is on its way.", True),
        ("Do.Not.Reply@shop.example", "Your parcel is on its way.", True),
        (THEM, "I am out of the office until Monday.", True),
        (THEM, "Your ticket has been received.", True),
        (THEM, "I am back from holiday and read your mail.", False),
    ],
)
def test_automatic(sender, text, automatic):
    (turn,) = turns_of(thread(message(text, sender=sender)), read=letters().read)
    assert turn.automatic is automatic
