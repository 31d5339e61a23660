"""Help to offer a call: the one place where the parts of this room are joined."""

from collections.abc import Callable
from datetime import datetime

from warmline.call_contract import CallHelp, CallQuestion, CallTime
from warmline.calling.calendar import calendar_url, ics
from warmline.calling.concern import concerns
from warmline.calling.hours import Hours
from warmline.calling.invitation import Offer, invitations
from warmline.calling.names import their_name
from warmline.calling.slot import Slot, offered, spoken
from warmline.calling.their_clock import is_up, their_clock
from warmline.calling.times import free_times
from warmline.contract import DraftText, Reading, Situation, Thread
from warmline.errors import WarmlineError
from warmline.thread.invitation import matter


class NoCallError(WarmlineError):
    """A call was asked for where one is not advised."""

    def __init__(self) -> None:
        super().__init__(
            "no_call", "A call does not serve this conversation at the moment. The reading of it says why."
        )


class Caller:
    """Helps to offer a call. Keeps nothing; may be shared by threads."""

    def __init__(self, read: Callable[[Situation], Reading]) -> None:
        self._read = read

    def help(self, question: CallQuestion) -> CallHelp:
        """Invitations and times. Raises NoCallError where the reading of the thread speaks against a call."""
        thread, settings = question.thread, question.settings
        reading = self._read(Situation(thread=thread)).thread
        if reading is None or not reading.call.suggest:
            raise NoCallError
        hours = Hours.of(settings)
        slots = _slots(question.now, hours, thread)
        names = their_name(thread)
        times = offered(slots, hours.zone) if slots else ""
        title = f"Call with {names[1]}" if names[1] else "Call"
        place = settings.meeting_link or settings.phone
        return CallHelp(
            invitations=invitations(Offer.of(settings, names=names, about=self._about(thread), times=times)),
            times=[_told(slot) for slot in slots],
            calendar_url=calendar_url(slots[0], title=title, place=place) if slots else None,
            ics=ics(slots, title=title, place=place, now=question.now) if slots else None,
        )

    def _about(self, thread: Thread) -> str:
        """What the call is about, in harmless words of theirs; else the subject, or nothing."""
        named = next(filter(self._reads_well, concerns(thread)), None)
        if named:
            return named
        subject = matter(thread.subject)
        return f"“{subject}”" if subject and self._reads_well(subject) else ""

    def _reads_well(self, words: str) -> bool:
        asked = DraftText(text=f"Would you be willing to have a fifteen-minute call about {words}?")
        draft = self._read(Situation(draft=asked)).draft
        return draft is not None and not draft.marks and not draft.notes


def _slots(now: datetime, hours: Hours, thread: Thread) -> tuple[Slot, ...]:
    clock = their_clock(thread)
    times = free_times(now, hours, suits=lambda moment: is_up(clock(moment)))
    return tuple(_slot(moment.astimezone(hours.zone), clock(moment)) for moment in times)


def _slot(start: datetime, theirs: datetime | None) -> Slot:
    return Slot(start, None if theirs == start.replace(tzinfo=None) else theirs)


def _told(slot: Slot) -> CallTime:
    theirs = spoken(slot.theirs) if slot.theirs else None
    return CallTime(start=slot.start, end=slot.end, yours=spoken(slot.start), theirs=theirs)
