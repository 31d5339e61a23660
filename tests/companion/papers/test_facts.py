import pytest

from support.papers import ROW, read
from support.threads import mine, thread
from warmline.papers.facts import facts_in


def facts(*messages):
    return [(one.kind, one.quote) for one in facts_in(read(thread(*messages))[1])]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("We lost £750 by it.", ("amount", "£750")),
        ("It costs $2,400 to fix.", ("amount", "$2,400")),
        ("It costs 1,234,567,890 USD in all.", ("amount", "1,234,567,890 USD")),
        ("They ask for 1,150.50 EUR now.", ("amount", "1,150.50 EUR")),
        ("We get 15% off.", ("amount", "15%")),
        ("It is about invoice 4471-b.", ("number", "invoice 4471-b")),
        ("See ticket #20871 about it.", ("number", "ticket #20871")),
        ("It was signed on 30 June 2026.", ("date", "30 June 2026")),
        ("It was sent on April 3rd.", ("date", "April 3rd")),
        ("It was due on 2026-04-13.", ("date", "2026-04-13")),
    ],
)
def test_kinds(text, fact):
    assert facts(text) == [fact]


@pytest.mark.parametrize("text", ["It comes on Tuesday.", "I have two of them.", "See page 2."])
def test_what_is_none(text):
    assert facts(text) == []


def test_each_once_where_it_is_first():
    of = thread("We paid £750.", mine("You paid £750 on 3 May."))
    assert [(one.message, one.quote) for one in facts_in(read(of)[1])] == [(0, "£750"), (1, "3 May")]


def test_amounts_before_days_when_there_are_very_many():
    days = [f"It was on {day} May." for day in range(1, 20)]
    found = facts(*days, "We paid £750.")
    assert len(found) == 14
    assert ("amount", "£750") in found


def test_the_row():
    assert [one.quote for one in facts_in(read(ROW)[1])] == ["invoice 4471", "£750"]
