"""How often ordinary business mail gets a mark."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from training.evaluation.examples import Share
from warmline.contract import DraftReading


@dataclass(frozen=True, slots=True)
class OrdinaryMail:
    """The share of mails with a mark, and a line for each mark, to be read by a person and kept nowhere."""

    marked: Share
    marks: tuple[str, ...]


def read_ordinary_mail(texts: Iterable[str], read: Callable[[str], DraftReading]) -> OrdinaryMail:
    """Reads each mail as if its writer were at it."""
    lines: list[str] = []
    marked = whole = 0
    for text in texts:
        marks = read(text).marks
        whole += 1
        marked += bool(marks)
        lines += [f"{whole}\t{mark.label}\t{mark.rule or 'model'}\t{_line(mark.quote)}" for mark in marks]
    return OrdinaryMail(Share(marked, whole), tuple(lines))


def _line(quote: str) -> str:
    return " ".join(quote.split())
