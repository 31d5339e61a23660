"""Whether they have come to write at night and at weekends."""

from datetime import datetime, tzinfo

from warmline.thread.decisions.case import Case

_BEGINS = 7
_ENDS = 20
"""Hours of the day in which people in offices write; theirs may be longer than the user's."""
_SATURDAY = 5
_LATELY = 5
"""Messages of theirs, the newest last. A second late one among them is a habit, a single one an evening."""


def out_of_hours(case: Case, *, zone: tzinfo | None) -> str | None:
    """Names the two when their newest message and one more of the last came at night or at a weekend.

    `zone` is the user's; None is that of this machine.
    """
    moments = [turn.at.astimezone(zone) for turn in case.recent(_LATELY) if turn.at is not None]
    late = [moment for moment in moments if _is_late(moment)]
    if len(late) < 2 or late[-1] != moments[-1]:
        return None
    return f"They wrote {_told(late[-2])} and {_told(late[-1])}."


def _is_late(moment: datetime) -> bool:
    return moment.weekday() >= _SATURDAY or not _BEGINS <= moment.hour < _ENDS


def _told(moment: datetime) -> str:
    return f"on {moment:%A} {moment.day} {moment:%B} at {moment:%H:%M}"
