"""What is written to the log: what was done and how long it took, never what anybody wrote."""

import logging
import os
import re
import sys
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

MOST_BYTES = 256 * 1024
"""How large one file grows. A line is some 60 bytes, so that all of them hold a few weeks."""
OLDER_FILES = 3

_DATE = "%Y-%m-%d %H:%M:%S"
_ERROR = re.compile(
    r"(?P<when>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?:ERROR|CRITICAL) "
    # What `fault` and `_Plain` write, and why a start failed; nothing else is ever repeated.
    r"(?P<what>(?:reading failed: |cannot start: )?[\w.]+ at [\w.]+:\d+(?:, [\w.]+ at [\w.]+:\d+)?"
    r"|cannot start: [a-z_]+)",
    re.ASCII,
)


@dataclass(frozen=True, kw_only=True)
class LoggedError:
    """One line of the log. `when` is this machine's time; `what` is a type and a place, and no more."""

    when: str
    what: str


def fault(error: BaseException) -> str:
    """The type of an error and where it happened. Its message is left out: it may quote what was read."""
    return f"{type(error).__name__} at {place(traceback.extract_tb(error.__traceback__))}"


def place(frames: traceback.StackSummary) -> str:
    """The file and line that the innermost frame has come to, without any of its values."""
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "unknown place"


def begin(file: Path, *, terminal: bool, level: int = logging.INFO) -> None:
    """Our own lines go to `file`, and to standard error where `terminal` says so; of libraries only warnings.

    A folder that cannot be written, or a disk that fills up, is no reason not to answer: it goes on without.
    """
    # Otherwise the standard library prints each line that could not be written, with all that it was made of.
    logging.raiseExceptions = False
    handlers: list[logging.Handler] = []
    if terminal:
        handlers.append(logging.StreamHandler(sys.stderr))
        handlers[-1].setFormatter(_Plain("%(asctime)s %(message)s", datefmt="%H:%M:%S"))
        # A command says in words what it begins, ends or cannot do.
        handlers[-1].addFilter(lambda line: not line.name.startswith("warmline.cli."))
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handlers.append(_PrivateFile(file, maxBytes=MOST_BYTES, backupCount=OLDER_FILES, encoding="utf-8"))
        handlers[-1].setFormatter(_Plain("%(asctime)s %(levelname)s %(message)s", datefmt=_DATE))
    except OSError as error:
        if terminal:
            sys.stderr.write(f"Note: no log is kept ({error.strerror}).\n")
    logging.basicConfig(level=logging.WARNING, handlers=handlers or [logging.NullHandler()], force=True)
    logging.getLogger("warmline").setLevel(level)


def last_errors(file: Path, *, most: int) -> list[LoggedError]:
    """The latest errors in the log, newest first; none where there is no log. Raises OSError."""
    found: list[LoggedError] = []
    for part in (file, *(file.with_name(f"{file.name}.{number}") for number in range(1, OLDER_FILES + 1))):
        if len(found) < most and part.exists():
            found += _errors(part.read_text("utf-8", errors="replace"))
    return found[:most]


def _errors(text: str) -> Iterator[LoggedError]:
    for line in reversed(text.splitlines()):
        if error := _ERROR.fullmatch(line):
            yield LoggedError(when=error["when"], what=error["what"])


class _PrivateFile(RotatingFileHandler):
    """Nobody else's to read, from its first byte."""

    def _open(self) -> Any:
        return open(
            self.baseFilename,
            self.mode,
            encoding=self.encoding,
            opener=lambda path, flags: os.open(path, flags, 0o600),
        )


class _Plain(logging.Formatter):
    """Our own lines as they are. Of a library only who spoke and where: it may quote what it was given."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, without the message of any error."""
        ours = record.name.partition(".")[0] == "warmline"
        said = record.getMessage() if ours else f"{record.name} at {record.filename}:{record.lineno}"
        if record.exc_info and record.exc_info[1]:
            said = f"{said}, {fault(record.exc_info[1])}"
        record.message = " ".join(said.split())
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        return self.formatMessage(record)
