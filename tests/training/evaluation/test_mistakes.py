"""What is shown of mistakes: the right sentences, the right shares, and always the same."""

from support.corpus import a_draft
from support.rules import a_rule
from training.corpus import Draft
from training.evaluation.mistakes import Seen, marked_wrongly, missed, page, see, where
from warmline.text.language import LanguageGuesser
from warmline.tone.reader import ToneReader

READ = ToneReader.of_rules([a_rule()], guesser=LanguageGuesser()).read


FOUND = "D As I told you, it is late.\n"
MISSED = "D Wood does what wood does.\n"
WRONG = ". As I told you, it was my own fault.\n"
WELL = ". Thank you for the keys 👍.\n"


def seen(*drafts: Draft) -> tuple[Seen, ...]:
    return tuple(see(drafts, READ))


def test_a_mark_belongs_to_the_sentence_that_it_overlaps() -> None:
    marked = [one.marked for one in seen(a_draft(WELL + FOUND + MISSED + WRONG))]

    assert marked == [frozenset(), {"defensive"}, frozenset(), {"defensive"}]


def test_what_is_missed_and_what_is_marked_wrongly() -> None:
    of = seen(a_draft(WELL + FOUND + MISSED + WRONG))

    assert missed(of, "defensive").splitlines()[2:] == ["| dental lab | Wood does what wood does. |"]
    assert missed(of, "hostile").splitlines()[2:] == []
    assert marked_wrongly(of).splitlines()[2:] == [
        "| dental lab | As I told you, it was my own fault. | defensive |"
    ]


def test_shares_by_circumstance() -> None:
    rows = where(seen(a_draft(WELL + FOUND + MISSED), a_draft(WRONG, variety="Polish"))).splitlines()[2:]

    assert "| up to 8 words | 50.0% (1 of 2) | 0.0% (0 of 1) |" in rows
    assert "| writer grew up with English | 50.0% (1 of 2) | 0.0% (0 of 1) |" in rows
    assert "| English as a second language | - | 100.0% (1 of 1) |" in rows


def test_the_same_sentences_are_drawn_each_time() -> None:
    many = seen(*(a_draft(f"D Wood does what wood does, {n} times.") for n in range(40)))

    assert page(many) == page(many)
    assert missed(many, "defensive").count("| dental lab |") == 8
    assert "### defensive: 40 missed" in page(many)
