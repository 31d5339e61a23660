"""The corpus: mail with a label for each sentence. corpus/README.md describes the format."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol, TypeVar, get_args

from training.layout import Layout
from warmline.contract import Label

DRAFTS, ORDINARY = (Path(__file__).parents[1] / "corpus" / part for part in ("drafts", "ordinary"))
"""Drafts to clients, a file for each trade; and what else an office writes, a file for each kind of mail."""

Mood = Literal["none", "calm", "tense", "heated"]
Kind = Literal["to a client", "ordinary", "example"]

MOODS: tuple[Mood, ...] = get_args(Mood)
LETTERS: dict[str, Label] = {"D": "defensive", "C": "condescending", "H": "hostile"}

_HEADING = re.compile(r"## (trade|kind|variety): (\S.*)")
_ABOUT_THE_FILE = ("trade", "kind")
_MOOD = re.compile(rf"@ ({'|'.join(MOODS)})")
_ASIDE = re.compile(r"~ (\S.*)")
_LINE = re.compile(r"(\.|[DCH]{1,2}) (- )?(\S.*)")


class CorpusError(Exception):
    """A line that does not fit the format; the message begins with `file:line`."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file, without the space at its end; `number` counts from 1."""

    file: str
    number: int
    text: str

    def refused(self, why: str) -> CorpusError:
        """What to raise when the line does not fit."""
        return CorpusError(f"{self.file}:{self.number}: {why}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the writer's own words: `text` is `draft.text[start:end]`, in code points."""

    text: str
    labels: frozenset[Label]
    start: int
    line: Line

    @property
    def end(self) -> int:
        """Where it ends in the draft's text."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Draft:
    """One mail as it would stand in a compose box; `mood` is that of the thread above it.

    `trade` is the writer's; of ordinary mail, what sort of mail it is; of an example, the rule it explains.
    """

    kind: Kind

    trade: str
    variety: str
    mood: Mood
    text: str
    sentences: tuple[Sentence, ...]


def read_corpus(folder: Path = DRAFTS) -> tuple[Draft, ...]:
    """All drafts of a folder, file by file. Raises CorpusError where a line does not fit."""
    return read_trades(folder.glob("*.txt"), read_file)


class OfTrade(Protocol):
    """What belongs to a trade."""

    @property
    def trade(self) -> str:
        """Its name."""


T = TypeVar("T", bound=OfTrade)


def read_trades(paths: Iterable[Path], read: Callable[[Path], tuple[T, ...]]) -> tuple[T, ...]:
    """What `read` finds in all files, in the order of their names. Raises CorpusError where two share one."""
    every: list[T] = []
    files: dict[str, str] = {}
    for path in sorted(paths):
        of_file = read(path)
        trade = of_file[0].trade
        if trade in files:
            raise CorpusError(f"{path.name}: the trade {trade!r} has a file already, {files[trade]}")
        files[trade] = path.name
        every += of_file
    return tuple(every)


def read_file(path: Path) -> tuple[Draft, ...]:
    """The drafts of one trade, at least one. Raises CorpusError where a line does not fit."""
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise CorpusError(f"{path.name}:1: the file is not UTF-8 ({error.reason})") from None
    lines = [Line(path.name, n, line.rstrip()) for n, line in enumerate(text.split("\n"), 1)]
    drafts = tuple(_File().drafts(lines))
    if not drafts:
        raise lines[-1].refused("the file has no draft; one begins with '@ none' or another mood")
    return drafts


class _File:
    """What is known while the lines of a file are read one after the other."""

    def __init__(self) -> None:
        self._headings: dict[str, str] = {}
        self._kind: Kind = "to a client"
        self._mood: Mood | None = None
        self._layout = Layout()
        self._sentences: list[Sentence] = []

    def drafts(self, lines: list[Line]) -> Iterator[Draft]:
        for line in lines:
            if line.text.startswith(("@", "##")):
                yield from self._draft(line)
                self._begin(line)
            else:
                self._write(line)
        yield from self._draft(lines[-1])

    def _draft(self, line: Line) -> Iterator[Draft]:
        """The draft that ends before this line, if one had begun."""
        if self._mood is None:
            return
        if not self._sentences:
            raise line.refused("the draft that ends here has no sentence with a label")
        yield Draft(
            kind=self._kind,
            trade=self._headings["trade"],
            variety=self._headings["variety"],
            mood=self._mood,
            text=self._layout.text,
            sentences=tuple(self._sentences),
        )
        self._mood, self._layout, self._sentences = None, Layout(), []

    def _begin(self, line: Line) -> None:
        if heading := _HEADING.fullmatch(line.text):
            name = "trade" if heading[1] in _ABOUT_THE_FILE else heading[1]
            if name == "trade" and name in self._headings:
                raise line.refused("one file is one trade or kind, and this one has its own already")
            if heading[1] == "kind":
                self._kind = "ordinary"
            self._headings[name] = heading[2]
        elif mood := _MOOD.fullmatch(line.text):
            if missing := {"trade", "variety"} - self._headings.keys():
                raise line.refused(f"'## {min(missing)}: ...' has to stand above the first draft")
            self._mood = next(known for known in MOODS if known == mood[1])
        else:
            raise line.refused(f"neither '## trade: ...', '## variety: ...' nor '@' with one of {MOODS}")

    def _write(self, line: Line) -> None:
        if not line.text:
            self._layout.paragraph()
        elif self._mood is None:
            raise line.refused("no draft has begun yet; one begins with '@ none' or another mood")
        elif aside := _ASIDE.fullmatch(line.text):
            self._layout.line(aside[1])
        elif judged := _LINE.fullmatch(line.text):
            letters, bullet, text = judged.groups()
            if len(set(letters)) < len(letters):
                raise line.refused(f"the label {letters[0]} stands there twice")
            start = self._layout.item(bullet, text) if bullet else self._layout.sentence(text)
            labels = frozenset(LETTERS[letter] for letter in letters if letter != ".")
            self._sentences.append(Sentence(text, labels, start, line))
        else:
            raise line.refused("begin with '~ ', or with '. ' or labels out of D, C, H and one space")
