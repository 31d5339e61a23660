"""A reader, running: it is asked line by line."""

import json
import os
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import IO, Any

from bench.errors import BenchError
from bench.lineup import Entry
from bench.readers.answering import Mark, processor_seconds

PATIENCE = 120.0
"""Seconds for one answer; then the reader is taken for stuck."""


@dataclass(frozen=True, slots=True)
class Times:
    """What a reading took, in milliseconds on the clock and of processor time (nan where unknown)."""

    wall: float
    cpu: float


@dataclass(frozen=True, slots=True)
class Memory:
    """Megabytes: shared pages in proportion, now, and resident at the most."""

    proportional: float
    peak: float


class Running:
    """Raises BenchError when the reader has ended, or does not answer."""

    def __init__(self, entry: Entry, process: subprocess.Popen[str], errors: IO[bytes], begun: float) -> None:
        self.name = entry.name
        self._process = process
        self._errors = errors
        self._begun = begun
        hello = self._hear()
        self._pid: int = hello["pid"]
        if hello["begun"] is not None:
            self._begun = hello["begun"]

    def time(self, question: dict[str, Any]) -> Times:
        """How long the reader takes for `text`, or `thread` if it knows what that is."""
        heard = self._ask(question)
        return Times(wall=heard["wall"], cpu=heard["cpu"])

    def marks(self, text: str, sentences: Sequence[tuple[int, int]]) -> list[Mark]:
        """What the reader would mark. Places are code points."""
        heard = self._ask({"text": text, "sentences": sentences})
        return [(start, end, score) for start, end, score in heard["marks"]]

    def since_start(self) -> Times:
        """How long ago it was started, and what it has worked since."""
        return Times((monotonic() - self._begun) * 1000, processor_seconds(self._pid) * 1000)

    def memory(self) -> Memory | None:
        """Nothing where the system has no /proc."""
        of = Path("/proc") / str(self._pid)
        if not of.exists():
            return None
        return Memory(_megabytes(of / "smaps_rollup", "Pss:"), _megabytes(of / "status", "VmHWM:"))

    def _ask(self, question: dict[str, Any]) -> dict[str, Any]:
        stream = self._process.stdin
        try:
            if stream is not None:
                stream.write(json.dumps(question) + "\n")
                stream.flush()
        except BrokenPipeError:
            pass  # what it said in the end is told below
        return self._hear()

    def _hear(self) -> dict[str, Any]:
        watch = threading.Timer(PATIENCE, self._process.kill)
        watch.start()
        line = self._process.stdout.readline() if self._process.stdout is not None else ""
        watch.cancel()
        if not line:
            self._process.wait()
            self._errors.seek(0)
            said = self._errors.read().decode("utf-8", "replace").strip().splitlines()
            raise BenchError(f"{self.name} has ended: {said[-1] if said else 'without a word'}")
        heard: dict[str, Any] = json.loads(line)
        return heard


@contextmanager
def started(entry: Entry) -> Iterator[Running]:
    """The reader, ended with the block. Raises BenchError if it does not start."""
    with tempfile.TemporaryFile() as errors:
        begun = monotonic()
        try:
            process = subprocess.Popen(  # noqa: S603 -- what the line-up names
                entry.command,
                cwd=entry.folder,
                env={**os.environ, **entry.environment},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                encoding="utf-8",
            )
        except OSError as error:
            raise BenchError(f"{entry.name} does not start: {error.strerror}") from error
        with process:
            try:
                yield Running(entry, process, errors, begun)
            finally:
                _end(process)


def _end(process: subprocess.Popen[str]) -> None:
    # At the end of its input a reader ends by itself, and a companion of its own with it.
    if process.stdin is not None:
        process.stdin.close()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()


def _megabytes(file: Path, row: str) -> float:
    line = next(line for line in file.read_text("utf-8").splitlines() if line.startswith(row))
    return int(line.split()[1]) / 1000
