import pytest

from support.threads import kinds, turns, words
from warmline.thread.signals.marks import Marks


def found(text):
    thread = turns(text)
    cooling = frozenset(kind.kind for kind in kinds() if kind.weight < 0)
    return words(thread, Marks(cooling)(thread))


@pytest.mark.parametrize(
    ("text", "pile"),
    [
        ("The 19th?? That is late.", "19th??"),
        ("It is wrong again!! Look at page two!!!", "again!!"),
        ("You did what?!", "what?!"),
        ("I want it now !!!", "now !!!"),
        ("🚚 Where is it???", "it???"),
        ("It is wrong.Again!! ", "wrong.Again!!"),
        ("It is so (wrong)!! and late!! ", "(wrong)!!"),
    ],
)
def test_piled_marks(text, pile):
    assert found(text) == [(0, pile)]


@pytest.mark.parametrize(
    "text", ["Where is it?", "Here it is!", "Thank you so much!!", "> Where is it???\n\nHere."]
)
def test_no_heat(text):
    assert found(text) == []
