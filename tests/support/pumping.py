"""Strings that would keep a regular expression busy, were it worse than linear. For tests only."""

import re
from collections.abc import Iterator
from re import _constants as code
from re import _parser
from typing import Any

ANYWHERE = (
    " ",
    "a",
    "aB",
    "w",
    "p",
    "é",
    "'",
    '"',
    "“",
    ">",
    "> ",
    ",",
    "\n",
    "\r\n",
    " \n",
    "1",
    "1.",
    "a1, ",
    "a b",
    "[",
    "](",
    '\\"',
)
BEHIND = (" ", "a", "1", ".", "\n", "1 a,")
"""What is tried after every beginning that an expression may repeat something after."""
REPEATS = (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT)
NEVER = "\x01"
"""What hardly any expression goes on with, so that it has to look back for another way."""


def pumps(expression: re.Pattern[str]) -> set[tuple[str, str, str]]:
    """Beginnings, what is to be repeated after them, and ends.

    Besides what suits any expression: all that it matches, and every part that it may repeat, after what
    leads there, and what leads there over and over.
    """
    tree = _parser.parse(expression.pattern, expression.flags)
    whole = _matched(tree)
    made = {("", pump, NEVER) for pump in (*ANYWHERE, whole, whole + " ")}
    for before, again in _repeats(tree, ""):
        made |= {("", before + again, NEVER), ("", before, NEVER)}
        made |= {(before, pump, NEVER) for pump in (again, *BEHIND)}
    return {pump for pump in made if pump[1]}


def _repeats(part: Any, before: str) -> Iterator[tuple[str, str]]:
    """What leads to each part that has no most number of times, and what it matches."""
    for operator, value in part:
        if operator in REPEATS:
            if value[1] is code.MAXREPEAT:
                yield from ((before, again) for again in _ways(value[2]))
            yield from _repeats(value[2], before)
        for inner in _inside(operator, value):
            yield from _repeats(inner, before)
        before += _one(operator, value)


def _ways(part: Any) -> list[str]:
    """What it matches, by each of its branches where it is nothing but branches."""
    (operator, value), *others = part
    if others or operator not in (code.BRANCH, code.SUBPATTERN):
        return [_matched(part)]
    return [way for inner in _inside(operator, value) for way in _ways(inner)]


def _inside(operator: Any, value: Any) -> list[Any]:
    if operator is code.BRANCH:
        return value[1]
    if operator is code.SUBPATTERN:
        return [value[3]]
    if operator is code.ATOMIC_GROUP:
        return [value]
    if operator in (code.ASSERT, code.ASSERT_NOT):
        return [value[1]]
    return []


def _matched(part: Any) -> str:
    """Something that the expression matches, or nearly."""
    return "".join(_one(operator, value) for operator, value in part)


OF_A_CATEGORY = {code.CATEGORY_SPACE: " ", code.CATEGORY_DIGIT: "1", code.CATEGORY_WORD: "a"}
OTHERS = "a 1.,>-\n"


def _of_a_class(items: list[tuple[Any, Any]]) -> str:
    first, value = items[0]
    if first is code.LITERAL:
        return chr(value)
    if first is code.RANGE:
        return chr(value[0])
    if first is code.CATEGORY:
        return OF_A_CATEGORY.get(value, ".")
    named = {chr(value) for kind, value in items if kind is code.LITERAL}
    named |= {OF_A_CATEGORY.get(value, ".") for kind, value in items if kind is code.CATEGORY}
    return next(char for char in OTHERS if char not in named)


def _one(operator: Any, value: Any) -> str:
    if operator is code.LITERAL:
        return chr(value)
    if operator is code.NOT_LITERAL:
        return "a" if value != ord("a") else "b"
    if operator is code.IN:
        return _of_a_class(value)
    if operator is code.ANY:
        return "a"
    if operator in REPEATS:
        return _matched(value[2]) * max(value[0], min(value[1], 1))
    if operator in (code.BRANCH, code.SUBPATTERN, code.ATOMIC_GROUP):
        return _matched(_inside(operator, value)[0])
    return ""
