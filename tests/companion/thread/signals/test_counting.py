import re
import time
from pathlib import Path

import pytest

from support.threads import kinds, message, turns
from warmline.deadline import TooLongError, reading_until
from warmline.thread import signals
from warmline.thread.signals.counting import all_finders, evidence_in
from warmline.thread.signals.own_marks import OwnMarks
from warmline.thread.wording.weights import bundled_weights

NO_FINDERS = {"__init__", "alone", "by_person", "counting", "evidence"}


def test_every_finder_is_in_the_list():
    files = {file.stem for file in Path(signals.__file__).parent.glob("*.py")} - NO_FINDERS
    finders = all_finders(kinds(), tone=lambda _: [])
    names = {getattr(finder, "__name__", type(finder).__name__).lower() for finder in finders}
    assert names == {file.replace("_", "") if file == "own_marks" else file for file in files}


def test_nothing_more_is_looked_for_when_the_time_is_over():
    looked = []
    finders = [lambda _: looked.append("first") or (), lambda _: looked.append("second") or ()]
    late = turns("Late again.")
    with reading_until(time.monotonic() - 1), pytest.raises(TooLongError):
        evidence_in(late, finders, {})
    assert looked == []


def test_without_a_reader_of_drafts_the_users_own_messages_are_not_judged():
    finders = (all_finders(kinds(), tone=tone) for tone in (None, lambda _: []))
    assert [sum(isinstance(one, OwnMarks) for one in of) for of in finders] == [0, 1]


def test_in_order_of_message_and_place():
    thread = turns(
        "This is unacceptable.", message("Unacceptable! I want my money back. WHY DID YOU NOT call??")
    )
    places = [(one.message, one.start) for one in evidence_in(thread, all_finders(kinds(), tone=None), {})]
    assert len(places) > 3
    assert places == sorted(places)


def weights():
    """The weight of every kind as it was set by hand."""
    found = {kind.kind: kind.weight for kind in kinds() if kind.weight}
    for file in Path(signals.__file__).parent.glob("*.py"):
        said = dict(re.findall(r"^(KIND|WEIGHT) = (.+)$", file.read_text("utf-8"), flags=re.MULTILINE))
        if len(said) == 2:
            found[said["KIND"].strip('"')] = float(said["WEIGHT"])
    return found


DOCS = Path(__file__).parents[4] / "docs"


def test_the_document_tells_every_weight():
    text = (DOCS / "thread-weights.md").read_text("utf-8").replace("−", "-")
    told = {
        kind: (float(weight), float(by_hand))
        for kind, weight, by_hand in re.findall(r"\| `(\w+)` \| (-?[\d.]+) \| (-?[\d.]+) \|", text)
    }
    shipped = bundled_weights().signals
    assert told == {kind: (round(shipped.get(kind, weight), 2), weight) for kind, weight in weights().items()}


def test_the_document_tells_when_each_kind_is_seen():
    text = (DOCS / "thread.md").read_text("utf-8")
    phrases = {kind.kind for kind in kinds()}
    assert [kind for kind in weights().keys() - phrases if f"`{kind}`" not in text] == []


def test_no_weight_points_the_other_way():
    by_hand = weights()
    assert {
        kind for kind, weight in bundled_weights().signals.items() if weight * by_hand[kind] <= 0
    } == set()


def test_weights_go_by_kind():
    thread = turns("This is unacceptable. I want my money back.")
    found = {
        one.kind: one.weight
        for one in evidence_in(thread, all_finders(kinds(), tone=None), {"leaving": 0.25})
    }
    assert found == {"leaving": 0.25, "judgement": 1.5}


def test_at_least_sixteen_kinds():
    assert sum(weight > 0 for weight in weights().values()) >= 16
