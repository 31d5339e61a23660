from collections.abc import Callable

from support.sent import mark, sent
from support.service import CARD
from warmline.stats.store import StatsStore
from warmline.stats_contract import LabelTotal, NoteTally, NoteTotal, Stats, StatsQuestion

Read = Callable[..., Stats]


def test_rules_the_most_frequent_first_told_apart_by_how_they_were_found(figures: Read) -> None:
    found = figures(
        sent(marks=[mark(first=2, sent=1, applied=1), mark(rule="excuse", first=1, switched_off=1)]),
        imported=(sent("2025-01-01T10:00:00Z", marks=[mark(rule="excuse", sent=3)]),),
    )
    assert [
        (rule.rule, rule.title, rule.sent, rule.first, rule.left, rule.applied, rule.switched_off)
        for rule in found.rules
    ] == [("excuse", "excuse", 3, 1, 0, 0, 1), (None, "Other hostile wordings", 1, 2, 1, 1, 0)]


def test_every_label_or_the_one_asked_for(figures: Read) -> None:
    message = sent(marks=[mark("defensive", first=2, sent=1), mark("defensive", "excuse", first=1)])
    defensive = LabelTotal(label="defensive", sent=1, first=3, left=1)
    nothing = [LabelTotal(label=label, sent=0, first=0, left=0) for label in ("condescending", "hostile")]
    assert figures(message).labels == [defensive, *nothing]
    assert figures(message, label="defensive").labels == [defensive]
    assert figures(message, label="hostile").rules == []


def test_a_rule_is_told_by_its_card_and_the_most_frequent_ones_say_what_to_write(store: StatsStore) -> None:
    card = CARD.model_copy(update={"instead": ["I hear you"]})
    cards = {id: card.model_copy(update={"id": id}) for id in (f"rule-{number:02}" for number in range(12))}
    store.add(sent(marks=[mark("condescending", id, first=1) for id in cards]))
    rules = store.read(StatsQuestion(), cards=cards).rules
    assert {(rule.title, rule.why) for rule in rules} == {(CARD.title, CARD.why)}
    assert [bool(rule.instead) for rule in rules] == [True] * 10 + [False] * 2


def test_notes_the_most_frequent_first(figures: Read) -> None:
    when, own = NoteTally(id="when", followed=True), NoteTally(id="own-it", followed=False)
    found = figures(sent(notes=[when, own]), sent(notes=[when.model_copy(update={"followed": False})]))
    assert found.notes == [
        NoteTotal(id="when", shown=2, followed=1),
        NoteTotal(id="own-it", shown=1, followed=0),
    ]
