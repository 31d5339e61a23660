import json
from pathlib import Path

from training.checks.apart import check_apart, said_in_development_sets
from training.checks.repeats import Said


def test_a_sentence_of_theirs_is_named_by_its_places_alone() -> None:
    ours = [Said("a.txt:6", "The crown is ready on Friday."), Said("b.txt:7", "Call me at nine tomorrow.")]
    theirs = [Said("development set, 4", "The crown is ready, on Friday.")]

    assert check_apart(ours, theirs).wrong == (
        "development set, 4: sentences that are there twice, see a.txt:6:",
    )


def test_what_each_side_says_twice_is_its_own_affair() -> None:
    twice = [Said(f"{n}", "The crown is ready on Friday.") for n in range(2)]
    other = [Said(f"{n}", "Shall I send the second invoice now?") for n in range(2)]

    assert check_apart(twice, other).wrong == ()


def test_the_sets_are_read_as_far_as_they_are_there(tmp_path: Path) -> None:
    assert list(said_in_development_sets(tmp_path)) == []

    draft = {"id": "d1", "sentences": [{"text": "It is late.", "labels": []}]}
    thread = {"id": "t1", "messages": [{"text": "Hi Jo,\n\nWhere is it? We wait.\n> It is here.\n"}]}
    (tmp_path / "drafts_dev.jsonl").write_text(json.dumps(draft) + "\n", "utf-8")
    (tmp_path / "threads_dev.jsonl").write_text(json.dumps(thread) + "\n", "utf-8")

    assert [(said.place, said.text) for said in said_in_development_sets(tmp_path)] == [
        ("development set, d1", "It is late."),
        ("development set, t1", "Where is it?"),
        ("development set, t1", "We wait."),
    ]
