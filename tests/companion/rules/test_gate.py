from warmline.rules.gate import Gate
from warmline.rules.notation import read_pattern
from warmline.text.words import Tokenizer


def gate(*sources):
    tokenizer = Tokenizer()
    return Gate(
        (n, pattern) for n, source in enumerate(sources) for pattern in read_pattern(source, tokenizer)
    )


def test_all_words_of_a_pattern_are_needed():
    shut = gate("legal action|steps", "money back")
    assert shut.open_for({"legal", "steps", "back"}) == {0}
    assert shut.open_for({"legal", "money"}) == set()


def test_what_may_be_missing_is_not_needed():
    assert gate("full? refund").open_for({"refund"}) == {0}


def test_any_pattern_of_an_owner_opens():
    tokenizer = Tokenizer()
    patterns = [(7, *read_pattern("legal action", tokenizer)), (7, *read_pattern("money back", tokenizer))]
    assert Gate(patterns).open_for({"money", "back"}) == {7}


def test_a_pattern_without_words_is_always_tried():
    patterns = [(0, pattern) for pattern in read_pattern([{"IS_DIGIT": True}], Tokenizer())]
    assert Gate(patterns).open_for({"anything"}) == {0}
