from collections.abc import Callable

from warmline.contract import LabelTotal, RuleTotal, SentMessage, Week
from warmline.stats.store import StatsStore

Make = Callable[..., SentMessage]


def test_totals(store: StatsStore, message: Make) -> None:
    store.add(
        message(words=100, first=(("hostile", None, 2), ("defensive", "excuse", 1)), call_suggested=True)
    )
    store.add(message(words=50, sent=(("hostile", None, 1),), call_suggested=True, call_inserted=True))
    stats = store.read(titles={})
    assert (stats.messages, stats.words, stats.first, stats.sent) == (2, 150, 3, 1)
    assert (stats.calls_suggested, stats.calls_inserted) == (2, 1)
    assert stats.labels == [
        LabelTotal(label="defensive", first=1, sent=0),
        LabelTotal(label="condescending", first=0, sent=0),
        LabelTotal(label="hostile", first=2, sent=1),
    ]


def test_rules_the_most_frequent_first_with_their_titles(store: StatsStore, message: Make) -> None:
    store.add(message(first=(("defensive", "excuse", 1), ("defensive", "gone", 3))))
    assert store.read(titles={"excuse": "An excuse"}).rules == [
        RuleTotal(rule="gone", label="defensive", title="gone", first=3, sent=0),
        RuleTotal(rule="excuse", label="defensive", title="An excuse", first=1, sent=0),
    ]


def test_marks_without_a_rule_are_told_by_their_label(store: StatsStore, message: Make) -> None:
    store.add(message(first=(("hostile", None, 2), ("condescending", None, 5)), sent=(("hostile", None, 1),)))
    assert store.read(titles={}).rules == [
        RuleTotal(rule=None, label="condescending", title="Other condescending wordings", first=5, sent=0),
        RuleTotal(rule=None, label="hostile", title="Other hostile wordings", first=2, sent=1),
    ]


def test_weeks_without_a_message_are_there_with_zeros(store: StatsStore, message: Make) -> None:
    store.add(
        message("2026-12-23T10:00:00+01:00", words=7, first=(("hostile", None, 2), ("defensive", None, 1)))
    )
    store.add(message("2026-12-24T10:00:00+01:00", words=3, sent=(("hostile", None, 1),)))
    store.add(message("2027-01-04T00:10:00+01:00", words=5))
    assert store.read(titles={}).weeks == [
        Week(monday="2026-12-21", messages=2, words=10, first=3, sent=1),
        Week(monday="2026-12-28", messages=0, words=0, first=0, sent=0),
        Week(monday="2027-01-04", messages=1, words=5, first=0, sent=0),
    ]


def test_a_message_without_words(store: StatsStore, message: Make) -> None:
    store.add(message(words=0))
    assert store.read(titles={}).weeks[0].words == 0
