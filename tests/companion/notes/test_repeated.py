from support.notes import saying, view
from support.threads import mine
from warmline.notes.loader import bundled
from warmline.notes.repeated import STOCK, look


def test_a_stock_phrase_that_comes_again():
    draft = "The quote is with my partner. We appreciate your patience."

    assert saying(look(view(draft, mine("Thank you for your patience."), "And now?"))) == "stock"
    assert look(view(draft, mine("The quote takes a week."), "And now?")) is None
    assert look(view(draft, "Thank you for your patience.", "And now?")) is None


def test_a_sentence_that_comes_again():
    draft = "Please open the valve by half a turn!"

    assert saying(look(view(draft, mine("Please open the valve by half a turn."), "Done."))) == "sentence"
    assert look(view(draft, mine("Please open the window by half a turn."), "Done.")) is None
    assert look(view("Please open it.", mine("Please open it."), "Done.")) is None


def test_every_kind_of_stock_phrase_has_its_file():
    files = (bundled() / "repeated").iterdir()

    assert {file.name.removesuffix(".toml") for file in files} == STOCK
