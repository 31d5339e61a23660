import re
from pathlib import Path

from support.threads import kinds, message, turns
from warmline.thread import signals
from warmline.thread.signals.counting import all_finders, evidence_in

NO_FINDERS = {"__init__", "by_person", "counting", "evidence"}


def test_every_finder_is_in_the_list():
    files = {file.stem for file in Path(signals.__file__).parent.glob("*.py")} - NO_FINDERS
    names = {getattr(finder, "__name__", type(finder).__name__).lower() for finder in all_finders(kinds())}
    assert names == files


def test_in_order_of_message_and_place():
    thread = turns(
        "This is unacceptable.", message("Unacceptable! I want my money back. WHY DID YOU NOT call??")
    )
    places = [(one.message, one.start) for one in evidence_in(thread, all_finders(kinds()))]
    assert len(places) > 3
    assert places == sorted(places)


def weights():
    """The weight of every kind, as the code has it."""
    found = {kind.kind: kind.weight for kind in kinds() if kind.weight}
    for file in Path(signals.__file__).parent.glob("*.py"):
        said = dict(re.findall(r"^(KIND|WEIGHT) = (.+)$", file.read_text("utf-8"), flags=re.MULTILINE))
        if said:
            found[said["KIND"].strip('"')] = float(said["WEIGHT"])
    return found


def test_the_document_tells_every_weight():
    text = (Path(__file__).parents[4] / "docs" / "thread.md").read_text("utf-8").replace("−", "-")
    told = {}
    for names, weight in re.findall(r"\|((?: `\w+`,?)+) \| (-?[\d.]+) (?=\|)", text):
        told |= {name: float(weight) for name in re.findall(r"`(\w+)`", names)}
    assert told == weights()


def test_at_least_sixteen_kinds():
    assert sum(weight > 0 for weight in weights().values()) >= 16
