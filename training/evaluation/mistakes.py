"""Where drafts are read wrongly: what is missed, and what is marked that is well."""

import random
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from training.corpus import LETTERS, Draft, Sentence
from training.evaluation.examples import Share
from training.page import table
from warmline.contract import DraftReading, Label
from warmline.text.utf16 import Utf16

_DRAWN = 8
"""Sentences shown of a kind: enough to see what sort they are."""
_VARIETIES = {
    *("American", "Australian", "British", "Canadian", "Indian", "Irish", "New Zealand", "Nigerian"),
    *("Scottish", "Singaporean", "South African"),
}
"""Of English as it is grown up with. Whatever else the corpus names is English as a second language."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A labelled sentence, and the labels of the marks that overlap it."""

    draft: Draft
    sentence: Sentence
    marked: frozenset[Label]


def see(drafts: Iterable[Draft], read: Callable[[str], DraftReading]) -> Iterator[Seen]:
    """Each sentence with what is shown of it."""
    for draft in drafts:
        places = Utf16(draft.text)
        marks = [
            (places.code_point(mark.start), places.code_point(mark.end), mark.label)
            for mark in read(draft.text).marks
        ]
        for sentence in draft.sentences:
            over = (label for start, end, label in marks if start < sentence.end and sentence.start < end)
            yield Seen(draft, sentence, frozenset(over))


def _length(one: Seen) -> str:
    words = len(one.sentence.text.split())
    return "up to 8 words" if words <= 8 else "9 to 16 words" if words <= 16 else "17 words and more"


def _speaks_to(one: Seen) -> str:
    to = re.search(r"\byou", one.sentence.text, flags=re.IGNORECASE)
    return 'says "you" or "your"' if to else 'does not say "you"'


def _mood(one: Seen) -> str:
    return "no thread above" if one.draft.mood == "none" else f"thread above: {one.draft.mood}"


def _writer(one: Seen) -> str:
    return (
        "writer grew up with English" if one.draft.variety in _VARIETIES else "English as a second language"
    )


_CIRCUMSTANCES: tuple[Callable[[Seen], str], ...] = (_length, _speaks_to, _mood, _writer)


def where(seen: Sequence[Seen]) -> str:
    """How much is found and how much is marked wrongly, by what can be said of a sentence unread."""
    rows = []
    for of in _CIRCUMSTANCES:
        for name in sorted({of(one) for one in seen}):
            group = [one for one in seen if of(one) == name]
            labelled = [one for one in group if one.sentence.labels]
            clean = [one for one in group if not one.sentence.labels]
            rows.append([name, str(_share(labelled)), str(_share(clean))])
    return table(["sentences", "labelled, and marked", "clean, and marked"], rows)


def _share(group: Sequence[Seen]) -> Share:
    return Share(sum(bool(one.marked) for one in group), len(group))


def missed(seen: Sequence[Seen], label: Label) -> str:
    """Sentences of a label that get no mark at all."""
    found = [one for one in seen if label in one.sentence.labels and not one.marked]
    return table(
        ["trade", "sentence"],
        [[one.draft.trade, one.sentence.text] for one in _by_lot(found)],
    )


def marked_wrongly(seen: Sequence[Seen]) -> str:
    """Clean sentences that get a mark."""
    found = [one for one in seen if one.marked and not one.sentence.labels]
    return table(
        ["trade", "sentence", "marked as"],
        [
            [one.draft.trade, one.sentence.text, ", ".join(sorted(one.marked))]
            for one in _by_lot(found, times=2)
        ],
    )


def _by_lot(found: Sequence[Seen], *, times: int = 1) -> list[Seen]:
    # Always the same ones of the same set, so that a figure that moved is not hidden by other examples.
    lot = random.Random(0)  # noqa: S311 - no secret
    return lot.sample(found, min(len(found), times * _DRAWN))


def page(seen: Sequence[Seen]) -> str:
    """The part of docs/mistakes.md."""
    counts: Mapping[Label, int] = {
        label: sum(label in one.sentence.labels and not one.marked for one in seen)
        for label in LETTERS.values()
    }
    wrong = sum(bool(one.marked) and not one.sentence.labels for one in seen)
    parts = [
        f"## What is missed\n\nOf {sum(bool(one.sentence.labels) for one in seen):,} labelled sentences.\n",
        *(f"### {label}: {counts[label]:,} missed\n\n{missed(seen, label)}" for label in counts),
        f"## What is marked and is well: {wrong:,} sentences\n\n{marked_wrongly(seen)}",
        f"## Where it happens\n\n{where(seen)}",
    ]
    return "\n".join(parts)
