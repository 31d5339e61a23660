"""Runs one check after the other, whatever becomes of each."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from warmline.doctor.finding import Finding, broken
from warmline.doctor.public import Public
from warmline.errors import WarmlineError
from warmline.journal import fault


@dataclass(frozen=True, kw_only=True)
class Checked:
    """What the check of this name found, as anybody may read it."""

    check: str
    finding: Finding


def examine(checks: Mapping[str, Callable[[], Finding]], *, public: Public) -> Iterator[Checked]:
    """All checks, in their order."""
    for name, check in checks.items():
        found = _run(check)
        yield Checked(check=name, finding=replace(found, says=public(found.says), todo=public(found.todo)))


def _run(check: Callable[[], Finding]) -> Finding:
    try:
        return check()
    except WarmlineError as error:
        return broken("This could not be looked at.", error.message)
    except Exception as error:
        # Its message may hold anything.
        return broken(f"This check itself failed: {fault(error)}.", "Please report that line.")
