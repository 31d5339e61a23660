"""The parts of the pages that a run writes."""

import re

from bench.goals import COLD
from bench.lineup import HARPER, IMPORT, OURS, RULES, VADER
from bench.measuring import Measured
from bench.process import Memory
from bench.quality import of_judge
from bench.report import pages
from bench.texts import CHANGED, DEVELOPMENT, MESSAGES, WORDS, of_messages, of_words
from support.bench import figures
from training.evaluation.cases import ANY, Case, Labelled
from training.evaluation.judges import Verdict

NAMES = (OURS, RULES, HARPER, VADER)
DRAFTS = (*map(of_words, WORDS), CHANGED, DEVELOPMENT)
THREADS = tuple(map(of_messages, MESSAGES))
CASES = [Case("Rude!", (Labelled(0, 5, frozenset({"hostile", ANY})),))]
JUDGED = of_judge(CASES, lambda _: [Verdict(0, 5, {ANY: 1.0}, frozenset({ANY}))])


def a_run() -> Measured:
    taken = {(name, kind): [1.0] for name in NAMES for kind in (*DRAFTS, *THREADS, COLD)}
    return Measured(
        figures=figures({**taken, (IMPORT, COLD): [1.0]}, ours=OURS),
        held=dict.fromkeys(NAMES, Memory(1, 1)),
        quality={"Drafts of ours": {OURS: JUDGED, VADER: JUDGED}},
        load=(0.25, 1.75),
        seconds=90,
    )


def sections(text: str) -> dict[str, str]:
    return dict(re.findall(r"^###? ([^\n]+)\n(.*?)(?=^##|\Z)", text, flags=re.MULTILINE | re.DOTALL))


def test_everything_that_was_measured_is_told() -> None:
    by_title = {title: part for page in pages(a_run()).values() for title, part in sections(page).items()}

    for title, names, columns in (
        ("Drafts, milliseconds on the clock", NAMES, DRAFTS),
        ("Drafts, milliseconds of processor time", NAMES, DRAFTS),
        ("Threads, milliseconds on the clock", {*NAMES} - {RULES}, THREADS),
        ("Threads, milliseconds of processor time", {*NAMES} - {RULES}, THREADS),
        ("Memory", NAMES, ()),
        ("From the start of the process to the first reading, milliseconds", (*NAMES, IMPORT), ()),
        ("Drafts of ours", (OURS, VADER), ()),
    ):
        head, _, *rows = by_title[title].strip().splitlines()
        assert {row.split("|")[1].strip() for row in rows} == {*names}
        assert {*columns} <= {cell.strip() for cell in head.split("|")}
        assert {row.count("|") for row in rows} == {head.count("|")}


def test_the_reader_learns_under_what_load_and_for_how_long() -> None:
    for part in pages(a_run()).values():
        about = part.splitlines()[0]
        assert "in 1.5 minutes" in about
        assert "0.2 before and 1.8 after" in about
        assert "harper.js 2." in about


def test_the_reader_learns_how_often_each_was_timed() -> None:
    assert "50 words: 1; 200 words: 1;" in pages(a_run())["benchmark-times"]
