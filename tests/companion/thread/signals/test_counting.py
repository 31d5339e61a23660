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


def test_at_least_sixteen_kinds():
    structure = {
        word
        for file in Path(signals.__file__).parent.glob("*.py")
        for word in re.findall(r'^KIND = "(\w+)"$', file.read_text(), flags=re.MULTILINE)
    }
    assert len(structure) == 10
    assert len({kind.kind for kind in kinds() if kind.weight}) >= 16
