"""Ours in process."""

import pytest

from bench.lineup import OURS, RULES, lineup
from bench.process import started
from bench.readers.here import situation
from support.bench import ROOT

MESSAGE = {"from": "kim@theirs.example", "text": "Hello.", "sent_at": "2026-03-02T09:00:00Z"}


def test_a_thread_is_read_as_one_and_a_text_as_a_draft() -> None:
    thread = situation({"text": "Hello.", "thread": {"messages": [MESSAGE], "me": ["jo@ours.example"]}})
    draft = situation({"text": "Hello."})

    assert thread.thread is not None
    assert thread.thread.messages[0].text == "Hello."
    assert thread.draft is None
    assert draft.draft is not None
    assert draft.draft.text == "Hello."


@pytest.mark.parametrize("name", [OURS, RULES])
def test_all_of_it_and_the_rules_alone_can_be_timed(name: str) -> None:
    (entry,) = (one for one in lineup(ROOT) if one.name == name)
    with started(entry) as reader:
        fresh = reader.time({"text": "As I already told you, the parts have left our warehouse."})
        again = reader.time({"text": "As I already told you, the parts have left our warehouse."})

    # What was read before is remembered: that is what texts must be new for.
    assert 0 < again.cpu < fresh.cpu
