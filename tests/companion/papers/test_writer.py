"""Every line is found in the thread, and everything offered to be sent is clean."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from support.papers import ROW
from support.threads import ME, message, thread
from support.whole_reader import whole_reader
from training.split import to_learn_from
from training.threads import read_threads
from warmline.contract import DraftText, Situation
from warmline.text.utf16 import Utf16

THREADS = [
    ("the row", ROW),
    *((f"{one.trade}: {one.name}", one.thread) for one in to_learn_from(read_threads())),
]
SHARE = 6
"""One thread in so many is taken: all of them take a minute, and a change that breaks one breaks several."""


def lines(papers):
    return [*papers.timeline, *papers.asks, *papers.promises, *papers.facts]


def assert_found(of, papers):
    for line in lines(papers):
        text = of.messages[line.message].text
        places = Utf16(text)
        assert line.quote == text[places.code_point(line.start) : places.code_point(line.end)]


def marks(text):
    return [
        (mark.quote, mark.rule)
        for mark in whole_reader().read(Situation(draft=DraftText(text=text))).draft.marks
    ]


@pytest.mark.parametrize(
    ("name", "of"), THREADS[::SHARE], ids=lambda one: one if isinstance(one, str) else ""
)
def test_found_and_clean(name, of):
    papers = whole_reader().papers(of)
    assert_found(of, papers)
    assert lines(papers)
    for text in (papers.opening, papers.summary, papers.handover, *papers.reminders, *papers.went_wrong):
        assert marks(text) == []
    for until in filter(None, (one.until for one in papers.promises)):
        assert any(until in one.quote for one in papers.promises)
    words = " ".join(" ".join(one.text.split()) for one in of.messages)
    for quoted in re.findall(r"“([^”]*)”", papers.opening):
        assert quoted.rstrip("…") in words.replace("“", "‘").replace("”", "’")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.text(max_size=120)), max_size=6))
def test_any_thread_has_papers(said):
    of = thread(*(message(text, sender=ME) if mine else message(text) for mine, text in said))
    assert_found(of, whole_reader().papers(of))


def test_the_summary_repeats_nothing_said_in_heat():
    of = thread("You are useless. When will you stop lying to us about the form?")
    assert "lying" not in whole_reader().papers(of).summary


def test_a_hand_over_note_is_not_for_the_other_side():
    assert whole_reader().papers(ROW).others == ["kim@client.example"]
