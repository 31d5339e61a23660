"""Threads of a given length, joined out of corpus sentences that are used once each."""

from datetime import UTC, datetime, timedelta

from training.evaluation.drafts_of_length import SentenceStore
from warmline.contract import Message, Thread

_FIRST = datetime(2026, 3, 2, 9, tzinfo=UTC)
_ME, _THEM = "jo@ours.example", "kim@theirs.example"


def thread_of(store: SentenceStore, *, messages: int, words: int) -> Thread:
    """A thread of so many messages, theirs and mine in turn, theirs last; each of about so many words."""
    return Thread(
        subject="Order",
        me=[_ME],
        messages=[_message(store.draft(words), n, mine=(messages - n) % 2 == 0) for n in range(messages)],
    )


def with_one_more(thread: Thread, store: SentenceStore, *, words: int) -> Thread:
    """The thread with another message of theirs."""
    more = _message(store.draft(words), len(thread.messages), mine=False)
    return thread.model_copy(update={"messages": [*thread.messages, more]})


def _message(text: str, number: int, *, mine: bool) -> Message:
    return Message.model_validate(
        {
            "from": _ME if mine else _THEM,
            "to": [_THEM if mine else _ME],
            "sent_at": _FIRST + timedelta(hours=7 * number),
            "text": f"Hi {'Kim' if mine else 'Jo'},\n\n{text}\n\nRegards,\n{'Jo' if mine else 'Kim'}",
        }
    )
