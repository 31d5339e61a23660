import pytest

from warmline.rules.finders import doubts, exclamations


def shown(sentence: str) -> list[tuple[str, ...]]:
    return [(sentence[one.start : one.end], *one.instead) for one in exclamations(sentence)]


@pytest.mark.parametrize(
    ("sentence", "marked", "instead"),
    [
        ("Answer me today!!!", "today!!!", "today."),
        ("Where is it ?!", "it ?!", "it?"),
        ("Why!?! Because.", "Why!?!", "Why?"),
        ("Don’t!!!! Now!!!", "Don’t!!!!", "Don’t."),
    ],
)
def test_piled_marks_are_marked_with_their_word(sentence: str, marked: str, instead: str) -> None:
    assert (marked, instead) in shown(sentence)


@pytest.mark.parametrize("sentence", ["Not now!", "Never!!", "Why??", "!!!", "5!"])
def test_fewer_are_not(sentence: str) -> None:
    assert shown(sentence) == []


@pytest.mark.parametrize(
    "sentence", ["We won the bid!!!", "See you at the fair!!!", "Cake in the kitchen!!!!"]
)
def test_high_spirits_are_not(sentence: str) -> None:
    assert shown(sentence) == []


def test_for_scare_quotes_the_words_alone_can_stand() -> None:
    sentence = "Your “urgent” request can wait, and so can your 'plan.'"
    found = [(sentence[one.start : one.end], one.instead) for one in doubts(sentence)]

    assert found == [("“urgent”", ("urgent",)), ("'plan.'", ("plan.",))]
