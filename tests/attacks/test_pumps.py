"""What a stranger could send to keep the reader of JSON busy costs no more than its length."""

import contextlib
from functools import partial

import pytest

from support.taken import seconds_taken
from warmline.api.wire import NotJsonError, NotTheModelError, parse
from warmline.contract import Situation

PUMPS = [
    b'"',
    b'\\"',
    b"\\",
    b'""',
    b"[",
    b"[]",
    b"{",
    b'{"a":',
    b'{"a":1,',
    b"1",
    b"1e",
    b".",
    b" ",
    b",",
    b"\\ud800",
    b"'",
    b"\xc3",
]
LONG = 16_000


def reading(raw: bytes) -> None:
    with contextlib.suppress(NotJsonError, NotTheModelError):
        parse(raw, Situation)


@pytest.mark.parametrize("begin", [b"", b'"', b'{"draft":{"text":"'], ids=repr)
@pytest.mark.parametrize("pump", PUMPS, ids=repr)
def test_reading_is_linear(pump: bytes, begin: bytes) -> None:
    # 4 n take 4 times as long, and 8 n take 8 times; quadratic would be 64 times. Below a
    # ten-thousandth of a second the clock itself is most of what is measured.
    # 4 n take 4 times as long, and 8 n take 8 times; quadratic would be 64 times. Below a ten-thousandth of a
    # second the clock itself is most of what is measured.
    once, *more = (
        max(seconds_taken(partial(reading, begin + pump * (LONG * times // len(pump)))), 1e-4)
        for times in (1, 2, 4, 8)
    )
    for times, taken in zip((2, 4, 8), more, strict=True):
        assert taken / once < 3 * times
