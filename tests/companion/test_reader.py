import sys
import time
from collections.abc import Callable

import pytest

from warmline.contract import MAX_MESSAGES, MAX_TEXT, DraftText, Reading, Situation, Thread
from warmline.deadline import TooLongError, reading_until
from warmline.reader import Reader

DRAFT = DraftText(text="As I already said, it is late.")
THREAD = Thread.model_validate(
    {
        "me": ["us@firm.example"],
        "messages": [
            {"from": "us@firm.example", "text": "It comes on Monday."},
            {"from": "ana@client.example", "text": "This is ridiculous. I want to speak to your manager."},
        ],
    }
)


def test_each_part_is_answered_by_its_own(reader: Reader) -> None:
    reading = reader.read(Situation(draft=DRAFT, thread=THREAD))

    assert reading.draft is not None
    assert [mark.quote for mark in reading.draft.marks] == ["As I already said,"]
    assert reading.thread is not None
    assert reading.thread.signals != []


def test_what_is_not_there_is_not_answered(reader: Reader) -> None:
    assert reader.read(Situation()) == Reading(draft=None, thread=None)
    assert reader.read(Situation(draft=DRAFT)).thread is None
    assert reader.read(Situation(thread=THREAD)).draft is None


@pytest.mark.parametrize(
    "messages",
    [[], [{"text": ""}], [{"text": "Late again."}, {"from": None, "sent_at": None, "text": "Still late."}]],
)
def test_a_thread_without_mails_dates_or_senders_is_read(reader: Reader, messages: list[object]) -> None:
    thread = Thread.model_validate({"messages": messages})

    reading = reader.read(Situation(thread=thread)).thread

    assert reading is not None
    assert not reading.escalating


LONGEST = " ".join(f"You never sent {n}." for n in range(12_000))[:MAX_TEXT]
"""Every sentence is new, and one that the model reads closely: nothing takes longer."""


def _longest_thread(start: int) -> Thread:
    """No message is one of those that another test has had read."""
    messages = [{"text": f"Number {n}. {LONGEST[start + n * 450 :][:450]}"} for n in range(MAX_MESSAGES)]
    return Thread.model_validate({"messages": messages})


@pytest.mark.parametrize(
    "ask",
    [
        lambda reader: reader.read(Situation(draft=DraftText(text=LONGEST))),
        lambda reader: reader.read(Situation(thread=_longest_thread(0))),
        lambda reader: reader.papers(_longest_thread(7)),
    ],
    ids=["draft", "thread", "papers"],
)
def test_the_longest_text_is_left_when_its_time_is_over(
    reader: Reader, ask: Callable[[Reader], object]
) -> None:
    begun = time.monotonic()
    with reading_until(begun + 0.2), pytest.raises(TooLongError):
        ask(reader)
    took = time.monotonic() - begun
    sys.stdout.write(f"left after {took:.2f} s instead of 0.20\n")
    assert took < 10, "that is very far away"
    assert reader.read(Situation(draft=DRAFT)).draft is not None


def test_a_long_thread_gets_further_each_time_it_is_asked_about(reader: Reader) -> None:
    thread = _longest_thread(13)
    for _ in range(200):
        try:
            with reading_until(time.monotonic() + 0.1):
                reading = reader.read(Situation(thread=thread))
        except TooLongError:
            continue
        break
    assert reading.thread is not None


def test_every_rule_has_its_card(reader: Reader) -> None:
    cards = reader.rule_cards()

    assert len(cards) >= 40
    assert len({card.id for card in cards}) == len(cards)


def test_each_part_says_which_of_the_users_texts_fit(reader: Reader) -> None:
    draft = DraftText(text="Dear Ana, I have decided to end our work together.")
    thread = Thread.model_validate({"messages": [{"text": "Our shop is down and nobody can pay."}]})

    reading = reader.read(Situation(draft=draft, thread=thread))

    assert reading.draft is not None
    assert [one.kind for one in reading.draft.snippets] == ["closing"]
    assert reading.thread is not None
    assert [one.kind for one in reading.thread.snippets] == ["emergency"]
