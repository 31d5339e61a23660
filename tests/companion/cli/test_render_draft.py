import click

from warmline.cli.render_draft import draft_page
from warmline.contract import DraftReading, Mark, Note


def mark(
    text: str, quote: str, *, label: str = "defensive", instead: tuple[str, ...] = ("other words",)
) -> Mark:
    start = len(text[: text.index(quote)].encode("utf-16-le")) // 2
    end = start + len(quote.encode("utf-16-le")) // 2
    fields = {"label": label, "severity": "low", "found_by": "rule", "rule": "x", "why": "It can read so."}
    return Mark.model_validate(
        {**fields, "start": start, "end": end, "quote": quote, "instead": list(instead)}
    )


def page(text: str, *marks: Mark, notes: tuple[Note, ...] = ()) -> list[str]:
    reading = DraftReading(language="en", marks=list(marks), notes=list(notes))
    return [click.unstyle(line) for line in draft_page(text, reading, width=60)]


def test_a_mark_is_shown_in_its_sentence_with_why_and_other_words() -> None:
    text = "Hi 👍,\n\nIt went out. As I said, 👍 it did."

    assert page(text, mark(text, "As I said,")) == [
        "Draft: 1 note",
        "",
        "  As I said, 👍 it did.",
        "  ~~~~~~~~~~",
        "  Can read as defensive. It can read so.",
        "  Other words:",
        "    other words",
    ]


def test_labels_differ_by_sign_and_not_by_colour_alone() -> None:
    text = "One two three."
    labels = ("defensive", "condescending", "hostile")
    rows = [page(text, mark(text, "two", label=label))[3] for label in labels]

    assert rows == ["      ~~~", "      ...", "      ==="]


def test_without_other_words_there_is_no_heading_for_them() -> None:
    assert page("One.", mark("One.", "One", instead=()))[-1] == "  Can read as defensive. It can read so."


def test_a_sentence_marked_without_a_rule_says_why_and_no_more() -> None:
    text = "Hello Ana. This is what happens when nobody listens to the people who do the work. Bye."
    quote = "This is what happens when nobody listens to the people who do the work."
    found = mark(text, quote, instead=()).model_copy(update={"found_by": "model", "rule": None})

    assert page(text, found) == [
        "Draft: 1 note",
        "",
        "  This is what happens when nobody listens to the people who",
        "  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~",
        "  do the work.",
        "  ~~~~~~~~~~~~",
        "  Can read as defensive. It can read so.",
    ]


def test_a_clean_draft_and_one_in_another_language() -> None:
    assert page("One.") == ["Draft: nothing to say"]
    (line,) = draft_page("Eins.", DraftReading(language=None, marks=[], notes=[]), width=60)
    assert "not in English" in line


def test_what_is_not_shown_yet_is_counted() -> None:
    text = "One two three."
    first, second, third = (mark(text, quote) for quote in ("One", "two", "three"))
    rest = [
        click.unstyle(line)
        for more in ([], [second], [second, third])
        for line in draft_page(
            text, DraftReading(language="en", marks=[first], notes=[], more=more), width=60
        )
        if "mended" in line
    ]

    assert rest == ["  1 more shows once these are mended.", "  2 more show once these are mended."]


def test_notes_follow_the_marks_and_are_counted_with_them() -> None:
    text = "As I said, it did."
    note = Note(id="n", message="A quiet remark.", instead=["You have it by Friday."])

    assert page(text, mark(text, "As I said,"), notes=(note,))[0] == "Draft: 2 notes"
    assert page("One.", notes=(note,)) == [
        "Draft: 1 note",
        "",
        "  A quiet remark.",
        "  A line to start from:",
        "    You have it by Friday.",
    ]
    assert page("One.", notes=(note.model_copy(update={"instead": []}),))[-1] == "  A quiet remark."
