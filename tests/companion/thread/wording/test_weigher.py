import pytest

from support.threads import letter
from warmline.thread.phrases.finder import Phrase
from warmline.thread.wording.weigher import Weigher
from warmline.thread.wording.weights import Weights

WEIGHTS = Weights(
    questions=("heat", "depth"),
    rarity={"them": {"you": 1.0, "late": 1.0, "fine": 1.0}, "me": {"soon": 1.0}},
    words={"them": {"you": (1.0, 0.0), "late": (2.0, 0.0), "fine": (-4.0, 2.0)}, "me": {"soon": (0.5, 9.0)}},
    kinds={"nuance": (0.0, 3.0)},
    signals={},
    offset={"heat": 0.0, "depth": -1.0},
)
WEIGHER = Weigher(WEIGHTS)


def weigh(text, side="them", phrases=()):
    read = letter(text)
    return {
        question: (pytest.approx(of.weight, abs=1e-4), text[of.start : of.end])
        for question, of in WEIGHER.weigh(read.sentences, phrases, side).items()
    }


def test_weights_add_up_and_the_weightiest_sentence_shows_it():
    # Three known words, each worth 1 / sqrt(3).
    found = weigh("You came. It was late. That is fine.")
    assert found == {"heat": (-1 / 3**0.5, "That is fine."), "depth": (2 / 3**0.5, "That is fine.")}
    assert weigh("You came. It was late.")["heat"] == (3 / 2**0.5, "It was late.")


def test_phrases_weigh_too():
    assert weigh("You came.", phrases=[Phrase("nuance", 0, 3)])["depth"][0] == 3.0


def test_your_own_messages_have_weights_of_their_own():
    shown = "It will be there soon."
    assert weigh(shown, side="me") == {"heat": (0.5, shown), "depth": (9.0, shown)}


def test_without_known_words_there_is_nothing_to_weigh():
    assert weigh("") == weigh("Ok.") == {}
