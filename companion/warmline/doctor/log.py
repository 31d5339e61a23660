"""The latest errors in the log."""

from datetime import datetime, timedelta
from pathlib import Path

from warmline.doctor.finding import Finding, look, ok
from warmline.journal import LoggedError, last_errors

_DAYS = 7
_MOST = 3


def check_log(file: Path, *, now: float) -> Finding:
    """Those of the last week."""
    if not file.exists():
        return ok("There is no log yet: `warmline serve` begins it.")
    since = datetime.fromtimestamp(now).astimezone() - timedelta(days=_DAYS)
    latest = [error for error in last_errors(file, most=_MOST) if _moment(error) >= since]
    if not latest:
        return ok("There is no error in the log of the last seven days.")
    return look(
        f"Latest errors: {'; '.join(f'{error.when} {error.what}' for error in latest)}.",
        "Mend what else is said here. If they go on, report these lines: no word of yours is in them.",
    )


def _moment(error: LoggedError) -> datetime:
    return datetime.fromisoformat(error.when).astimezone()
