"""A model of a few words: see support/tone_model.py."""

import math
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import spacy

from support.tone_model import a_model, write_model
from warmline.tone.model import component
from warmline.tone.model.component import ToneModel
from warmline.tone.model.opinion import NOTHING_TO_SAY, Opinion


def opinion(sentence: str, **settings: Any) -> Opinion:
    (one,) = ToneModel(a_model(**settings)).opinions([sentence])
    return one


@pytest.mark.parametrize(
    ("sentence", "label", "telling"),
    [
        ("The crate is not here.", "defensive", ("not",)),
        ("The crate is here, obviously.", "condescending", ("obviously",)),
        ("SLOPPY.", "hostile", ("SLOPPY",)),
        ("The sloppy, sloppy crate is obviously here.", "hostile", ("sloppy", "sloppy")),
    ],
)
def test_the_words_that_weigh_most_are_named(sentence: str, label: str, telling: tuple[str, ...]) -> None:
    one = opinion(sentence)

    assert (one.label, one.telling) == (label, telling)
    assert one.any > 0.5


def test_words_are_named_whole() -> None:
    """Though "slop" alone weighs nothing, and neither do an apostrophe and what follows it."""
    assert opinion("The sloppest crate.").telling == ("sloppest",)
    assert opinion("Don’t.").telling == ("Don’t",)
    assert opinion("'Don't'.").telling == ("Don't",)


def test_three_words_are_named_at_most() -> None:
    assert opinion("Not, not, not, not, not.").telling == ("not",) * 3


def test_a_harmless_sentence_is_unlikely_and_names_no_words() -> None:
    one = opinion("The crate is here.")

    assert one.any < 0.05
    assert one.telling == ()


def test_what_a_glance_finds_harmless_gets_no_words() -> None:
    assert opinion("The crate is here.", glance=1.0) is NOTHING_TO_SAY
    assert opinion("The crate is not here.", glance=1.0) is not NOTHING_TO_SAY


def test_logits_become_probabilities_as_calibrated() -> None:
    def log_odds(share: float) -> float:
        return math.log(share / (1 - share))

    as_it_is = opinion("The crate is not here.")
    calibrated = opinion("The crate is not here.", scale=[2.0, 1.0, 1.0, 0.5], shift=[0.0, 0.3, 0.0, 1.0])

    expected = [
        2 * log_odds(as_it_is.labels[0]),
        log_odds(as_it_is.labels[1]) + 0.3,
        log_odds(as_it_is.labels[2]),
    ]
    assert [*map(log_odds, calibrated.labels)] == pytest.approx(expected, abs=1e-4)
    assert log_odds(calibrated.any) == pytest.approx(0.5 * log_odds(as_it_is.any) + 1, abs=1e-4)


def test_its_thresholds_are_those_of_its_settings() -> None:
    model = ToneModel(a_model(threshold=0.7, silence=0.01))

    assert (model.threshold, model.silence) == (0.7, 0.01)


def many_sentences() -> list[str]:
    words = ["not", "sloppy", "obviously", "here"]
    return [f"The crate is {' '.join(words[: n % 5])} here{', here' * (n % 7)}." for n in range(150)]


def test_many_sentences_are_read_as_each_alone() -> None:
    model = ToneModel(a_model())

    for one, sentence in zip(model.opinions(many_sentences()), many_sentences(), strict=True):
        (alone,) = model.opinions([sentence])
        assert (one.label, one.telling) == (alone.label, alone.telling)
        assert (*one.labels, one.any) == pytest.approx((*alone.labels, alone.any), abs=1e-5)


@pytest.mark.parametrize("sentence", ["", " ", "👍", "的", "not " * 200, "a" * 50_000])
def test_any_sentence_gets_an_opinion(sentence: str) -> None:
    one = opinion(sentence)

    assert all(0 <= share <= 1 for share in (*one.labels, one.any))
    assert set(one.telling) <= {"not"}


def test_of_no_sentence_there_is_no_opinion() -> None:
    assert ToneModel(a_model()).opinions([]) == []


def test_threads_may_share_it() -> None:
    model = ToneModel(a_model())
    alone = [model.opinions([sentence]) for sentence in many_sentences()]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as pool:
            together = list(pool.map(ToneModel(a_model()).opinions, ([one] for one in many_sentences())))
    finally:
        sys.setswitchinterval(before)

    assert together == alone


def test_in_a_spacy_pipe_a_doc_carries_its_opinion(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_model(a_model(), tmp_path)
    monkeypatch.setattr(component, "bundled_model", lambda: folder)
    nlp = spacy.blank("en")
    nlp.add_pipe("warmline_tone")

    harmless, sloppy = nlp.pipe(["The crate is here.", "The crate is sloppy."])

    assert (sloppy._.tone.label, sloppy._.tone.telling) == ("hostile", ("sloppy",))
    assert harmless._.tone.any < 0.05 < sloppy._.tone.any
