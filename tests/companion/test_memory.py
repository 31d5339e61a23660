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
    memory.share()


@pytest.mark.parametrize(("system", "asked"), [("linux", [(-8, 2)]), ("darwin", []), ("win32", [])])
def test_threads_share_two_heaps_where_that_can_be_said(
    monkeypatch: pytest.MonkeyPatch, system: str, asked: list[tuple[int, int]]
) -> None:
    options: list[tuple[int, int]] = []
    monkeypatch.setattr(sys, "platform", system)
    library = SimpleNamespace(mallopt=lambda *option: options.append(option))
    monkeypatch.setattr(memory.ctypes, "CDLL", lambda _: library)

    memory.share()

    assert options == asked
