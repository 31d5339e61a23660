"""The corpus of drafts for notes is read strictly."""

from pathlib import Path

import pytest

from training.corpus import CorpusError
from training.notes import read_note_file, read_notes
from training.split import is_held_out

ONE = """
[[draft]]
name = "a"
notes = ["when"]
near = ["own_it"]
people = 3
before = [{ by = "me", text = "Hello." }, { by = "them", text = "When?" }]
text = "In due course."
"""


def a_file(folder: Path, drafts: str) -> Path:
    path = folder / "dental-lab.toml"
    path.write_text(f'trade = "dental lab"\n{drafts}', "utf-8")
    return path


def test_a_draft_is_what_the_companion_reads_and_what_should_be_said(tmp_path: Path) -> None:
    (known,) = read_note_file(a_file(tmp_path, ONE))
    draft, thread = known.situation.draft, known.situation.thread

    assert (known.trade, known.place) == ("dental lab", "dental-lab.toml: a")
    assert (known.notes, known.near) == ({"when"}, {"own_it"})
    assert draft is not None and draft.text == "In due course."
    assert thread is not None
    assert [message.sender in thread.me for message in thread.messages] == [True, False]
    assert len({*thread.messages[1].to, thread.messages[1].sender} - {*thread.me}) == 3


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('notes = ["when"]', 'notes = ["then"]', "notes.0"),
        ('notes = ["when"]', "", "notes"),
        ('near = ["own_it"]', 'near = ["when"]', "cannot be near"),
        ('by = "me"', 'by = "us"', "before.0.by"),
        ("people = 3", "people = 0", "people"),
        ('name = "a"', 'name = "a"\nmood = "calm"', "mood"),
        ("[[draft]]", "[[draft", "line 3"),
    ],
)
def test_what_does_not_fit_is_refused_by_file(tmp_path: Path, old: str, new: str, said: str) -> None:
    with pytest.raises(CorpusError) as refused:
        read_note_file(a_file(tmp_path, ONE.replace(old, new)))

    assert str(refused.value).startswith("dental-lab.toml: ")
    assert said in str(refused.value)


def test_two_drafts_of_a_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="two drafts are named 'a'"):
        read_note_file(a_file(tmp_path, ONE + ONE))


def test_a_third_of_the_drafts_is_held_out() -> None:
    drafts = read_notes()

    assert 3 * sum(is_held_out(one.trade) for one in drafts) >= len(drafts)


@pytest.mark.parametrize("note", ["own_it", "acknowledge", "hard_news", "forwarded", "when", "repeated"])
def test_each_note_has_drafts_on_both_sides_of_the_split(note: str) -> None:
    for of in ("notes", "near"):
        trades = [one.trade for one in read_notes() if note in getattr(one, of)]

        assert len([trade for trade in trades if is_held_out(trade)]) >= 8
        assert len([trade for trade in trades if not is_held_out(trade)]) >= 15
