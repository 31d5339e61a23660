"""A command on a terminal, with somebody who reads what it asks and types."""

import os
import pty
import subprocess
from collections.abc import Sequence
from pathlib import Path

from support.running_companion import WARMLINE, home_environment


def at_a_terminal(home: Path, *words: str, answers: Sequence[tuple[str, str]] = ()) -> tuple[int, str]:
    """Exit status and all that stood on the screen. `answers`: what is typed once that has been asked."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [WARMLINE, *words], env=home_environment(home), stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    screen, seen = "", 0
    try:
        for asked, answer in answers:
            while asked not in screen[seen:]:
                screen += _more(ours)
            seen = len(screen)
            os.write(ours, f"{answer}\n".encode())
        try:
            while True:
                screen += _more(ours)
        except OSError:  # Linux's way to say that nobody writes any more
            pass
        return process.wait(30), screen.replace("\r\n", "\n")
    finally:
        process.kill()
        process.wait()
        os.close(ours)


def _more(terminal: int) -> str:
    return os.read(terminal, 4096).decode()
