from dataclasses import replace

import pytest

from support.threads import case, mine
from warmline.thread.decisions.bring_in import advise_bring_in
from warmline.thread.wording.weigher import Weighed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("You lied to me.", "You lied to me"),
        ("I will hand it to our solicitor.", "to our solicitor"),
        ("Otherwise I go public with this.", "go public"),
        ("I want to speak to your manager.", "speak to your manager"),
        ("I don't want another word from you.", "n't want another word from you"),
    ],
)
def test_one_is_enough(text, words):
    advice = advise_bring_in(case(f"{text} This is unacceptable."))
    assert advice.suggest
    assert f"“{words}” on 2 March" in advice.why


def test_doubts_count_from_the_second_on():
    doubt = "This is unacceptable. Are you authorised to decide this?"
    assert not advise_bring_in(case(doubt)).suggest
    assert advise_bring_in(case(doubt, mine("I am."), "Do you have the authority for it?")).suggest


def test_one_kind_of_heat_alone_is_not_enough():
    assert not advise_bring_in(case("Our legal notice is on the last page.")).suggest


def test_a_signature_that_their_rules_ask_for():
    advice = advise_bring_in(case("Lovely, thank you! Our rules say it has to be signed by a director."))
    assert advice.suggest
    assert "They need somebody senior: “signed by a director” on 2 March" in advice.why


def test_what_sounds_so_as_a_whole():
    sure = replace(case("No."), offset={"senior": 1.0})
    (turn,) = sure.turns
    weighed = {"senior": Weighed(0.5, 0, 3)}
    sure = replace(sure, turns=(replace(turn, letter=replace(turn.letter, weighed=weighed)),))
    assert "“No.” on 2 March" in advise_bring_in(sure).why


@pytest.mark.parametrize(
    "messages",
    [
        (),
        ("This is unacceptable.",),
        (mine("I will ask my manager."),),
        (
            "I want to speak to your manager.",
            mine("Here she is."),
            "All sorted now, thank you. Sorry for my tone.",
        ),
    ],
)
def test_no_need(messages):
    assert not advise_bring_in(case(*messages)).suggest


def test_words_about_somebody_else_are_no_reason():
    of = case("This is unacceptable. Their driver is an idiot, you lied to me.")
    (turn,) = of.turns
    weighed = {"senior": Weighed(0.0, 0, 3)}
    of = replace(of, turns=(replace(turn, letter=replace(turn.letter, weighed=weighed)),))
    assert advise_bring_in(of).suggest
    assert not advise_bring_in(replace(of, offset={"senior": -2.0})).suggest
