"""Where the command begins, so that a part that cannot be loaded is told in a sentence as well.

Nothing but Python's own library is loaded here before it is known that the rest can be.
"""

import sys
from collections.abc import Sequence

from warmline.memory import leave_no_dump


def run() -> None:
    """The command `warmline`."""
    leave_no_dump()
    try:
        from warmline.cli.main import main

        # A command loads what it alone needs when it runs.
        main(prog_name="warmline")
    except ImportError as error:
        sys.exit(_unloaded(error, sys.argv[1:]))


def _unloaded(error: ImportError, words: Sequence[str]) -> int:
    """The exit status. `warmline doctor` goes as far as it can."""
    part = (error.name or "A part of Warmline").partition(".")[0]
    sys.stderr.write(
        f"warmline: {part} cannot be loaded, so nothing else can be done. Install Warmline anew.\n"
    )
    if "doctor" not in words:
        return 2
    from warmline.doctor.versions import check_versions, versions_here

    sys.stdout.write(f"broken  versions  {check_versions(versions_here()).says}\n")
    return 1
