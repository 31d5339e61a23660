"""What is asked of the C library, whichever system this is."""

import sys
from types import SimpleNamespace

import pytest

from warmline import memory


@pytest.mark.parametrize(("system", "asked"), [("linux", [0]), ("darwin", []), ("win32", [])])
def test_free_memory_is_given_back_where_it_can_be(
    monkeypatch: pytest.MonkeyPatch, system: str, asked: list[int]
) -> None:
    trims: list[int] = []
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(memory.ctypes, "CDLL", lambda _: SimpleNamespace(malloc_trim=trims.append))

    memory.give_back()

    assert trims == asked


def test_a_c_library_that_cannot_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(memory.ctypes, "CDLL", lambda _: SimpleNamespace())

    memory.give_back()
