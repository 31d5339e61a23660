"""A run with readers that cost nothing: what is asked of whom."""

import pytest

from bench.goals import COLD
from bench.lineup import HARPER, IMPORT, OURS, VADER
from bench.measuring import Material, measured
from bench.report import pages
from bench.texts import CHANGED, DEVELOPMENT, MESSAGES, WORDS, of_messages, of_words
from support.bench import CAPITALS, entry
from support.corpus import a_draft
from training.evaluation.cases import ANY, Case, Labelled
from training.evaluation.judges import Verdict
from training.evaluation.sets import LabelledSet

LINE = ". This is sentence {n} of draft {m}, and it has exactly fourteen words counted."
RUDE = frozenset({"hostile", ANY})
CASE = Case("Fine. RUDE!", (Labelled(0, 5, frozenset()), Labelled(6, 11, RUDE)))
PLACES = CAPITALS.replace("float(sum(map(str.isupper, text[start:end])))", "None")
ENTRIES = [
    entry(OURS),
    entry(HARPER, PLACES, judges="by marks"),
    entry(VADER, judges="by score"),
    entry(IMPORT, reads=False),
]


@pytest.fixture(scope="module")
def run():
    drafts = [a_draft("\n".join(LINE.format(n=n, m=m) for n in range(80))) for m in range(60)]
    sets = [LabelledSet("Ours", (CASE,) * 8), LabelledSet("Theirs", (CASE,) * 4)]
    judges = {OURS: lambda _: [Verdict(6, 11, {ANY: 1.0}, frozenset({ANY}))]}
    return measured(ENTRIES, Material(drafts, sets, judges), part_of=100)


def test_every_reader_reads_every_kind(run) -> None:
    kinds = [*map(of_words, WORDS), *map(of_messages, MESSAGES), CHANGED, DEVELOPMENT]
    for name in (OURS, HARPER, VADER):
        for kind in kinds:
            assert run.figures.wall(name, kind), (name, kind)


def test_what_only_starts_is_started_and_asked_nothing_more(run) -> None:
    assert run.figures.wall(IMPORT, COLD)
    assert run.figures.wall(IMPORT, of_words(50)) is None
    assert IMPORT not in run.held


def test_each_is_judged_in_the_way_that_fits_it(run) -> None:
    assert {*run.quality} == {"Ours", "Theirs"}
    by_reader = run.quality["Ours"]
    assert {*by_reader} == {OURS, HARPER, VADER}
    assert by_reader[OURS].measures.f1.value == 1
    # It marks everything, and does not say how strongly.
    assert (by_reader[HARPER].measures.precision.value, by_reader[HARPER].ranks) == (0.5, False)
    # Its threshold is chosen between the one capital and the four.
    assert (by_reader[VADER].measures.f1.value, by_reader[VADER].ranks) == (1, True)


def test_a_run_can_be_told_of(run) -> None:
    assert "### Theirs" in pages(run)["benchmarks"]
