from datetime import datetime, timedelta
from uuid import UUID

import pytest

from support.past_mail import ANA, ME, a_mail
from warmline.contract import Message, Reading, Situation
from warmline.importing.counting import Counting
from warmline.mail.letter import Letter, read_letter
from warmline.reader import Reader
from warmline.stats_contract import MarkTally, SentMessage, ThreadTally

ID = UUID("adaf2b3f-fb53-583b-abbc-dca27bd98b44")
HOT = "This is ridiculous. I want to speak to your manager today."


def mine(text: str = "Hello.", *, day: int = 9, to: str = ANA) -> Letter:
    return read_letter(a_mail(day, to=to, text=text))


def theirs(text: str, *, day: int, sender: str = ANA) -> Message:
    return read_letter(a_mail(day, sender=sender, to=ME, text=text)).message


def count(reader: Reader, letter: Letter, *above: Message, thread: str = "18d7") -> SentMessage:
    counted = Counting(reader.read, me=[ME]).count(ID, thread, letter, above)
    assert counted is not None
    return counted


def test_what_is_known_of_a_mail_without_any_above_it(reader: Reader) -> None:
    letter = mine("Hi Ana,\n\nAs I already said, it’s late — by 2.30 pm.\n\n-- \nJo\n\n> a quote of hers\n")
    counted = count(reader, letter)

    assert counted.id == str(ID)
    assert counted.sent_at == datetime.fromisoformat("2026-03-09T10:00:00+01:00")
    assert counted.sent_at.utcoffset() == timedelta(hours=1)
    assert counted.language == "en"
    assert counted.words == 11
    assert counted.marks == [MarkTally(label="defensive", rule="as-i-already-said", first=1, sent=1)]
    assert (counted.thread, counted.my_hours, counted.their_hours, counted.notes) == (None, None, None, [])
    assert counted.call.model_dump() == {"suggested": False, "inserted": False, "ignored": False}


def test_the_same_marks_are_counted_together_and_all_of_them(reader: Reader) -> None:
    counted = count(reader, mine("As I already said, it is late. " * 9))

    assert sum(mark.sent for mark in counted.marks) == 9
    assert len(counted.marks) == 1


def test_another_language_is_not_judged(reader: Reader) -> None:
    counted = count(reader, mine("Das ist doch lächerlich. Wie gesagt, wir kommen am Montag zu Ihnen."))

    assert (counted.language, counted.marks, counted.words) == (None, [], 12)


def test_the_thread_is_as_it_stood_before_the_mail(reader: Reader) -> None:
    above = [theirs("When does it come?", day=1), mine("On Monday.", day=2).message, theirs(HOT, day=3)]

    assert count(reader, mine(day=9), *above).thread == ThreadTally(
        id="18d7", level="heated", onset=datetime.fromisoformat("2026-03-03T10:00:00+01:00")
    )
    assert count(reader, mine(day=3), *above[:2]).thread == ThreadTally(id="18d7", level="calm", onset=None)


@pytest.mark.parametrize(
    ("above", "to", "hours"),
    [
        ([theirs("A?", day=8)], ANA, (24, None)),
        ([mine(day=5).message, theirs("A?", day=8)], ANA.upper(), (24, 72)),
        ([mine(day=5).message, theirs("A?", day=6), theirs("B?", day=8)], ANA, (24, 24)),
        ([theirs("A?", day=7), mine(day=8).message], ANA, (None, None)),
        ([theirs("A?", day=8)], "boss@client.example", (None, None)),
        ([theirs("A?", day=10)], ANA, (None, None)),
        ([theirs("A?", day=8).model_copy(update={"sent_at": None})], ANA, (None, None)),
        ([theirs("A?", day=8).model_copy(update={"sender": None})], ANA, (None, None)),
    ],
)
def test_how_long_both_sides_took(
    reader: Reader, above: list[Message], to: str, hours: tuple[float | None, float | None]
) -> None:
    counted = count(reader, mine(to=to), *above)

    assert (counted.my_hours, counted.their_hours) == hours


def test_those_it_went_to_are_in_it_once(reader: Reader) -> None:
    to = f"Ana Lee <{ANA}>, ANA@client.example, bo@client.example <bo@client.example>"

    assert [(one.address, one.name) for one in count(reader, mine(to=to)).to] == [
        (ANA, "Ana Lee"),
        ("bo@client.example", None),
    ]


def test_an_entry_of_a_calendar_is_not_counted(reader: Reader) -> None:
    letter = read_letter(a_mail(1, "Content-Type: text/calendar", text="BEGIN:VCALENDAR"))

    assert Counting(reader.read, me=[ME]).count(ID, "t", letter, ()) is None


def test_no_more_of_the_mails_above_is_read_than_the_extension_sends() -> None:
    asked: list[Situation] = []

    def read(situation: Situation) -> Reading:
        asked.append(situation)
        return Reading(draft=None, thread=None)

    above = [theirs("x" * 60_000, day=1), theirs("y" * 60_000, day=2), theirs("z" * 30_000, day=3)]
    Counting(read, me=[ME]).count(ID, "t", mine(), above)

    assert asked[0].thread is not None
    assert [message.text[0] for message in asked[0].thread.messages] == ["y", "z"]
    assert asked[0].thread.me == [ME]
