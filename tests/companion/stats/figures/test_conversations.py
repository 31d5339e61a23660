from collections.abc import Callable
from typing import Any

import pytest

from support.sent import in_thread
from warmline.stats_contract import SentMessage, Stats

Read = Callable[..., Stats]
Days = Callable[..., list[SentMessage]]
ONSET = "2026-01-04T10:00:00Z"


def in_threads(*levels: str | None) -> list[dict[str, Any]]:
    return [{"thread": level and in_thread("t", level, ONSET)} for level in levels]


@pytest.mark.parametrize(
    ("levels", "threads"),
    [
        ([], (0, 0, 0)),
        ([None], (0, 0, 0)),
        (["calm", "tense"], (1, 0, 0)),
        (["calm", "heated"], (1, 1, 0)),
        (["heated", "tense"], (1, 1, 0)),
        (["heated", "tense", "calm", "heated"], (1, 1, 1)),
    ],
)
def test_heated_and_settled(
    figures: Read, days: Days, levels: list[str | None], threads: tuple[int, int, int]
) -> None:
    found = figures(*days(*in_threads(*levels))).threads
    assert (found.threads, found.heated, found.settled) == threads


def test_it_took_from_the_onset_to_the_first_calm_message(figures: Read, days: Days) -> None:
    took = figures(*days(*in_threads("tense", "heated", "heated", "calm", "calm"))).threads.took
    assert (took.count, took.median) == (1, 96.0)


@pytest.mark.parametrize("onset", [None, "2026-02-01T10:00:00Z"])
def test_an_onset_that_is_not_known_or_cannot_be_is_left_out(
    figures: Read, days: Days, onset: str | None
) -> None:
    threads = figures(*days({"thread": in_thread("t", "heated", onset)}, {"thread": in_thread("t")})).threads
    assert (threads.settled, threads.took.count) == (1, 0)


def test_conversations_without_a_name_are_each_their_own(figures: Read, days: Days) -> None:
    found = figures(*days(*[{"thread": in_thread(None, "heated")}, {"thread": in_thread(None)}])).threads
    assert (found.threads, found.heated, found.settled) == (2, 1, 0)


@pytest.mark.parametrize(
    ("course", "offered", "not_offered"),
    [
        ([("heated", "suggested")], (0, 0, 0), (0, 0, 1)),
        ([("heated", "suggested inserted")], (0, 0, 1), (0, 0, 0)),
        ([("heated", "suggested"), ("heated", "inserted"), ("tense", "")], (0, 1, 0), (0, 0, 0)),
        ([("calm", "suggested"), ("heated", "suggested")], (0, 0, 0), (0, 1, 0)),
        ([("heated", "suggested ignored"), ("tense", ""), ("calm", "")], (0, 0, 0), (1, 0, 0)),
        ([("heated", "suggested"), ("calm", ""), ("heated", "suggested inserted")], (0, 0, 1), (0, 0, 0)),
        ([("heated", "inserted"), ("calm", "")], (0, 0, 0), (0, 0, 0)),
    ],
)
def test_what_came_after_a_call_was_suggested(
    figures: Read,
    days: Days,
    course: list[tuple[str, str]],
    offered: tuple[int, int, int],
    not_offered: tuple[int, int, int],
) -> None:
    calls = figures(*days(*({"thread": in_thread("t", level), "call": call} for level, call in course))).calls
    assert (calls.offered.settled, calls.offered.unsettled, calls.offered.silent) == offered
    assert (calls.not_offered.settled, calls.not_offered.unsettled, calls.not_offered.silent) == not_offered
    assert calls.offered.threads == sum(offered)
    assert calls.suggested == sum(offered) + sum(not_offered)
    assert calls.ignored == ("ignored" in course[0][1])


def test_messages_outside_a_conversation_are_each_one_of_their_own(figures: Read, days: Days) -> None:
    calls = figures(*days({"call": "suggested"}, {"call": "suggested inserted"}, {})).calls
    assert (calls.suggested, calls.offered.silent, calls.not_offered.silent) == (2, 1, 1)
