from dataclasses import replace

from support.threads import case, mine
from warmline.thread.decisions.wording import on_day, quoted, what_they_did


def test_quotes_of_one_day_stand_together():
    read = case("This is unacceptable. I want my money back.")
    assert (
        what_they_did(read, read.present()) == "They wrote “unacceptable” and “want my money back” on 2 March"
    )


def test_what_was_found_within_one_sentence_is_one_quote() -> None:
    read = case("If it is not fixed by Friday, we will look for another agency.")
    assert what_they_did(read, read.present()) == (
        "They wrote “If it is not fixed by Friday, we will look for another agency” on 2 March"
    )


def test_evidence_that_is_no_quote_is_told():
    read = case("Hi Sam,\n\nWhen will the worktops arrive?", mine("Soon."), "When will the worktops arrive?")
    assert what_they_did(read, read.present()) == (
        "They asked again “When will the worktops arrive?” and left out the greeting on 4 March"
    )


def test_each_day_is_named():
    read = case("This is unacceptable.", mine("Sorry."), "I want my money back.")
    assert what_they_did(read, read.present()) == (
        "They wrote “unacceptable” on 2 March and wrote “want my money back” on 4 March"
    )


def test_a_day_is_named_once() -> None:
    read = case("This is unacceptable.", "I want my money back.")
    together = replace(read, turns=tuple(replace(turn, at=read.turns[0].at) for turn in read.turns))
    assert what_they_did(together, read.present()) == (
        "They wrote “unacceptable” and wrote “want my money back” on 2 March"
    )


def test_a_long_quote_is_cut_between_words():
    (turn,) = case("one two " * 40 + "end.").turns
    words = quoted(turn, 0, len(turn.letter.text))
    assert len(words) <= 103
    assert words.endswith(("one…”", "two…”"))


def test_line_ends_become_spaces():
    (turn,) = case("It is\nnot here.").turns
    assert quoted(turn, 0, 9) == "“It is not”"


def test_no_day_without_a_time():
    (turn,) = case("Hello.").turns
    assert on_day(turn) == " on 2 March"
    assert on_day(replace(turn, at=None)) == ""
