"""The paired browsers: how many, and when one last asked."""

from collections import Counter
from collections.abc import Callable, Sequence

from warmline.access.clients import ClientRecord
from warmline.doctor.finding import Finding, look, ok

_PAIR = "Run `warmline pair` and paste the line into the extension's welcome page."
_SPANS = ((86_400 * 2, 86_400, "days"), (3_600 * 2, 3_600, "hours"), (120, 60, "minutes"))


def check_browsers(records: Callable[[], Sequence[ClientRecord]], *, now: float) -> Finding:
    """Counted by their state; none is named."""
    known = records()
    states: Counter[str] = Counter(record.state(now=now) for record in known)
    others = [
        f"{states[state]} {words}"
        for state, words in (
            ("waiting", "waiting for the first use of a line"),
            ("expired", "with a line that was not used in time"),
            ("revoked", "turned away"),
        )
        if states[state]
    ]
    more = f" Besides: {', '.join(others)}." if others else ""
    if not states["active"]:
        return look(f"No browser is paired.{more}", _PAIR)
    seen = max(record.seen_at or record.created_at for record in known if record.state(now=now) == "active")
    paired = f"{states['active']} paired, last seen {_ago(now - seen)}."
    return ok(f"Browsers: {paired}{more}")


def _ago(seconds: float) -> str:
    for least, unit, name in _SPANS:
        if seconds >= least:
            return f"{seconds // unit:.0f} {name} ago"
    return "just now"
