"""A few mails of the past, and what is made of them without a model."""

from pathlib import Path

from sqlcipher3 import dbapi2

from warmline.importing.importer import Importer
from warmline.importing.survey import work_to_do
from warmline.importing.threads import Place
from warmline.stats_contract import SentMessage

ME, ANA = "jo@studio.example", "ana@client.example"


def a_mail(
    number: int,
    *head: str,
    sender: str = ME,
    to: str = ANA,
    date: str = "Mon, {day:02} Mar 2026 10:00:00 +0100",
    text: str = "Hello.",
    subject: str = "Crates",
) -> bytes:
    """One mail; its day is its number. `head` are further lines, which stand above the others."""
    lines = [
        *head,
        f"From: {sender}",
        f"To: {to}",
        f"Message-ID: <{number}@x.example>",
        f"Subject: {subject}",
    ]
    if date:
        lines.append(f"Date: {date.format(day=number)}")
    return "\n".join([*lines, "", text, ""]).encode()


def an_mbox(path: Path, *mails: bytes) -> Path:
    """A file of these."""
    path.write_bytes(b"".join(b"From - Mon Mar  2 10:00:00 2026\n" + mail + b"\n" for mail in mails))
    return path


def looked_through(index: dbapi2.Connection, *paths: Path, me: str = ME) -> Importer:
    """An import that has got as far as the index."""
    importer = Importer(index, me=[me], jobs=1)
    importer.look_through(paths, watch=lambda _: None)
    return importer


def in_threads(index: dbapi2.Connection) -> list[list[str]]:
    """The mails of each thread with a wanted one, by what they say."""
    return sorted([_text(place) for place in task] for task in work_to_do(index))


def _text(place: Place) -> str:
    raw = Path(place.path).read_bytes()[place.start : place.end]
    return raw.partition(b"\n\n")[2].decode().strip()


class Kept:
    """A store in memory."""

    def __init__(self) -> None:
        self.rows: dict[str, SentMessage] = {}

    def kept(self, ids: object) -> set[str]:
        return {each for each in self.rows if each in ids}  # type: ignore[operator]

    def add_imported(self, messages: object) -> int:
        new = {one.id: one for one in messages if one.id not in self.rows}  # type: ignore[attr-defined]
        self.rows |= new
        return len(new)
