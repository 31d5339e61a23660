"""The sets that are judged on."""

import json
from pathlib import Path

from support.corpus import a_draft
from training.evaluation.sets import business_mails, labelled_sets

OURS = (a_draft(". One.\n. Two.", trade="florist"), a_draft(". Three.", trade="law firm"))


def test_of_ours_only_what_is_held_out(tmp_path: Path) -> None:
    ours, *_ = labelled_sets(OURS, beside=tmp_path)

    assert [case.text for case in ours.cases] == ["One. Two."]


def test_what_is_not_there_has_no_cases(tmp_path: Path) -> None:
    _, *beside = labelled_sets(OURS, beside=tmp_path)

    assert [one.cases for one in beside] == [(), ()]
    assert business_mails(beside=tmp_path) == ()


def test_what_is_there_is_read(tmp_path: Path) -> None:
    row = {"text": "One.", "sentences": [{"text": "One.", "labels": []}]}
    (tmp_path / "drafts_dev.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    _, drafts, _ = labelled_sets(OURS, beside=tmp_path)

    assert [case.text for case in drafts.cases] == ["One."]
