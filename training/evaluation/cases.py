"""Drafts whose sentences are labelled, whatever set they come from."""

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.corpus import LETTERS, Draft
from warmline.contract import Label

ANY = "any"
KEYS: tuple[str, ...] = (*LETTERS.values(), ANY)
"""What is measured: each label, and whether there is one at all."""

_UCC_MARKS = ("condescending", "dismissive", "hostile", "antagonize")


@dataclass(frozen=True, slots=True)
class Labelled:
    """The sentence at `[start, end)`, in code points. `keys` holds its labels, and `any` if it has one."""

    start: int
    end: int
    keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class Case:
    """One draft, with its labelled sentences in their order."""

    text: str
    sentences: tuple[Labelled, ...]


def of_corpus(drafts: Iterable[Draft]) -> tuple[Case, ...]:
    """Cases of our own drafts."""
    return tuple(
        Case(draft.text, tuple(Labelled(s.start, s.end, _keys(s.labels)) for s in draft.sentences))
        for draft in drafts
    )


def of_drafts_file(path: Path) -> tuple[Case, ...]:
    """Cases of a file of JSON lines: `text`, and `sentences` in their order with `text` and `labels`.

    Raises ValueError with the line's number where a sentence is not in its draft.
    """
    return tuple(_case(row, f"{path.name}:{n}") for n, row in enumerate(read_rows(path), 1))


def of_comments_file(path: Path) -> tuple[Case, ...]:
    """Cases of the Unhealthy Comments Corpus: each comment is one sentence, labelled or not."""
    return tuple(
        Case(row["text"], (Labelled(0, len(row["text"]), _unhealthy(row["labels"])),))
        for row in read_rows(path)
        if row["text"]
    )


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file with one JSON object a line, packed by gzip if its name says so."""
    raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    # Not splitlines: JSON may hold characters that it takes for line ends.
    return map(json.loads, filter(None, raw.decode("utf-8").split("\n")))


def _case(row: dict[str, Any], place: str) -> Case:
    found: list[Labelled] = []
    end = 0
    for sentence in row["sentences"]:
        start = row["text"].find(sentence["text"], end)
        if start < 0:
            raise ValueError(f"{place}: sentence {len(found) + 1} is not in the draft, or not in this order")
        end = start + len(sentence["text"])
        found.append(Labelled(start, end, _keys(sentence["labels"])))
    return Case(row["text"], tuple(found))


def _keys(labels: Iterable[Label]) -> frozenset[str]:
    keys = frozenset[str](labels)
    return keys | {ANY} if keys else keys


def _unhealthy(labels: dict[str, Any]) -> frozenset[str]:
    return frozenset({ANY}) if any(labels[mark] for mark in _UCC_MARKS) else frozenset()
