"""What reading costs, each compared with another in the same run; the figures are in docs/speed.md.

The limits are far from what is measured, for machines that are busy, and nearer than what it costs to
read all again.
"""

from collections.abc import Callable, Sequence

from support.compared import compared
from support.taken import seconds_taken
from training.evaluation.drafts_of_length import SentenceStore
from training.evaluation.threads_of_length import thread_of, with_one_more
from warmline.contract import DraftText, Situation, Thread
from warmline.reader import Reader

ROUNDS = 3
DRAFTS, WORDS = 8, 200
THREADS, MESSAGES, WORDS_OF_MAIL = 3, 20, 120


def of_draft(text: str) -> Situation:
    return Situation(draft=DraftText(text=text))


def of_thread(thread: Thread) -> Situation:
    return Situation(thread=thread)


def least(rounds: Callable[[], Sequence[Sequence[Situation]]], reader: Reader) -> list[float]:
    """The seconds that each group of situations takes, one after the other; the least of some rounds."""

    def of_round() -> list[float]:
        return [
            seconds_taken(lambda group=group: [reader.read(one) for one in group], tries=1)
            for group in rounds()
        ]

    return [min(taken) for taken in zip(*(of_round() for _ in range(ROUNDS)), strict=True)]


def test_a_draft_that_is_known_costs_little(reader: Reader, store: SentenceStore) -> None:
    def drafts() -> Sequence[Sequence[Situation]]:
        fresh = [store.draft(WORDS) for _ in range(DRAFTS)]
        changed = [f"{text[:-1]} again." for text in fresh]
        return [list(map(of_draft, texts)) for texts in (fresh, changed, fresh)]

    fresh, changed, again = least(drafts, reader)
    compared("a draft with one word added", changed, beside=fresh, limit=0.5)
    compared("a draft again", again, beside=fresh, limit=0.4)


def test_ten_times_the_text_costs_no_more_than_some_ten_times_as_much(
    reader: Reader, store: SentenceStore
) -> None:
    short, long = least(
        lambda: [[of_draft(store.draft(5 * WORDS))], [of_draft(store.draft(50 * WORDS))]], reader
    )
    compared("ten times the text", long, beside=short, limit=16)


def test_a_thread_that_is_known_costs_little(reader: Reader, store: SentenceStore) -> None:
    def threads() -> Sequence[Sequence[Situation]]:
        fresh = [thread_of(store, messages=MESSAGES, words=WORDS_OF_MAIL) for _ in range(THREADS)]
        longer = [with_one_more(thread, store, words=WORDS_OF_MAIL) for thread in fresh]
        return [list(map(of_thread, some)) for some in (fresh, longer)]

    fresh, longer = least(threads, reader)
    compared("a thread with one message added", longer, beside=fresh, limit=0.35)


def test_ten_times_the_messages_cost_no_more_than_some_ten_times_as_much(
    reader: Reader, store: SentenceStore
) -> None:
    short, long = least(
        lambda: [
            [of_thread(thread_of(store, messages=messages, words=WORDS_OF_MAIL))] for messages in (20, 200)
        ],
        reader,
    )
    compared("ten times the messages", long, beside=short, limit=16)
