"""Whole threads: samples with what should be said of each, and threads as real life makes them."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from support.threads import ME, message, mine, reader, thread
from warmline.contract import MAX_MESSAGES, Message, Thread

SAMPLES = {
    file.stem: tomllib.loads(file.read_text("utf-8")) for file in Path(__file__).parent.glob("threads/*.toml")
}
HOT = "This is unacceptable. I want my money back, and I am fed up with the delays."


def sample_thread(sample):
    return thread(
        *(
            message(
                one["text"],
                sender=ME if one["from"] == "me" else f"{one['from']}@client.example",
                at=one.get("at"),
                to=("kim@client.example",) if one["from"] == "me" else (ME,),
                cc=tuple(one.get("cc", ())),
            )
            for one in sample["messages"]
        ),
        subject=sample["subject"],
    )


def said_of(sample):
    reading = reader().read(sample_thread(sample))
    return {
        "escalating": reading.escalating,
        "onset": reading.onset,
        "call": reading.call.suggest,
        "bring_in": reading.bring_in.suggest,
        "urgency": reading.urgency,
        "content": reading.content,
    }


@pytest.mark.parametrize("name", sorted(name for name, sample in SAMPLES.items() if not sample["escalating"]))
def test_no_false_alarm(name):
    said = said_of(SAMPLES[name])
    assert (said["escalating"], said["onset"]) == (False, None)


# Fitted on other threads, the reader is not right about each of these: docs/evaluation-threads.md.
@pytest.mark.parametrize(
    ("decision", "share"),
    [
        ("escalating", 0.9),
        ("onset", 0.7),
        ("call", 0.7),
        ("bring_in", 0.85),
        ("urgency", 0.65),
        ("content", 0.7),
    ],
)
def test_most_samples_are_read_rightly(decision, share):
    known = [sample for sample in SAMPLES.values() if decision in sample]
    right = [sample["subject"] for sample in known if said_of(sample)[decision] == sample[decision]]
    assert len(right) >= share * len(known)


def test_half_of_the_samples_escalate():
    escalating = [sample["escalating"] for sample in SAMPLES.values()]
    assert len(escalating) >= 24
    assert 0.4 <= sum(escalating) / len(escalating) <= 0.6


def assert_holds(asked, reading):
    """What is true of every reading."""
    for signal in reading.signals:
        text = asked.messages[signal.message].text.encode("utf-16-le")
        assert text[2 * signal.start : 2 * signal.end].decode("utf-16-le") == signal.quote
        assert signal.weight != 0
    assert (reading.call.invitation is not None) == reading.call.suggest
    assert (reading.onset is not None) == reading.escalating
    assert reading.escalating or reading.level != "heated"
    assert all((reading.call.why, reading.bring_in.why, reading.content_why, reading.urgency_why))


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_samples_hold(name):
    asked = sample_thread(SAMPLES[name])
    assert_holds(asked, reader().read(asked))


TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(
        st.sampled_from(
            ["👍", HOT, "Hi Sam,", "\n", "> quoted", "Thanks,\nKim", "WHY DID YOU NOT call??", "“ok”", "\x00"]
        ),
        max_size=8,
    ).map(" ".join),
)
TIMES = st.one_of(st.none(), st.datetimes(), st.datetimes(timezones=st.just(UTC)))
PEOPLE = st.sampled_from(
    [None, "", ME, "Me <Me+x@firm.example>", "kim@client.example", "ann@client.example", "no-reply@x.example"]
)


@settings(deadline=None, max_examples=150)
@given(
    st.lists(
        st.builds(
            Message,
            sender=PEOPLE,
            cc=st.lists(st.just("boss@x.example"), max_size=1),
            sent_at=TIMES,
            text=TEXTS,
        ),
        max_size=8,
    )
)
def test_any_thread_can_be_read(messages):
    asked = Thread(subject="Re: 👍", me=[ME], messages=messages)
    assert_holds(asked, reader().read(asked))


def test_places_behind_an_emoji_count_utf16():
    reading = reader().read(thread("👍👍 " + HOT))
    assert {signal.quote: signal.start for signal in reading.signals}["unacceptable"] == 5 + len("This is ")


@pytest.mark.parametrize("messages", [(), ("",), ("\n\n> all quoted",)])
def test_nothing_to_see(messages):
    reading = reader().read(thread(*messages))
    assert (reading.level, reading.signals, reading.call.suggest) == ("calm", [], False)


def test_other_languages_are_left_alone():
    german = "Das ist inakzeptabel!!! ICH WILL SOFORT MEIN GELD ZURÜCK. Sonst meldet sich mein Anwalt."
    reading = reader().read(thread("Guten Tag, wann kommt die Ware?", german, german))
    assert (reading.level, reading.signals, reading.bring_in.suggest) == ("calm", [], False)


def test_several_people_and_aliases():
    reading = reader().read(
        Thread(
            me=[ME, "old@firm.example"],
            messages=[
                message("This is unacceptable.", sender="kim@client.example"),
                message("This is unacceptable.", sender="OLD+x@firm.example"),
                message("I want my money back.", sender="ann@client.example"),
            ],
        )
    )
    by = {(signal.kind, signal.message): signal.by for signal in reading.signals}
    assert by["judgement", 0] == by["leaving", 2] == "them"
    assert ("judgement", 1) not in by
    assert reading.escalating


def test_mixed_times():
    times = [None, datetime(2026, 3, 2, 10), datetime(2026, 3, 1, 10, tzinfo=UTC), None]  # noqa: DTZ001 - as some mail
    messages = [Message(sender="kim@client.example", sent_at=at, text=HOT) for at in times]
    assert reader().read(Thread(me=[ME], messages=messages)).level == "heated"


def test_a_message_of_enormous_length():
    reading = reader().read(thread("word " * 40_000 + ". " + HOT))
    assert "judgement" in {signal.kind for signal in reading.signals}


def test_the_longest_thread():
    messages = [
        Message(sender="kim@client.example", text=f"Plan {number}. {HOT}") for number in range(MAX_MESSAGES)
    ]
    reading = reader().read(Thread(me=[ME], messages=messages))
    assert (reading.level, reading.onset) == ("heated", 0)


ROW = (
    "Hi Sam,\n\nThe roof light leaks a little since Monday. Could you have a look, please?\n\nThanks,\nKim",
    mine("Hi Kim, we will get to it."),
    "You said you would get to it. That was nine days ago, and the floor is wet. Where is your man?",
    mine("He is on another job."),
    "On another job. So somebody else's roof matters and mine does not. I have asked you three times now, "
    "and I want to know from you today when this is going to be mended. It is ridiculous.",
)
EMPTY, GERMAN = "", "Guten Tag, ich bin ab Montag wieder da und schaue mir die Unterlagen dann gerne an."
ROBOT = message("Your request has been received, ticket 4711.", sender="no-reply@firm.example")


def with_quotes_below(text):
    return (
        f"{text}\n\nOn Mon, 2 Mar 2026 at 10:00, Sam wrote:\n> You people are useless.\n> I call my lawyer."
    )


def with_quotes_above(text):
    return f"On Mon, 2 Mar 2026 at 10:00, Sam wrote:\n> You people are useless.\n> Soon.\n\n{text}"


def theirs(change):
    return tuple(one if isinstance(one, Message) else change(one) for one in ROW)


@pytest.mark.parametrize(
    ("messages", "onset"),
    [
        (ROW, 2),
        (tuple(message(one) if isinstance(one, str) else one for one in ROW), 2),
        (theirs(with_quotes_below), 2),
        (theirs(with_quotes_above), 2),
        ((*ROW[:2], EMPTY, *ROW[2:]), 3),
        ((*ROW[:2], ROBOT, *ROW[2:]), 3),
        ((*ROW[:2], message(GERMAN, sender="ulla@client.example"), *ROW[2:]), 3),
        ((*ROW[:1], mine("I am out of the office until 9 March."), *ROW[1:]), 3),
    ],
    ids=["plain", "again", "top posting", "bottom posting", "empty", "robot", "German", "absence"],
)
def test_what_surrounds_a_row_does_not_hide_it(messages, onset):
    reading = reader().read(thread(*messages))
    assert (reading.escalating, reading.onset) == (True, onset)


def test_a_row_without_times_is_one_too():
    untimed = thread(*ROW).model_copy(
        update={"messages": [one.model_copy(update={"sent_at": None}) for one in thread(*ROW).messages]}
    )
    assert reader().read(untimed).onset == 2


def test_forwarded_heat_is_somebody_elses():
    forwarded = (
        "Hi Sam,\n\nFor your amusement, what our neighbour got. Thanks for yours!\n\n"
        "---------- Forwarded message ---------\nFrom: Lee <lee@shop.example>\nSubject: Roof\n\n"
        "You people are useless. I want my money back, and my lawyer will call you."
    )
    reading = reader().read(thread(forwarded))
    assert (reading.escalating, reading.bring_in.suggest) == (False, False)


@pytest.mark.parametrize("count", [1, 2, 20, 200])
def test_calm_threads_of_any_length(count):
    pair = ("Hi Sam, thanks, that looks good. Could you send the next page?", mine("Here it is, Kim."))
    reading = reader().read(thread(*(pair * count)[:count]))
    assert (reading.escalating, reading.level) == (False, "calm")
