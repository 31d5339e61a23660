"""What comes out of the fit."""

from support.seen_threads import load, twelve
from training.weighing.hand import by_hand
from training.weighing.recipe import QUESTIONS, weigh
from warmline.thread.phrases.loader import bundled_phrases, load_phrases
from warmline.thread.wording.weigher import HEAT

HAND = by_hand(load_phrases(bundled_phrases()))
WEIGHTS = weigh(twelve(), by_hand=HAND)


def test_every_question_has_a_column() -> None:
    assert WEIGHTS.questions == (HEAT, *(question.name for question in QUESTIONS))
    assert WEIGHTS.offset.keys() == set(WEIGHTS.questions)
    assert all(len(of) == len(WEIGHTS.questions) for of in WEIGHTS.words["them"].values())


def test_words_of_hot_threads_heat() -> None:
    heat = {word: of[0] for word, of in WEIGHTS.words["them"].items()}

    assert heat["your van"] > 0 > heat["lovely"]


def test_signals_keep_the_direction_they_were_made_for() -> None:
    assert {kind for kind, weight in WEIGHTS.signals.items() if weight * HAND[kind] <= 0} == set()


def test_threads_it_was_fitted_on_are_told_apart() -> None:
    reader = load(WEIGHTS)
    said = [reader.read(one.known.thread).escalating for one in twelve()]

    assert said == [one.known.expected.escalating for one in twelve()]
