"""Threads of our own and of others."""

import gzip
import json
from pathlib import Path

from support.known_threads import a_thread
from training.evaluation.thread_sets import mail_sets, public_sets

OURS = [a_thread("Held out.", trade="florist"), a_thread("Learnt from.", trade="law firm")]


def test_of_ours_only_what_is_held_out(tmp_path: Path) -> None:
    ours, _ = mail_sets(OURS, beside=tmp_path)

    assert [case.thread.messages[0].text for case in ours.cases] == ["Held out."]
    assert ours.cases[0].said == OURS[0].expected.model_dump()


def test_what_is_not_there_has_no_cases(tmp_path: Path) -> None:
    assert [one.cases for one in (*mail_sets([], beside=tmp_path), *public_sets(beside=tmp_path))] == [()] * 5


def test_threads_by_another_author(tmp_path: Path) -> None:
    mail = {"from": "k@x.example", "to": [], "cc": [], "sent_at": "2026-03-02T10:00:00Z", "text": "When?"}
    row = {"subject": "Hall", "me": "jo@y.example", "messages": [mail], "expect": {"call": True}}
    (tmp_path / "threads_dev.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    (case,) = mail_sets([], beside=tmp_path)[1].cases

    assert case.thread.me == ["jo@y.example"]
    assert case.thread.messages[0].sent_at is not None
    assert case.said == {"call": True}


def test_the_attack_itself_is_never_shown(tmp_path: Path) -> None:
    turns = [{"text": "One.", "user": "7"}, {"text": "Two.", "user": "8"}]
    rows = {
        "cga_wiki": {
            "context": ["One."],
            "text": "Two.",
            "final_comment": "ATTACK",
            "labels": {"derails": True},
        },
        "oss_incivility_threads": {"turns": turns, "labels": {"escalating_further": True}},
        "wikitactics_threads": {"turns": turns, "labels": {"escalated": False}},
    }
    (tmp_path / "public").mkdir()
    for name, row in rows.items():
        packed = gzip.compress(json.dumps(row).encode())
        (tmp_path / "public" / f"{name}.jsonl.gz").write_bytes(packed)
    cases = [one.cases[0] for one in public_sets(beside=tmp_path)]

    assert [[message.text for message in case.thread.messages] for case in cases] == [["One.", "Two."]] * 3
    assert [case.said["escalating"] for case in cases] == [True, True, False]
    assert all(len({message.sender for message in case.thread.messages}) == 2 for case in cases)
