import pytest

from support.threads import mine, turns
from warmline.thread.course import course_of
from warmline.thread.signals.evidence import Evidence

SIX = turns(*["Words."] * 6)


def heats(message, weight, kind="judgement"):
    return Evidence(kind, message, weight)


def test_no_messages_have_no_course():
    assert course_of((), ()) == ()


def test_without_evidence_it_is_calm():
    assert {state.level for state in course_of(SIX, ())} == {"calm"}


def test_it_takes_two_kinds_to_escalate():
    once = course_of(SIX, [heats(0, 4), heats(1, 4), heats(2, 4)])[2]
    twice = course_of(SIX, [heats(0, 4), heats(1, 4), heats(2, 4, "leaving")])[2]
    assert once.heat == twice.heat
    assert (once.escalating, once.level) == (False, "tense")
    assert (twice.escalating, twice.level) == (True, "heated")


def test_the_users_own_heat_is_no_second_kind():
    both = turns("Words.", mine("Words."), "Words.")
    state = course_of(both, [heats(0, 3), heats(1, 3, "own_words")])[1]
    assert state.heat == 6
    assert not state.escalating


def test_it_falls_when_they_write_calmly():
    states = course_of(SIX, [heats(0, 3), heats(0, 3, "leaving")])
    assert [state.heat for state in states[:3]] == [6, 0.3, 0.01]
    assert [state.level for state in states[:3]] == ["heated", "calm", "calm"]
    assert [state.onset for state in states[:3]] == [0, None, None]


def test_earlier_heat_fades_while_they_go_on():
    states = course_of(SIX, [heats(n, 2.2, kind) for n, kind in enumerate(("judgement", "leaving", "blame"))])
    assert [state.heat for state in states[:3]] == [2.2, 2.86, 3.06]
    assert [state.onset for state in states[:3]] == [0, 0, 0]
    assert [state.escalating for state in states[:3]] == [False, False, True]


def test_it_waits_for_their_answer_while_only_the_user_writes():
    states = course_of(turns("Words.", mine("Words."), mine("Words.")), [heats(0, 3)])
    assert [state.heat for state in states] == [3, 3, 3]


def test_a_cooling_message_cools_at_once():
    states = course_of(SIX, [heats(0, 3), heats(0, 3, "leaving"), Evidence("settled", 1, -3)])
    assert (states[1].level, states[1].onset, states[1].kinds) == ("calm", None, frozenset())


def test_warmth_holds_against_the_first_hard_word():
    states = course_of(SIX, [Evidence("warmth", 0, -3), heats(1, 2)])
    assert [state.heat for state in states[:2]] == [-3, 1.1]
    assert [state.level for state in states[:2]] == ["calm", "calm"]


def test_onset_is_where_the_present_heat_began():
    states = course_of(SIX, [heats(0, 2), Evidence("settled", 1, -3), heats(3, 2), heats(4, 3, "leaving")])
    assert (states[4].escalating, states[4].onset) == (True, 3)


@pytest.mark.parametrize("weight", [0.5, 1.4])
def test_little_things_begin_nothing(weight):
    assert course_of(SIX, [heats(0, weight)])[0].onset is None


def test_robots_neither_heat_nor_cool():
    thread = turns("Words.", "I am out of the office until Monday.")
    assert course_of(thread, [heats(0, 3)])[1].heat == 3
