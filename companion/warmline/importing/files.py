"""Which files hold mail, among what the user named."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from warmline.importing.labels import are_left_out
from warmline.importing.skipped import Skipped
from warmline.mail.kind import BEGINNING, Kind, kind_of
from warmline.mail.mbox import Span, lines_of, mails_in

_PACKED = {".zip", ".gz", ".tgz", ".bz2", ".xz", ".7z", ".rar", ".zst"}
_OF_MAIL = {".mbox", ".eml"}


@dataclass(frozen=True, slots=True)
class MailFile:
    """A file with one mail or many; `size` in bytes."""

    path: Path
    kind: Kind
    size: int


def find_files(paths: Iterable[Path]) -> Iterator[MailFile | Skipped]:
    """The files with mail, in a fixed order.

    What the user names has to be mail. In a folder what is something else is passed over, unless its name
    says that it is mail; so are mailboxes of spam, rubbish and drafts.
    """
    for path in paths:
        for file, named in _files_of(path):
            found = _look_at(file, named=named)
            if found is not None:
                yield found


def _files_of(path: Path) -> Iterator[tuple[Path, bool]]:
    """Files, and whether the user named them. Links to folders are not followed within one."""
    if not path.is_dir():
        yield path, True
        return
    unread: list[OSError] = []
    for folder, folders, names in os.walk(path, onerror=unread.append):
        folders.sort()
        for name in sorted(names):
            yield Path(folder, name), False
        for error in unread:
            yield Path(error.filename), True
        unread.clear()


def _look_at(file: Path, *, named: bool) -> MailFile | Skipped | None:
    suffix = file.suffix.lower()
    try:
        size = file.stat().st_size
        if not file.is_file():
            return Skipped(file, None, "This is neither a file nor a folder.") if named else None
        if not named and are_left_out([file.stem]):
            return None
        if suffix in _PACKED:
            return Skipped(file, None, "This is packed. Unpack it, and name the folder that comes out.")
        with file.open("rb") as opened:
            beginning = opened.read(BEGINNING)
    except OSError as error:
        return Skipped(file, None, f"This cannot be read: {error.strerror}.")
    kind = kind_of(beginning)
    if kind is not None:
        return MailFile(file, kind, size)
    return Skipped(file, None, _no_mail(beginning)) if named or suffix in _OF_MAIL else None


def _no_mail(beginning: bytes) -> str:
    return "There is no mail in this file." if beginning else "This file is empty."


def mails_of(file: MailFile) -> Iterator[tuple[Span, Callable[[], Iterator[bytes]]]]:
    """Where each mail of a file lies, and its lines, to be read before the next mail is asked for.

    Raises OSError where the file cannot be read, or not to its end.
    """
    with file.path.open("rb") as opened, file.path.open("rb") as beside:
        in_mbox = file.kind == "mbox"
        for span in mails_in(opened) if in_mbox else [Span(0, file.size)]:
            yield span, partial(lines_of, beside, span, in_mbox=in_mbox)
