import io
import re
import sys
from collections.abc import Iterator

import pytest

from warmline.cli.progress import MAILS, MEGABYTES, duration, progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def seconds() -> Iterator[list[float]]:
    return [0.0]


def test_on_a_terminal_a_bar_tells_the_rate_and_the_time_left(
    seconds: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with progress("Counting", length=100, unit=MAILS, clock=lambda: seconds[0]) as watch:
        seconds[0] = 100  # until it begins
        for _ in range(50):
            watch(1)
            seconds[0] += 0.5
        watch(0)

    shown = terminal.getvalue()
    assert "Counting" in shown
    assert "50%" in shown
    assert "50 mails, 2 a second, about 25 s left" in shown


def test_a_bar_fits_into_an_old_terminal(seconds: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with progress("Looking through", length=10**10, unit=MEGABYTES, clock=lambda: seconds[0]) as watch:
        watch(1)
        seconds[0] = 1
        watch(10**10 - 10**8)

    shown = re.sub(r"\x1b\[\?25[lh]", "", terminal.getvalue())
    assert max(map(len, re.split(r"[\r\n]", shown))) <= 80


def test_elsewhere_a_line_is_written_now_and_then(
    seconds: list[float], capsys: pytest.CaptureFixture[str]
) -> None:
    with progress("Counting", length=4_000, unit=MAILS, clock=lambda: seconds[0]) as watch:
        for _ in range(25):
            watch(40)
            seconds[0] += 1

    assert capsys.readouterr().err.splitlines() == [
        "Counting: 440 of 4,000 mails, 40 a second, about 89 s left",
        "Counting: 840 of 4,000 mails, 40 a second, about 79 s left",
    ]


def test_bytes_are_told_in_megabytes(seconds: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    with progress("Looking", length=90_000_000, unit=MEGABYTES, clock=lambda: seconds[0]) as watch:
        watch(10_000_000)
        seconds[0] = 10
        watch(30_000_000)

    assert capsys.readouterr().err == "Looking: 40 of 90 MB, 3 a second, about 17 s left\n"


@pytest.mark.parametrize(
    ("seconds_left", "said"),
    [
        (0, "about 1 s"),
        (89, "about 89 s"),
        (90, "about 2 min"),
        (5_000, "about 83 min"),
        (5_400, "about 1.5 h"),
    ],
)
def test_a_time_as_people_say_it(seconds_left: float, said: str) -> None:
    assert duration(seconds_left) == said
