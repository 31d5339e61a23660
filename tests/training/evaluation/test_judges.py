"""Rules, model and both, asked alike."""

from collections.abc import Sequence

from support.rules import a_rule
from training.evaluation.judges import Verdict, by_both, by_marks, by_probabilities, nothing
from warmline.text.language import LanguageGuesser
from warmline.tone.reader import ToneReader

LIKELY = {"defensive": 0.7, "condescending": 0.2, "hostile": 0.1, "any": 0.8}
READ = ToneReader.of_rules([a_rule()], guesser=LanguageGuesser()).read


def model(text: str) -> Sequence[tuple[int, int, dict[str, float]]]:
    return [(0, len(text), LIKELY)]


def test_marks_are_placed_in_code_points() -> None:
    text = "A good day 👍 to you. As I told you, it is late."
    (verdict,) = by_marks(READ)(text)

    assert text[verdict.start : verdict.end] == "As I told you,"
    assert verdict.shown == {"defensive", "any"}
    assert verdict.scores == {"defensive": 0.75, "any": 0.75}


def test_of_a_model_what_is_chosen_is_shown() -> None:
    judge = by_probabilities(model, choose=lambda likely: ["defensive"] if likely["any"] > 0.7 else [])

    assert judge("One.") == [Verdict(0, 4, LIKELY, frozenset({"defensive", "any"}))]


def test_where_nothing_is_chosen_the_model_only_ranks() -> None:
    judge = by_probabilities(model, choose=nothing)

    assert judge("One.") == [Verdict(0, 4, LIKELY, frozenset())]


def test_both_show_what_the_reader_shows_and_rank_by_the_model() -> None:
    marks = by_marks(READ)
    text = "As I told you, it is late."

    assert by_both(marks, model)(text) == [*marks(text), Verdict(0, len(text), LIKELY, frozenset())]
