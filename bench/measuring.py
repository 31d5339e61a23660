"""One run of everything, with the readers in turn."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import groupby
from time import monotonic

import click

from bench.figures import Figures
from bench.goals import COLD
from bench.lineup import OURS, RULES, Entry
from bench.process import Memory, Running, started
from bench.quality import Quality, of_judge, of_marks, of_scores
from bench.rounds import in_turn
from bench.texts import MESSAGES, WORDS, Passage, of_messages, of_words, passages, warm_up
from training.corpus import Draft, read_corpus
from training.evaluate import shipped
from training.evaluation.cases import Case
from training.evaluation.drafts_of_length import SentenceStore
from training.evaluation.judges import Judge
from training.evaluation.sets import LabelledSet, labelled_sets

ROUNDS = {
    **{of_words(words): often for words, often in zip(WORDS, (40, 40, 20, 8), strict=True)},
    **{of_messages(messages): often for messages, often in zip(MESSAGES, (15, 8, 4), strict=True)},
}
STARTS = 5
WARM_UP = 30


@dataclass(frozen=True, slots=True)
class Material:
    """What is read, and who judges it for us; the first set is of our own drafts, the others are not."""

    drafts: Sequence[Draft]
    sets: Sequence[LabelledSet]
    judges: Mapping[str, Judge]


@dataclass(frozen=True, slots=True)
class Measured:
    """All that is told on the page."""

    figures: Figures
    held: Mapping[str, Memory | None]
    quality: Mapping[str, Mapping[str, Quality]]
    load: tuple[float, float]
    seconds: float


def material() -> Material:
    """The corpus, and the drafts by another author where they lie beside the repository."""
    drafts = read_corpus()
    sets = [one for one in labelled_sets(drafts)[:2] if one.cases]
    judges = shipped().judges
    return Material(drafts, sets, {OURS: judges["both"], RULES: judges["rules"]})


def measured(entries: Sequence[Entry], of: Material, *, part_of: int = 1) -> Measured:
    """Everything in one run, or as small a part. Raises BenchError when a reader ends or is stuck."""
    begun, before = monotonic(), _load()
    store = SentenceStore(of.drafts)
    figures = Figures(ours=OURS)
    rounds = {kind: max(2, often // part_of) for kind, often in ROUNDS.items()}
    _start_anew(entries, store, figures, times=max(2, STARTS // part_of))
    with ExitStack() as stack:
        readers = {entry.name: stack.enter_context(started(entry)) for entry in entries if entry.reads}
        _say("warming up")
        for question in warm_up(store, count=WARM_UP):
            for reader in readers.values():
                reader.time(question)
        development = [case.text for one in of.sets[1:] for case in one.cases]
        for passage, reader in in_turn([*readers.values()], _announced(passages(store, rounds, development))):
            for kind, question in passage.questions:
                figures.add(reader.name, kind, reader.time(question))
        held = {name: reader.memory() for name, reader in readers.items()}
        quality = {
            one.title: _judged(one.title, one.cases[::part_of], of.judges, entries, readers)
            for one in of.sets
        }
    return Measured(figures, held, quality, (before, _load()), monotonic() - begun)


def _start_anew(entries: Sequence[Entry], store: SentenceStore, figures: Figures, *, times: int) -> None:
    question = {"text": store.draft(WORDS[0])}
    # Once beforehand, so that every file is in the system's memory.
    for number, (_, entry) in enumerate(in_turn(entries, range(times + 1))):
        if number % len(entries) == 0:
            _say(f"starting anew, {number // len(entries)} of {times}")
        with started(entry) as reader:
            reader.time(question)
            if number >= len(entries):
                figures.add(entry.name, COLD, reader.since_start())


def _announced(these: Iterable[Passage]) -> Iterator[Passage]:
    for kind, alike in groupby(these, key=lambda passage: passage.questions[0][0]):
        _say(f"reading: {kind}")
        yield from alike


def _judged(
    title: str,
    cases: Sequence[Case],
    judges: Mapping[str, Judge],
    entries: Sequence[Entry],
    readers: Mapping[str, Running],
) -> dict[str, Quality]:
    _say(f"judging: {title}")
    of = {"by marks": of_marks, "by score": of_scores}
    # Nothing is timed here, so that two may work at once.
    with ThreadPoolExecutor(2) as pool:
        others = {
            entry.name: pool.submit(of[entry.judges], cases, readers[entry.name])
            for entry in entries
            if entry.judges
        }
        ours = {name: of_judge(cases, judge) for name, judge in judges.items()}
        return {**ours, **{name: judged.result() for name, judged in others.items()}}


def _load() -> float:
    """How many processes wanted to run in the last minute, on average; nan where the system does not tell."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")


def _say(what: str) -> None:
    click.echo(what, err=True)
