import re
from pathlib import Path

import pytest

from support.notes import MISSED, UPSET, drafts, ids, told, told_of
from support.threads import mine
from warmline.notes.reader import LOOKS, MOST_SHOWN

PAGE = (Path(__file__).parents[3] / "docs" / "notes.md").read_text("utf-8")
ALL_AT_ONCE = (
    "The van is with another team. Between you and me, the driver is a fool and nobody likes him. "
    "We will send it soon. We appreciate your patience."
)


def test_at_most_two_and_the_first_in_rank():
    assert ids(ALL_AT_ONCE, mine("Thank you for your patience."), UPSET) == ["acknowledge", "forwarded"]


def test_the_rank_is_as_written_down():
    (ranked,) = re.findall(r"## Which come first\n\n([^\n]*?)\. What", PAGE)

    assert [name.strip("` ") for name in ranked.split(",")] == [
        look.__module__.rpartition(".")[2] for look in LOOKS
    ]
    assert f"At most {'two' if MOST_SHOWN == 2 else MOST_SHOWN} are shown" in PAGE


def test_what_is_missing_is_missed_once():
    draft = "Your tiles will be delayed. The rest is packed and stands in the yard."

    assert ids(draft, "Hello. When do the tiles come?") == ["hard_news"]


@pytest.mark.parametrize("draft", ["", "Soon.", "We will send it soon.", "Hi Kim,\n\nSoon, I hope.\n\nJo"])
def test_little_is_left_alone(draft):
    assert ids(draft) == []


def test_a_note_has_a_reason_and_a_line_to_start_from():
    (note,) = told("We will send you the quote for the roof soon.")

    assert note.message.startswith("“Soon”")
    assert note.instead != []


def test_what_is_quoted_is_not_the_writers():
    assert ids("You have it by Friday, as we said on the phone.\n\n> We will send it soon.") == []


NOTES = [look.__module__.rpartition(".")[2] for look in LOOKS]
DRAFTS = drafts()
SHOULD = [(note, one) for note in NOTES for one in DRAFTS if note in one.notes]
NEAR = [(note, one) for note in NOTES for one in DRAFTS if note in one.near]


def told_by_draft(pair):
    note, draft = pair
    return f"{note}: {draft.place}"


@pytest.mark.parametrize("note", NOTES)
def test_there_are_enough_drafts_for_each(note):
    assert [one for one, _ in SHOULD].count(note) >= 15
    assert [one for one, _ in NEAR].count(note) >= 15


@pytest.mark.parametrize("pair", SHOULD, ids=told_by_draft)
def test_a_draft_gets_its_note_unless_it_is_known_to_be_missed(pair):
    note, draft = pair
    assert (note in told_of(draft)) == (draft.name not in MISSED.get(note, ()))


@pytest.mark.parametrize("pair", NEAR, ids=told_by_draft)
def test_what_is_near_to_a_note_does_not_get_it(pair):
    note, draft = pair
    assert note not in told_of(draft)


def test_known_misses_are_in_the_corpus():
    assert {(note, name) for note, names in MISSED.items() for name in names} <= {
        (note, one.name) for note, one in SHOULD
    }
