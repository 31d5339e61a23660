"""Labelled drafts of several sources."""

import gzip
import json
from pathlib import Path

import pytest

from support.corpus import a_draft
from training.evaluation.cases import Labelled, of_comments_file, of_corpus, of_drafts_file


def write(path: Path, *rows: object) -> Path:
    text = "\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n"
    raw = text.encode("utf-8")
    path.write_bytes(gzip.compress(raw) if path.suffix == ".gz" else raw)
    return path


def sentence(text: str, *labels: str) -> dict[str, object]:
    return {"text": text, "labels": labels}


def test_our_own_drafts() -> None:
    (case,) = of_corpus([a_draft("~ Hi,\n\n. One.\nDC Two.")])

    assert case.text == "Hi,\n\nOne. Two."
    assert case.sentences == (
        Labelled(5, 9, frozenset()),
        Labelled(10, 14, frozenset({"defensive", "condescending", "any"})),
    )


def test_a_sentence_is_looked_for_after_the_one_before(tmp_path: Path) -> None:
    row = {"text": "No. Fine. No.", "sentences": [sentence("No."), sentence("No.", "hostile")]}
    (case,) = of_drafts_file(write(tmp_path / "drafts.jsonl", row))

    assert case.sentences == (Labelled(0, 3, frozenset()), Labelled(10, 13, frozenset({"hostile", "any"})))


def test_a_sentence_that_is_not_in_its_draft(tmp_path: Path) -> None:
    fine = {"text": "Yes.", "sentences": [sentence("Yes.")]}
    row = {"text": "Yes. No.", "sentences": [sentence("No."), sentence("Yes.")]}

    with pytest.raises(ValueError, match=r"^drafts\.jsonl:2: sentence 2 is not in the draft"):
        of_drafts_file(write(tmp_path / "drafts.jsonl", fine, row))


def test_characters_that_only_look_like_line_ends(tmp_path: Path) -> None:
    row = {"text": "One\u2028two", "sentences": [sentence("two")]}

    assert len(of_drafts_file(write(tmp_path / "drafts.jsonl", row, row))) == 2


def test_comments_are_one_sentence_each(tmp_path: Path) -> None:
    none = dict.fromkeys(("condescending", "dismissive", "hostile", "antagonize", "sarcastic"), False)
    rows = [
        {"text": "Fine.", "labels": {**none, "sarcastic": True}},
        {"text": "Away.", "labels": {**none, "dismissive": True}},
    ]
    cases = of_comments_file(write(tmp_path / "comments.jsonl.gz", *rows))

    assert [case.sentences for case in cases] == [
        (Labelled(0, 5, frozenset()),),
        (Labelled(0, 5, frozenset({"any"})),),
    ]
