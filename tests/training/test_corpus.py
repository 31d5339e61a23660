"""The parser of the drafts."""

from pathlib import Path

import pytest

from training.corpus import CorpusError, read_corpus, read_file

HEAD = "## trade: dental lab\n## variety: British\n\n"
DRAFT = """@ heated
~ Hi Fiona,

. The margin on 3310 is open.
DC As anyone would see.

. - new scan
. - new model
~ Kate
"""


def a_file(folder: Path, text: str, name: str = "dental-lab.txt") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_a_draft_reads_as_a_mail_would(tmp_path: Path) -> None:
    (draft,) = read_file(a_file(tmp_path, HEAD + DRAFT))

    assert draft.text == (
        "Hi Fiona,\n\nThe margin on 3310 is open. As anyone would see.\n\n- new scan\n- new model\nKate"
    )
    assert (draft.trade, draft.variety, draft.mood) == ("dental lab", "British", "heated")


def test_every_sentence_knows_its_labels_and_its_places(tmp_path: Path) -> None:
    (draft,) = read_file(a_file(tmp_path, HEAD + DRAFT))

    assert [(s.text, s.labels) for s in draft.sentences] == [
        ("The margin on 3310 is open.", frozenset()),
        ("As anyone would see.", {"defensive", "condescending"}),
        ("new scan", frozenset()),
        ("new model", frozenset()),
    ]
    assert [draft.text[s.start : s.end] for s in draft.sentences] == [s.text for s in draft.sentences]
    assert [s.line.number for s in draft.sentences] == [7, 8, 10, 11]


def test_a_variety_holds_until_the_next(tmp_path: Path) -> None:
    text = HEAD + "@ none\n. One.\n\n@ calm\n. Two.\n\n## variety: Irish\n\n@ none\n. Three.\n"

    drafts = read_file(a_file(tmp_path, text))

    assert [(d.variety, d.mood, d.text) for d in drafts] == [
        ("British", "none", "One."),
        ("British", "calm", "Two."),
        ("Irish", "none", "Three."),
    ]


@pytest.mark.parametrize(
    ("text", "number", "word"),
    [
        (HEAD + "@ cross\n. One.\n", 4, "mood|'@'"),
        (HEAD + ". One.\n", 4, "no draft has begun"),
        (HEAD + "@ none\nOne.\n", 5, "begin with"),
        (HEAD + "@ none\n.One.\n", 5, "begin with"),
        (HEAD + "@ none\nDCH One.\n", 5, "begin with"),
        (HEAD + "@ none\nDD One.\n", 5, "twice"),
        (HEAD + "@ none\n~ Hi\n\n@ none\n. One.", 7, "no sentence"),
        (HEAD + "@ none\n~ Hi", 5, "no sentence"),
        ("## trade: x\n@ none\n. One.", 2, "variety"),
        ("## variety: British\n@ none\n. One.", 2, "trade"),
        (HEAD + "## trade: bakery\n@ none\n. One.", 4, "one trade or kind"),
        (HEAD + "## town: Leeds\n@ none\n. One.", 4, "neither"),
        (HEAD, 4, "no draft"),
        ("", 1, "no draft"),
    ],
)
def test_what_does_not_fit_is_named_with_its_place(tmp_path: Path, text: str, number: int, word: str) -> None:
    with pytest.raises(CorpusError, match=rf"^dental-lab\.txt:{number}: .*({word})"):
        read_file(a_file(tmp_path, text))


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(b"## trade: caf\xe9\n")

    with pytest.raises(CorpusError, match=r"^x\.txt:1: the file is not UTF-8"):
        read_corpus(tmp_path)


def test_a_trade_has_one_file(tmp_path: Path) -> None:
    a_file(tmp_path, HEAD + DRAFT, "a.txt")
    a_file(tmp_path, HEAD + DRAFT, "b.txt")

    with pytest.raises(CorpusError, match=r"^b\.txt: .*a\.txt"):
        read_corpus(tmp_path)


def test_the_corpus_itself_can_be_read() -> None:
    drafts = read_corpus()

    assert {label for d in drafts for s in d.sentences for label in s.labels} == {
        "defensive",
        "condescending",
        "hostile",
    }
    assert all(d.text[s.start : s.end] == s.text for d in drafts for s in d.sentences)
