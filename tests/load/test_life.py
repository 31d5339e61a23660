"""How a companion starts and ends, as a process of its own: each takes a second or two to start."""

import fcntl
import os
import pty
import signal
import socket
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from support.running_companion import WARMLINE, companion, home_environment, warmline
from support.signed_client import SignedClient


def draft(sentences: int) -> dict[str, object]:
    """Every sentence is new, and takes about a millisecond."""
    return {"draft": {"text": " ".join(f"You never sent {n}." for n in range(sentences))}}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def line(home: Path) -> str:
    return warmline(home, "pair", "--key-file").stdout.strip()


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(4) as threads:
        yield threads


def test_nobody_is_turned_away_from_the_first_moment_to_the_last(
    home: Path, line: str, threads: ThreadPoolExecutor
) -> None:
    begun = time.monotonic()
    with companion(home) as running:
        client = SignedClient(port=running.port, line=line)
        hello = client.ask("/v1/hello")
        greeted = time.monotonic() - begun
        reading = client.ask("/v1/check", {"draft": {"text": "As I already said, it is late."}})
        read = time.monotonic() - begun
        sys.stdout.write(f"it greets after {greeted:.1f} s and reads after {read:.1f} s\n")
        assert (hello.status, hello.signed, reading.status, reading.signed) == (200, True, 200, True)
        assert [mark["quote"] for mark in reading.json["draft"]["marks"]] == ["As I already said,"]

        asked = threads.submit(client.ask, "/v1/check", draft(1_500))
        time.sleep(0.3)
        assert not asked.done(), "it is in hand"
        assert running.end() == 0
        assert (asked.result(30).status, asked.result(30).signed) == (200, True)
    assert "".join(running.out).endswith("Warmline has stopped.\n")


def test_a_second_control_c_ends_it_at_once(home: Path, line: str, threads: ThreadPoolExecutor) -> None:
    with companion(home) as running:
        client = SignedClient(port=running.port, line=line)
        client.ask("/v1/rules")
        asked = threads.submit(client.ask, "/v1/check", draft(11_000))
        time.sleep(0.3)
        running.process.send_signal(signal.SIGINT)
        time.sleep(0.3)
        assert running.process.poll() is None, "it is in hand"
        assert running.end(signal.SIGINT) == -signal.SIGINT
        assert isinstance(asked.exception(30), OSError)


def test_a_closed_terminal_is_an_end_like_others(home: Path) -> None:
    """Before its rules are loaded, too, and though nothing that it writes arrives any more."""
    ours, its = pty.openpty()
    process = subprocess.Popen(
        [WARMLINE, "serve", "--key-file", "--port", "0"],
        env=home_environment(home),
        stdin=its,
        stdout=its,
        stderr=its,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )
    os.close(its)
    heard = b""
    while b"Ctrl-C ends it." not in heard:
        heard += os.read(ours, 1_000)
    os.close(ours)
    assert process.wait(60) == 0


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def test_of_ten_that_start_at_once_one_serves_and_later_ones_are_told(
    home: Path, line: str, tmp_path: Path
) -> None:
    """Takes seconds, because ten processes import what they need."""
    port = free_port()
    started = [
        subprocess.Popen(
            [WARMLINE, "serve", "--key-file", "--port", str(port)],
            env=home_environment(home),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(10)
    ]
    try:
        end = time.monotonic() + 120
        while sum(one.poll() is not None for one in started) < 9:
            assert time.monotonic() < end, "more than one goes on"
            time.sleep(0.05)
        (winner,) = [one for one in started if one.poll() is None]
        assert SignedClient(port=port, line=line).ask("/v1/hello").signed
        for loser in started:
            if loser is not winner:
                assert loser.returncode == 2
                assert f"port {port}" in loser.communicate()[1].lower()

        later = warmline(tmp_path, "serve", "--key-file", "--port", str(port))
        assert (later.returncode, later.stdout) == (2, "")
        assert later.stderr == f"warmline: Warmline runs already, on port {port}: there is nothing to do.\n"
        assert list(tmp_path.iterdir()) == [], "nothing half done"
        assert SignedClient(port=port, line=line).ask("/v1/hello").signed

        winner.terminate()
        assert winner.wait(30) == 0
    finally:
        for one in started:
            one.kill()
            one.communicate()
