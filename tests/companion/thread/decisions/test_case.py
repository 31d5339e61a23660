from dataclasses import replace

from support.threads import case, mine
from warmline.thread.signals.evidence import Evidence

HOT = "This is unacceptable. I want my money back."


def test_an_empty_thread():
    empty = case()
    assert (empty.newest, empty.recent(3), empty.present(), empty.state.level) == (None, (), [], "calm")


def test_the_newest_is_a_persons():
    assert case("Hello.", "I am out of the office until Monday.").newest.index == 0


def test_recent_are_theirs_oldest_first():
    read = case("One.", "Two.", mine("Three."), "Four.")
    assert [turn.index for turn in read.recent(2)] == [1, 3]


def test_said_is_newest_first_and_by_side():
    read = case("Can we talk about it?", mine("Can we talk about it?"), "Can we talk about it?")
    assert [turn.index for turn, _ in read.said("wants_call")] == [2, 1, 0]
    assert [turn.index for turn, _ in read.said("wants_call", side="me")] == [1]


def test_present_is_the_weightiest_first():
    assert [one.kind for one in case(HOT).present()] == ["leaving", "judgement"]
    assert [one.kind for one in case(HOT).present({"judgement", "insult"})] == ["judgement"]


def test_present_shows_plain_words_before_structure_and_wording():
    read = case("Hi Jo,\n\nThank you!", mine("Hi."), HOT)
    wordy = Evidence("wording", 2, 9.0, 0, 4)
    kinds = [one.kind for one in replace(read, evidence=(wordy, *read.evidence)).present()]
    assert kinds[:2] == ["leaving", "judgement"]
    assert "wording" in kinds[2:] and "greeting_dropped" in kinds[2:]


def test_what_has_cooled_is_not_present():
    assert case(HOT, "All sorted now, thank you. Sorry for my tone.").present() == []


def test_worse_since():
    read = case("This is unacceptable.", "You lied to me.")
    assert read.worse_since(0, by=1.5)
    assert not read.worse_since(1, by=1.5)
