"""What is kept of one mail of the past: as far as it can be known, the same as of one that is written now."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from uuid import UUID

from warmline.contract import DraftText, Message, Reading, Situation, Thread, ThreadReading
from warmline.mail.dates import in_utc_without_zone
from warmline.mail.letter import Letter
from warmline.stats_contract import (
    MAX_KINDS,
    CallTally,
    Correspondent,
    MarkTally,
    SentMessage,
    ThreadTally,
)
from warmline.text.quoted_mail import blank_quoted_mail
from warmline.thread.sides import Sides

_MOST_TEXT = 100_000
"""Characters of the mails above that are read, the newest: as many as the extension sends."""
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_NOT_SUGGESTED = CallTally(suggested=False, inserted=False, ignored=False)


class Counting:
    """Counts with what reads drafts and threads. `me` are the user's own addresses."""

    def __init__(self, read: Callable[[Situation], Reading], *, me: Collection[str]) -> None:
        self._read = read
        self._me = list(me)
        self._sides = Sides(me)

    def count(
        self, identity: UUID, thread: str, letter: Letter, above: Sequence[Message]
    ) -> SentMessage | None:
        """What is kept of the user's own `letter`, sent in this thread below these mails, oldest first.

        None for an entry of a calendar, which nobody worded.
        """
        if letter.calendar or letter.message.sent_at is None:
            return None
        sent_at = in_utc_without_zone(letter.message.sent_at)
        read = _newest(above)
        reading = self._read(
            Situation(
                draft=DraftText(text=letter.message.text),
                thread=Thread(subject=letter.subject, me=self._me, messages=read) if read else None,
            )
        )
        draft = reading.draft
        marks = Counter((mark.label, mark.rule) for mark in [*draft.marks, *draft.more]) if draft else {}
        mine, theirs = self._hours(letter, sent_at, read, reading.thread)
        return SentMessage(
            id=str(identity),
            sent_at=sent_at,
            language=draft.language if draft else None,
            to=_correspondents(letter),
            words=len(_WORD.findall(blank_quoted_mail(letter.message.text))),
            marks=[
                MarkTally(label=label, rule=rule, first=count, sent=count)
                for (label, rule), count in marks.items()
            ],
            notes=[],
            thread=_tally(thread, read, reading.thread),
            call=_NOT_SUGGESTED,
            my_hours=mine,
            their_hours=theirs,
        )

    def _hours(
        self, letter: Letter, sent_at: datetime, above: Sequence[Message], reading: ThreadReading | None
    ) -> tuple[float | None, float | None]:
        """How long the user took to answer the newest mail above, and how long that took to answer them.

        Neither where it answers nobody: it is new, is passed on to others, or follows one of the user's own.
        """
        newest = above[-1] if above else None
        author = newest and newest.sender and newest.sender.lower()
        if (
            newest is None
            or self._sides.of(newest.sender) == "me"
            or author not in {address.lower() for _, address in letter.to}
        ):
            return None, None
        gap = reading.rhythm.gaps[-1] if reading and reading.rhythm.gaps else None
        return _hours_between(newest.sent_at, sent_at), gap.hours if gap and gap.by == "them" else None


def _newest(above: Sequence[Message]) -> list[Message]:
    kept: list[Message] = []
    left = _MOST_TEXT
    for message in reversed(above):
        left -= len(message.text)
        if left < 0:
            break
        kept.append(message)
    return kept[::-1]


def _tally(thread: str, above: Sequence[Message], reading: ThreadReading | None) -> ThreadTally | None:
    if reading is None:
        return None
    onset = None if reading.onset is None else above[reading.onset].sent_at
    return ThreadTally(id=thread, level=reading.level, onset=onset and in_utc_without_zone(onset))


def _correspondents(letter: Letter) -> list[Correspondent]:
    """Those in its To field, each once, as the extension reports them."""
    people: dict[str, Correspondent] = {}
    for name, address in letter.to:
        says = name if name.lower() != address.lower() else ""
        people.setdefault(address.lower(), Correspondent(address=address, name=says or None))
    return list(people.values())[:MAX_KINDS]


def _hours_between(before: datetime | None, after: datetime) -> float | None:
    if before is None or in_utc_without_zone(before) > after:
        return None
    return round((after - in_utc_without_zone(before)).total_seconds() / 3600, 2)
