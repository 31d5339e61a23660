"""Figures of threads, worked out by hand."""

import pytest

from training.evaluation.thread_measures import Read, accuracy, decisions, parts, read_case
from training.evaluation.thread_sets import ThreadCase
from warmline.contract import BringInAdvice, CallAdvice, Message, Signal, Thread, ThreadReading, Urgency

THREAD = Thread(messages=[Message(text="👍 No.")])


def reading(
    *, escalating: bool = False, onset: int | None = None, call: bool = False, urgency: Urgency = "none"
) -> ThreadReading:
    return ThreadReading(
        escalating=escalating,
        level="calm",
        onset=onset,
        content="2d",
        signals=[],
        call=CallAdvice(suggest=call, why="", invitation=None),
        bring_in=BringInAdvice(suggest=False, why=""),
        urgency=urgency,
    )


def read(said: dict[str, object], of: ThreadReading) -> Read:
    return Read(ThreadCase(THREAD, said), of, in_place=True)


FOUR = [
    read({"escalating": True, "onset": 2, "call": True}, reading(escalating=True, onset=1, call=True)),
    read({"escalating": True, "onset": 2, "call": True}, reading()),
    read({"escalating": False, "onset": None, "call": False}, reading(escalating=True, onset=0, call=True)),
    read({"escalating": False, "onset": None, "call": False, "calmed_down": True}, reading()),
]


def test_decisions_that_are_known() -> None:
    escalating, call = decisions(FOUR)

    assert (escalating.name, escalating.labelled, escalating.shown) == ("escalating", 2, 2)
    assert (escalating.precision.value, escalating.recall.value, escalating.f1.value) == (0.5, 0.5, 0.5)
    assert call.name == "call"
    assert accuracy(FOUR).value == 0.5


def test_parts_are_shares_of_those_they_are_known_of() -> None:
    found = {one.name: (one.whole, one.value.value) for one in parts(FOUR)}

    assert found == {
        "false alarms: escalating, of those that are not": (2, 0.5),
        "call suggested, of calm ones that want none": (2, 0.5),
        "onset within one message, of those found": (1, 1.0),
        "onset exact, of those found": (1, 0.0),
        "calmed down, read as not escalating": (1, 1.0),
        "quotes found in their places": (4, 1.0),
    }


def test_urgency_counts_each_kind_alike() -> None:
    said: list[Urgency] = ["none", "none", "tactical", "emotional"]
    shown: list[Urgency] = ["none", "tactical", "tactical", "none"]
    cases = [
        read({"escalating": False, "urgency": one}, reading(urgency=other))
        for one, other in zip(said, shown, strict=True)
    ]
    found = {one.name: one.value.value for one in parts(cases)}

    assert found["urgency right"] == 0.5
    assert found["urgency, macro-F1"] == pytest.approx((1 / 2 + 2 / 3 + 0) / 3)


@pytest.mark.parametrize(("start", "in_place"), [(3, True), (2, False)])
def test_a_quote_is_looked_for_in_its_place(start: int, in_place: bool) -> None:
    signal = Signal(kind="no", message=0, start=start, end=start + 3, quote="No.", by="them", weight=1.0)
    of = reading().model_copy(update={"signals": [signal]})

    assert read_case(ThreadCase(THREAD, {}), lambda _thread: of).in_place is in_place
