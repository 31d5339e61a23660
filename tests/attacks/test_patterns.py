"""No regular expression of the companion takes more than linear time, whatever text it is given."""

import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from support.pumping import pumps
from support.taken import seconds_taken

SHORT = 2_000
FLOOR = 1e-4
"""Seconds. Below it the clock itself is most of what is measured."""
HANGS = 20
"""Seconds of processor time at which an expression is given up: some would need years."""
COLLECTOR = Path(__file__).parents[1] / "support/compiled_patterns.py"
OF_WORDS = "warmline.thread.phrases.alphabet"


@pytest.fixture(scope="module")
def expressions() -> dict[tuple[str, int, bool], str]:
    """Text, flags, and whether it is tried at the beginning alone; with who made it.

    Those of whole phrases are some 1,800, alike but for the words they name: of each form there is one.
    """
    printed = subprocess.run([sys.executable, COLLECTOR], capture_output=True, check=True, text=True).stdout
    forms: dict[object, tuple[tuple[str, int, bool], str]] = {}
    for pattern, flags, module, anchored in json.loads(printed):
        form = re.sub(r"\[[^\]]*\]", "[]", pattern) if module == OF_WORDS else (pattern, flags, anchored)
        forms[form] = (pattern, flags, anchored), module
    return dict(forms.values())


@contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Raises TimeoutError after so much processor time. Python looks for signals while it matches."""

    def give_up(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, give_up)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def slow_on(expression: re.Pattern[str], *, anchored: bool) -> str | None:
    """The first pump on which it is worse than linear, with how much longer it takes on more of it."""

    def use(text: str) -> object:
        return expression.match(text) if anchored else sum(1 for _ in expression.finditer(text))

    for before, pump, end in sorted(pumps(expression)):
        texts = [before + pump * (SHORT * times // len(pump)) + end for times in (1, 2, 4, 8)]
        try:
            with patience(HANGS):
                once = max(seconds_taken(partial(use, texts[0]), enough=FLOOR), FLOOR)
                for times, text in zip((2, 4, 8), texts[1:], strict=True):
                    ratio = seconds_taken(partial(use, text), enough=3 * times * once) / once
                    if ratio > 3 * times:
                        return f"{before!r} and {pump!r} over and over: {ratio:.0f} times for {times} times"
        except TimeoutError:
            return f"{before!r} and {pump!r} over and over: it does not end"
    return None


def test_each_is_linear(expressions: dict[tuple[str, int, bool], str]) -> None:
    assert len(expressions) > 100
    slow = {
        f"{module}: {pattern}": found
        for (pattern, flags, anchored), module in expressions.items()
        if (found := slow_on(re.compile(pattern, flags), anchored=anchored))
    }
    assert slow == {}


@pytest.mark.parametrize(
    ("pattern", "anchored"),
    [
        (r"\s+:", False),
        (r">+From ", False),
        (r'"(?:[^"\\]|\\.)*"', False),
        (r"a\s*(?:b)?\s*:", True),
        (r"x[^\n]*\d{4}[^\n]*\n", True),
        (r"\b(?:\d{3},)+x", False),
    ],
)
def test_those_that_are_not_are_found(pattern: str, anchored: bool) -> None:
    assert slow_on(re.compile(pattern), anchored=anchored)


def test_one_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[__name__], "HANGS", 0.2)
    found = slow_on(re.compile(r"(?:a+)+b"), anchored=True)
    assert found is not None
    assert found.endswith("it does not end")
