from collections.abc import Callable

from support.sent import mark, sent
from warmline.stats_contract import Slot, Stats


def test_by_the_senders_own_clock(figures: Callable[..., Stats]) -> None:
    found = figures(
        sent("2026-11-09T00:30:00+02:00", words=7, marks=[mark(sent=2)]),
        sent("2026-11-08T23:59:59-08:00", words=3, language=None),
    )
    assert [slot.slot for slot in found.hours] == list(range(24))
    assert [slot for slot in found.hours if slot.messages] == [
        Slot(slot=0, messages=1, words=7, sent=2),
        Slot(slot=23, messages=1, words=0, sent=0),
    ]
    assert [slot.slot for slot in found.weekdays] == list(range(7))
    assert [slot for slot in found.weekdays if slot.messages] == [
        Slot(slot=0, messages=1, words=7, sent=2),
        Slot(slot=6, messages=1, words=0, sent=0),
    ]
