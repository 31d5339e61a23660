"""`warmline serve` as a user starts it: its own process, a free port, and a home that is thrown away."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

WARMLINE = Path(sys.executable).parent / "warmline"
LINE = re.compile(r"^warmline:[0-9a-f]{16}:[a-z2-7]{32}$", re.MULTILINE)


def home_environment(home: Path) -> dict[str, str]:
    """An environment in which nothing of the real user is touched, not even a desktop's keyring."""
    names = ("DATA", "STATE", "CONFIG", "CACHE")
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in names}
    return {
        **os.environ,
        **folders,
        "HOME": str(home),
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "PYTHONWARNINGS": "error",
    }


def warmline(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """One command, not on a terminal."""
    return subprocess.run(
        [WARMLINE, *arguments],
        env=home_environment(home),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
    )


@dataclass
class RunningCompanion:
    """`out` and `err` are what it has written so far."""

    process: subprocess.Popen[str]
    out: list[str] = field(default_factory=list)
    err: list[str] = field(default_factory=list)

    @property
    def port(self) -> int:
        found = re.search(r"http://127\.0\.0\.1:(\d+)", "".join(self.out))
        assert found
        return int(found[1])

    @property
    def pairing_line(self) -> str | None:
        found = LINE.search("".join(self.out))
        return found and found[0]

    def end(self, with_signal: signal.Signals = signal.SIGTERM) -> int:
        """Its exit status."""
        self.process.send_signal(with_signal)
        return self.process.wait(30)


@contextmanager
def companion(
    home: Path,
    *options: str,
    until: str = "Ctrl-C ends it.",
    program: Sequence[str | Path] = (WARMLINE,),
    pass_fds: Sequence[int] = (),
) -> Iterator[RunningCompanion]:
    """Started, and ended with the block if it still runs."""
    process = subprocess.Popen(
        [*program, "serve", "--key-file", "--port", "0", *options],
        env=home_environment(home),
        pass_fds=pass_fds,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    running = RunningCompanion(process)
    readers = [
        threading.Thread(target=lambda stream=stream, into=into: into.extend(stream))
        for stream, into in ((process.stdout, running.out), (process.stderr, running.err))
    ]
    for reader in readers:
        reader.start()
    try:
        deadline = time.monotonic() + 60
        while until not in "".join(running.out):
            assert process.poll() is None, "".join(running.err)
            assert time.monotonic() < deadline, "the companion did not start"
            time.sleep(0.02)
        yield running
    finally:
        if process.poll() is None:
            process.kill()
            process.wait(30)
        for reader in readers:
            reader.join(30)
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stderr.close()
