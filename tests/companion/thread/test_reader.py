"""Whole threads: samples with what should be said of each, and threads as real life makes them."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from support.threads import ME, message, reader, thread
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
