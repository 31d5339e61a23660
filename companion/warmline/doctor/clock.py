"""The clock: pairing lines, and the weeks of the statistics, go by it."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from warmline.access.clients import ClientRecord
from warmline.doctor.finding import Finding, look, ok

RELEASED = datetime(2026, 11, 1, tzinfo=UTC).timestamp()
"""It cannot be earlier than this."""
_SLACK_SECONDS = 300

_SET_IT = "Have your system set its clock from the network, then restart the companion."


def check_clock(records: Callable[[], Sequence[ClientRecord]], *, now: float) -> Finding:
    """Compared with what was noted down earlier."""
    if now < RELEASED:
        return look("The clock is wrong: it shows a time before this Warmline was made.", _SET_IT)
    try:
        noted = [max(record.created_at, record.seen_at or 0) for record in records()]
    except Exception:
        noted = []  # The check of the database says what is wrong there.
    ahead = max(noted, default=0) - now
    if ahead > _SLACK_SECONDS:
        return look(
            f"The clock has been set back: a browser was last seen {ahead / 3600:.1f} hours from now.",
            _SET_IT,
        )
    return ok("The clock shows a time that can be right.")
