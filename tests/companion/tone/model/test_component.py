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
from warmline.tone.model.opinion import Opinion


def opinion(sentence: str, **settings: Any) -> Opinion:
    (one,) = ToneModel(a_model(**settings)).opinions([sentence], closely=[False])
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
    assert one.odds > 0


def test_words_are_named_whole() -> None:
    """Though "slop" alone weighs nothing, and neither do an apostrophe and what follows it."""
    assert opinion("The sloppest crate.").telling == ("sloppest",)
    assert opinion("Don’t.").telling == ("Don’t",)
    assert opinion("'Don't'.").telling == ("Don't",)


def test_words_that_stand_together_are_named_together() -> None:
    assert opinion("The sloppy sloppy, sloppy crate.").telling == ("sloppy sloppy", "sloppy")


def test_a_word_that_tells_nothing_alone_is_named_with_others_only() -> None:
    assert opinion("At the dock, not here.").telling == ("not",)
    assert opinion("Not at the dock.").telling == ("Not at",)


def test_three_words_are_named_at_most() -> None:
    assert opinion("Not, not, not, not, not.").telling == ("not",) * 3


def test_a_harmless_sentence_is_unlikely_and_names_no_words() -> None:
    one = opinion("The crate is here.")

    assert one.odds < -3
    assert one.telling == ()


FIRST = {"skim_bar": 0.1, "skim_bias": [-0.1, 0.0], "first_scale": 2.0, "first_shift": -1.0}


def test_of_what_a_first_look_finds_harmless_little_is_known() -> None:
    harmless = opinion("The crate is here.", **FIRST)

    assert (harmless.labels, harmless.telling, harmless.closely) == ((0.0, 0.0, 0.0), (), False)
    assert harmless.odds == pytest.approx(2 * -0.1 - 1)
    assert opinion("The crate is not here.", **FIRST) == opinion(
        "The crate is not here.", skim_bias=[-0.1, 0]
    )


def test_what_is_to_be_read_closely_is() -> None:
    harmless = ["The crate is here.", "Here is the crate."]
    first, closer = ToneModel(a_model(**FIRST)).opinions(harmless, closely=[False, True])

    assert (first.closely, closer.closely) == (False, True)
    assert min(closer.labels) > 0


def test_the_first_look_weighs_in_whether_there_is_any_label() -> None:
    alone, with_it = (opinion("The crate is not here.", skim_scale=scale) for scale in (0.0, 1.5))
    # Eight pieces, so 21 runs of one to three, of which one weighs 1.
    assert with_it.odds - alone.odds == pytest.approx(1.5 / math.sqrt(21), abs=1e-4)
    assert with_it.labels == alone.labels


def test_how_much_a_draft_reads_as_mail_to_a_client_is_told_by_its_sentences() -> None:
    model = ToneModel(a_model(**FIRST))
    harmless, not_here, other = model.opinions(
        ["The crate is here.", "The crate is not here.", "Here."], closely=[False] * 3
    )

    assert harmless.to_client > 0
    assert other.to_client == 0
    assert 0 < model.setting([harmless, not_here, other]) < model.setting([harmless, not_here])


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
    assert calibrated.odds == pytest.approx(0.5 * as_it_is.odds + 1, abs=1e-4)


def test_its_thresholds_are_those_of_its_settings() -> None:
    model = ToneModel(a_model(threshold=0.7, familiar=0.2, silence=0.01, strange=-0.3))

    assert (model.threshold, model.familiar) == (0.7, 0.2)
    assert (model.silence, model.strange) == (0.01, -0.3)


def many_sentences() -> list[str]:
    words = ["not", "sloppy", "obviously", "here"]
    return [f"The crate is {' '.join(words[: n % 5])} here{', here' * (n % 7)}." for n in range(150)]


def test_many_sentences_are_read_as_each_alone() -> None:
    model = ToneModel(a_model(skim_bar=0.05))
    sentences = many_sentences()
    closely = [n % 2 == 0 for n in range(len(sentences))]

    opinions = model.opinions(sentences, closely=closely)

    for one, sentence, close in zip(opinions, sentences, closely, strict=True):
        (alone,) = model.opinions([sentence], closely=[close])
        assert (one.label, one.telling) == (alone.label, alone.telling)
        assert (*one.labels, one.odds) == pytest.approx((*alone.labels, alone.odds), abs=1e-4)


@pytest.mark.parametrize("sentence", ["", " ", "👍", "的", "not " * 200, "a" * 50_000])
def test_any_sentence_gets_an_opinion(sentence: str) -> None:
    one = opinion(sentence)

    assert all(0 <= share <= 1 for share in one.labels)
    assert math.isfinite(one.odds)
    assert set(" ".join(one.telling).split()) <= {"not"}


def test_of_no_sentence_there_is_no_opinion() -> None:
    assert ToneModel(a_model()).opinions([], closely=[]) == []


def test_threads_may_share_it() -> None:
    model = ToneModel(a_model())
    alone = [model.opinions([sentence], closely=[True]) for sentence in many_sentences()]
    shared, before = ToneModel(a_model()), sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as pool:
            together = list(pool.map(lambda one: shared.opinions([one], closely=[True]), many_sentences()))
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
    assert harmless._.tone.odds < 0 < sloppy._.tone.odds
