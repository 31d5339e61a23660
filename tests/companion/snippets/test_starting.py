import pytest

from warmline.contract import DraftText, Situation, Snippet
from warmline.reader import Reader
from warmline.snippets.starting import starting_snippets


@pytest.mark.parametrize("snippet", starting_snippets(), ids=lambda snippet: snippet.id)
def test_each_passes_our_own_marks_and_notes(reader: Reader, snippet: Snippet) -> None:
    draft = reader.read(Situation(draft=DraftText(text=snippet.text))).draft
    assert draft is not None
    assert (draft.language, draft.marks, draft.more, draft.notes) == ("en", [], [], [])


@pytest.mark.parametrize("snippet", starting_snippets(), ids=lambda snippet: snippet.id)
def test_each_has_gaps_to_fill_and_is_written_plainly(snippet: Snippet) -> None:
    assert snippet.text.count("[") == snippet.text.count("]") > 0
    assert "!" not in snippet.text
    assert len(snippet.text) < 450


def test_there_is_one_for_each_occasion() -> None:
    assert {snippet.kind for snippet in starting_snippets()} == {"working_hours", "emergency", "closing"}


def test_the_closing_text_is_seen_as_one(reader: Reader) -> None:
    """What the text says is what the offer of it is about."""
    (closing,) = [one for one in starting_snippets() if one.kind == "closing"]
    draft = reader.read(Situation(draft=DraftText(text=closing.text))).draft
    assert draft is not None
    assert [one.kind for one in draft.snippets] == ["closing"]
