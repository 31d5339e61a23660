import pytest

from support.papers import OSEI, ROW, read
from support.threads import ME, message, mine, thread
from warmline.papers.timeline import timeline_of


def timeline(of):
    return timeline_of(of, *read(of))


def told(*messages):
    return [(one.message, one.kind, one.quote) for one in timeline(thread(*messages))]


def test_the_first_and_the_newest_are_told_by_their_first_whole_sentence():
    assert told(
        "Hi Robin,\n\nOh. The form is broken again.", mine("Thanks!"), "Great. The green looks good to us."
    ) == [
        (0, "began", "The form is broken again."),
        (2, "wrote", "The green looks good to us."),
    ]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Our lawyer will be in touch with you.", "spoke_of_law"),
        ("We will cancel our contract with you.", "spoke_of_leaving"),
        ("I want to speak to your manager.", "asked_for_manager"),
        ("You promised the samples for Monday.", "held_to_promise"),
        ("We need the files by Friday.", "set_date"),
        ("All sorted now, the parcel came.", "settled"),
    ],
)
def test_what_they_did(words, kind):
    assert (2, kind, words) in told("The form is broken again.", mine("Thanks for that."), words)


def test_what_was_asked_again():
    asked = "When will the booking form be fixed?"
    assert (2, "asked_again", asked) in told(asked, mine("We look at it."), asked)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("I will send it on Friday.", "promised"),
        ("I am sorry for the trouble.", "apologised"),
        ("Would you be willing to have a short call?", "offered_call"),
    ],
)
def test_what_the_user_did(words, kind):
    assert (1, kind, words) in told("The form is broken again.", mine(words))


def test_somebody_new_is_named_by_address():
    events = timeline(thread("It is broken.", mine("Yes."), message("Now.", to=(ME,), cc=(OSEI,))))
    (brought,) = (event for event in events if event.kind == "copied_in")
    assert (brought.what, brought.quote) == (f"They brought in {OSEI}", "")


def test_a_sentence_is_told_once():
    quotes = [one.quote for one in timeline(ROW) if one.quote]
    assert len(quotes) == len(set(quotes))


def test_the_row():
    case, _ = read(ROW)
    events = timeline(ROW)
    assert [one.message for one in events] == sorted(one.message for one in events)
    assert events[0].kind == "began"
    assert events[-1].message == 11
    assert [one.message for one in events if one.heats] == [case.state.onset]
    assert {"asked_again", "promised", "held_to_promise", "copied_in", "offered_call"} <= {
        one.kind for one in events
    }


def test_a_long_thread_keeps_to_one_page():
    events = timeline(
        thread(*(text for _ in range(30) for text in ("You promised an answer.", mine("I will ask."))))
    )
    assert len(events) == 16
    assert (events[0].message, events[-1].message) == (0, 59 if events[-1].by == "me" else 58)


def test_nothing_is_told_of_nothing():
    assert timeline(thread()) == []
    assert timeline(thread("Der Vertrag ist leider noch nicht da, und wir warten seit Montag darauf.")) == []
