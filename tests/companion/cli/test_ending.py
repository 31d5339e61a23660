"""Signals, as a process of its own gets them."""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

PROGRAM = """
import sys, time
from warmline.cli.ending import on_signals
on_signals(lambda: print("end", flush=True))
print("ready", flush=True)
time.sleep(60)
"""

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start() -> Iterator[Start]:
    started: list[subprocess.Popen[str]] = []

    def start(*before: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [*before, sys.executable, "-c", PROGRAM],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        assert heard(process) == "ready"
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def heard(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_each_signal_asks_for_the_end(start: Start, number: signal.Signals) -> None:
    process = start()
    process.send_signal(number)
    assert heard(process) == "end"


def test_a_second_control_c_does_not_wait(start: Start) -> None:
    process = start()
    process.send_signal(signal.SIGINT)
    assert heard(process) == "end"
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == -signal.SIGINT


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_others_only_ask_again(start: Start, number: signal.Signals) -> None:
    """A shell that is closed, and a script that ends, pass on what we were told already."""
    process = start()
    for first in (signal.SIGINT, number, number):
        process.send_signal(first)
        assert heard(process) == "end"


def test_nohup_is_respected(start: Start) -> None:
    process = start("nohup")
    process.send_signal(signal.SIGHUP)
    process.send_signal(signal.SIGTERM)
    assert heard(process) == "end"
    process.kill()
    assert heard(process) == ""


def test_a_shell_that_starts_it_in_the_background_has_sigint_ignored(start: Start) -> None:
    process = start("sh", "-c", "trap '' INT; exec \"$@\"", "sh")
    process.send_signal(signal.SIGINT)
    assert heard(process) == "end"
