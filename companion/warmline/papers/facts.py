"""Days, amounts and numbers that both sides may come back to."""

import re
from collections.abc import Sequence
from typing import Literal

from warmline.papers.places import place
from warmline.papers.sayings import Saying
from warmline.papers.when import CALENDAR
from warmline.papers_contract import Fact
from warmline.text.view import plain_view

_SUM = r"\d{1,3}(?:[,.' ]\d{3}){1,6}(?:[.,]\d\d)?|\d+(?:[.,]\d{1,2})?"
_FACT = re.compile(
    rf"(?P<amount>[£$€¥] ?(?:{_SUM})(?: ?[km]\b)?"
    rf"|\b(?:{_SUM}) ?(?:%|€|per ?cent\b|euros?\b|dollars?\b|pounds?\b|(?:eur|usd|gbp|chf|cad|aud)\b))"
    r"|(?P<number>\b(?:invoice|order|ticket|case|booking|po|ref|reference|contract|policy|claim|job)"
    r"(?: number| no\.?)?:? ?#?[a-z]{0,4}-?\d[\w/-]*)"
    rf"|(?P<date>\b(?:{CALENDAR}))"
)
_RANK: tuple[Literal["amount", "number", "date"], ...] = ("amount", "number", "date")
_MOST = 14


def facts_in(sayings: Sequence[Saying]) -> list[Fact]:
    """Each once, where it is mentioned first; of very many, amounts and numbers before days."""
    found: dict[str, Fact] = {}
    for saying in sayings:
        for one in _FACT.finditer(plain_view(saying.text)):
            kind = next(name for name in _RANK if one[name] is not None)
            start, end = saying.start + one.start(), saying.start + one.end()
            found.setdefault(one[0], Fact(kind=kind, **place(saying.turn, start, end)))
    facts = list(found.values())
    kept = sorted(facts, key=lambda fact: _RANK.index(fact.kind))[:_MOST]
    return [fact for fact in facts if fact in kept]
