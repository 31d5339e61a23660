"""Where the parts of a mail stand."""

from training.layout import Layout


def test_sentences_flow_and_lines_stand_alone() -> None:
    layout = Layout()
    layout.line("Hi Jo,")
    layout.paragraph()
    starts = [layout.sentence("One."), layout.sentence("Two."), layout.item("- ", "three")]
    layout.line("> four")
    starts.append(layout.sentence("Five."))

    assert layout.text == "Hi Jo,\n\nOne. Two.\n- three\n> four\nFive."
    assert [layout.text[start : start + 4] for start in starts] == ["One.", "Two.", "thre", "Five"]


def test_empty_lines_stand_only_between_lines() -> None:
    layout = Layout()
    layout.paragraph()
    layout.sentence("One.")
    layout.paragraph()
    layout.paragraph()
    layout.sentence("Two.")
    layout.paragraph()

    assert layout.text == "One.\n\nTwo."
