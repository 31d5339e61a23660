from warmline.contract import Mark
from warmline.rules.loader import bundled_rules, load_rules
from warmline.text.language import LanguageGuesser
from warmline.tone.reader import ToneReader
from warmline.tone.worst import worst

SEVEN = (
    "Friendly reminder: the form is due on Monday. You failed to send it. You are an idiot. "
    "Per my last email, it is two pages. Obviously, it has to be signed. "
    "In case you missed it, so has page two. Pay today, or else."
)


def a_mark(start: int, severity: str, label: str = "defensive") -> Mark:
    fields = {
        "end": start + 1,
        "quote": "x",
        "found_by": "rule",
        "rule": "x",
        "why": "It can.",
        "instead": [],
    }
    return Mark.model_validate({**fields, "start": start, "severity": severity, "label": label})


def starts(marks: list[Mark]) -> list[int]:
    return [mark.start for mark in marks]


def test_the_most_severe_are_shown_in_the_order_of_the_text() -> None:
    marks = [a_mark(n, severity) for n, severity in enumerate(["low", "high", "medium", "low", "high"])]
    shown, more = worst(marks, most=3)

    assert (starts(shown), starts(more)) == ([1, 2, 4], [0, 3])


def test_among_equals_an_attack_comes_first_and_then_what_stands_first() -> None:
    labels = ["defensive", "condescending", "hostile", "defensive"]
    shown, more = worst([a_mark(n, "medium", label) for n, label in enumerate(labels)], most=1)

    assert (starts(shown), starts(more)) == ([2], [1, 0, 3])


def test_few_are_all_shown() -> None:
    marks = [a_mark(0, "low"), a_mark(1, "high")]

    assert worst(marks) == (marks, [])


def test_a_draft_shows_five_and_the_next_comes_up_when_one_is_mended() -> None:
    reader = ToneReader.of_rules(load_rules(bundled_rules()), guesser=LanguageGuesser())
    before = reader.read(SEVEN)
    after = reader.read(SEVEN.replace("You are an idiot. ", ""))

    assert (len(before.marks), len(before.more)) == (5, 2)
    assert {mark.severity for mark in before.more} == {"low"}
    assert starts(before.marks) == sorted(starts(before.marks))
    assert (len(after.marks), len(after.more)) == (5, 1)
    assert before.more[0].quote in {mark.quote for mark in after.marks}
