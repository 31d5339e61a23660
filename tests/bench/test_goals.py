"""What was to be reached is told as it is."""

import numpy as np

from bench.goals import COLD, goals
from bench.lineup import ALEX, CONVOKIT, HARPER, HTTP, IMPORT, OURS, RULES
from bench.quality import Quality
from bench.texts import WORDS, of_words
from support.bench import figures
from training.evaluation.intervals import Interval
from training.evaluation.measures import Measures

QUICK = {OURS: 2.0, HTTP: 5.0, HARPER: 10.0, ALEX: 4.0, CONVOKIT: 20.0}


def measured(changes: dict[tuple[str, str], float]):
    taken = {(name, of_words(words)): time for name, time in QUICK.items() for words in WORDS}
    taken |= {(OURS, COLD): 1.3, (IMPORT, COLD): 1.0, **changes}
    return figures({key: [time] for key, time in taken.items()}, ours=OURS)


def quality(**f1: float) -> dict[str, Quality]:
    nothing = Interval(np.nan, np.nan, np.nan)
    return {
        name.replace("_", ", rules "): Quality(
            Measures("any", 2, 2, nothing, nothing, Interval(value, value, value), nothing), ranks=False
        )
        for name, value in f1.items()
    }


def missed(changes: dict[tuple[str, str], float], **f1: float) -> list[tuple[str, str]]:
    of = goals(measured(changes), {"Drafts": quality(**(f1 or {OURS: 0.5, "alex": 0.4}))})
    assert len(of) == 2 * len(WORDS) + 3 + 1 + 1
    return [(goal.what, goal.reached) for goal in of if not goal.met]


def test_all_that_is_just_reached_is_met() -> None:
    assert missed({}) == []


def test_each_size_counts_in_process_and_over_http() -> None:
    slow = {(OURS, of_words(50)): 2.1, (HTTP, of_words(5_000)): 5.1}

    assert missed(slow) == [
        (f"Warmline, 50 words: at most 1/5 of {HARPER}", "0.21 (0.21 of processor time)"),
        (f"Warmline over signed HTTP, 5,000 words: at most 1/2 of {HARPER}", "0.51 (0.51 of processor time)"),
    ]


def test_whoever_is_quicker_on_one_size_is_not_behind() -> None:
    assert missed({(ALEX, of_words(1_000)): 1.0}) == [
        (f"ahead of {ALEX} on every size: less than 1 of its time", "at worst 2.00 (2.00 of processor time)")
    ]


def test_a_slow_start() -> None:
    assert missed({(OURS, COLD): 1.4}) == [
        (f"cold start to the first reading: at most 1.3 of {IMPORT}", "1.40 (1.40 of processor time)")
    ]


def test_whoever_judges_better_is_named() -> None:
    assert missed({}, Warmline=0.5, alex=0.4, VADER=0.6) == [("Drafts: the best F1", "0.50, next VADER 0.60")]


def test_our_own_rules_are_no_rival() -> None:
    assert quality(Warmline_alone=0.0).keys() == {RULES}
    assert missed({}, Warmline=0.5, Warmline_alone=0.7, alex=0.4) == []
