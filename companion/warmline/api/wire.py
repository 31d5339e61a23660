"""Strict JSON into the models of the contract. Used for requests and by the command line."""

import json
import math
import re
from collections.abc import Iterator
from typing import Any, NoReturn, TypeVar

from pydantic import BaseModel, ValidationError

from warmline.errors import WarmlineError

MAX_DEPTH = 16
MAX_DIGITS = 20

Model = TypeVar("Model", bound=BaseModel)
# A string without an end reaches to the end of the text: were it no match, each quotation mark in it would be
# tried as a beginning again, in quadratic time.
_STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*+"?|(?P<opens>[\[{])|(?P<closes>[\]}])', re.DOTALL)
_HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")


class NotJsonError(WarmlineError):
    """The bytes are not JSON as everybody reads it."""

    def __init__(self, what: str) -> None:
        super().__init__("not_json", f"{what} Send one JSON object in UTF-8.")


class NotTheModelError(WarmlineError):
    """It is JSON, but not what was asked for. `message` names the field and never quotes it."""

    def __init__(self, what: str) -> None:
        super().__init__("invalid", what)


def parse(raw: bytes, model: type[Model]) -> Model:
    """The model out of its JSON, unknown fields refused.

    Two readers of JSON can disagree on the odd corners (duplicate keys, huge numbers, half characters), so
    whatever has such a corner is refused before the model sees it. Raises `NotJsonError`, `NotTheModelError`.
    """
    _strict(raw)
    try:
        # A field has one name on the wire: what Python calls it is not known there.
        return model.model_validate_json(raw, by_name=False)
    except ValidationError as error:
        raise NotTheModelError(_in_words(error)) from None


def dump(model: BaseModel) -> bytes:
    """The JSON of an answer, in UTF-8."""
    return model.model_dump_json(by_alias=True).encode()


def _strict(raw: bytes) -> None:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise NotJsonError("This is not UTF-8.") from None
    if _depth(text) > MAX_DEPTH:
        raise NotJsonError("This is nested too deeply.")
    try:
        value = json.loads(
            text, object_pairs_hook=_distinct, parse_int=_short, parse_float=_finite, parse_constant=_constant
        )
    except json.JSONDecodeError as error:
        raise NotJsonError(f"This is not JSON (line {error.lineno}, column {error.colno}).") from None
    for string in _strings(value):
        if "\0" in string:
            raise NotJsonError("There is a NUL character in the text.")
        if _HALF_A_CHARACTER.search(string):
            raise NotJsonError("There is half of a character in the text (a lone surrogate).")


def _depth(text: str) -> int:
    """How deep brackets go. Counted before parsing, since parsers recurse."""
    deepest = depth = 0
    for found in _STRING_OR_BRACKET.finditer(text):
        if found["opens"]:
            depth += 1
            deepest = max(deepest, depth)
        elif found["closes"]:
            depth -= 1
    return deepest


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({key for key, _ in pairs}) < len(pairs):
        raise NotJsonError("A field is there twice.")
    return dict(pairs)


# The numbers themselves are read by the model, from the bytes; here only what they look like counts.
def _short(digits: str) -> None:
    if len(digits) > MAX_DIGITS:
        raise NotJsonError("A number is too long.")


def _finite(digits: str) -> None:
    if len(digits) > 2 * MAX_DIGITS or math.isinf(float(digits)):
        raise NotJsonError("A number is too large.")


def _constant(name: str) -> NoReturn:
    raise NotJsonError("NaN and Infinity are not JSON.")


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from _strings(item)


def _in_words(error: ValidationError) -> str:
    """The first thing that is wrong and where. Neither values nor unknown names are repeated."""
    first = error.errors()[0]
    if first["type"] == "extra_forbidden":
        return f"{_path(first['loc'][:-1])} has a field that is not known here."
    return f"{_path(first['loc'])}: {first['msg'].removeprefix('Value error, ')}."


def _path(steps: tuple[int | str, ...]) -> str:
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return path.removeprefix(".") or "The body"
