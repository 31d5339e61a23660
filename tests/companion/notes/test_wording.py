import pytest

from support.notes import sentences
from warmline.contract import DraftText, Situation
from warmline.errors import WarmlineError
from warmline.notes.finding import Finding
from warmline.notes.wording import bundled_sayings, note_of, read_sayings

SAYINGS = bundled_sayings()
WORDS = [
    *(
        (f"{note}.{name}", words)
        for note, of in SAYINGS.items()
        for name, saying in of.items()
        for words in [*saying.instead, *(part.instead for part in saying.parts.values())]
    ),
]
MESSAGES = [
    (f"{note}.{name}", note_of(Finding(note, name, tuple(saying.parts)), SAYINGS).message)
    for note, of in SAYINGS.items()
    for name, saying in of.items()
]


@pytest.mark.parametrize(
    ("place", "words"), WORDS + MESSAGES, ids=[f"{place}: {words}" for place, words in WORDS + MESSAGES]
)
def test_what_is_offered_and_said_passes_our_own_marks(reader, place, words):
    reading = reader.read(Situation(draft=DraftText(text=words))).draft

    assert reading is not None
    assert reading.marks == []


@pytest.mark.parametrize(("place", "message"), MESSAGES)
def test_messages_are_plain_and_short(place, message):
    assert "!" not in message
    assert "{" not in message
    assert len(message) <= 200
    assert message.count(". ") <= 1


@pytest.mark.parametrize(("place", "words"), WORDS)
def test_no_line_to_start_from_is_a_stock_phrase_or_vague(place, words):
    (said,) = sentences().read([words])

    assert not said.kinds & {"vague", "non_apology", "excuse", "any_inconvenience", "patience", "seriously"}


@pytest.mark.parametrize(("place", "words"), WORDS)
def test_no_line_to_start_from_says_what_only_the_writer_knows(place, words):
    days = {"monday", "tuesday", "wednesday", "thursday", "friday", "today", "tomorrow", "noon"}

    assert not days & set(words.lower().replace(".", "").split())
    assert not any(map(str.isdigit, words))


def test_missing_parts_are_listed_and_supplied():
    note = note_of(Finding("own_it", "lacks", ("what", "sorry", "repair")), SAYINGS)

    assert note.message.endswith("what it was, that you are sorry and how it is put right.")
    assert len(note.instead) == 2


@pytest.mark.parametrize("content", ["[own_it", "[own_it.long]\nmessage = 3", "[own_it.long]\nlines = []"])
def test_a_bad_file_is_named(tmp_path, content):
    (tmp_path / "wording.toml").write_text(content)
    with pytest.raises(WarmlineError) as raised:
        read_sayings(tmp_path / "wording.toml")

    assert raised.value.code == "wording_file"
    assert "wording.toml" in str(raised.value)
