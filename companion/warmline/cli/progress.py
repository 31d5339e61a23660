"""How far a long piece of work is: a bar on a terminal, and now and then a line elsewhere."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

import click

_SECONDS_BETWEEN_LINES = 10.0

Watch = Callable[[int], None]
"""Told how much more is done."""
Clock = Callable[[], float]


class Unit(NamedTuple):
    """What people are told the amount in: so much of what is counted is one of it."""

    size: int
    name: str


MAILS, MEGABYTES = Unit(1, "mails"), Unit(1_000_000, "MB")


@contextmanager
def progress(label: str, *, length: int, unit: Unit, clock: Clock = time.monotonic) -> Iterator[Watch]:
    """On standard error, with what is done in a second and the time left."""
    so_far = _SoFar(length, unit, clock)
    if not sys.stderr.isatty():
        yield _in_lines(label, so_far)
        return
    # The bar says how much of it is done; all of it has to fit into the 80 columns of an old terminal.
    shown = click.progressbar(
        length=length,
        label=label,
        width=10,
        show_eta=False,
        item_show_func=lambda said: said,
        file=sys.stderr,
    )
    with shown as bar:

        def watch(more: int) -> None:
            so_far.add(more)
            bar.update(more, so_far.said(of_all=False))

        yield watch


class _SoFar:
    def __init__(self, length: int, unit: Unit, clock: Clock) -> None:
        self._length, self._unit, self._clock = length, unit, clock
        self._begun = 0.0
        self._at_first = 0
        self._done = 0

    def add(self, more: int) -> None:
        """The first time is when it begins: what had to be loaded before that says nothing of the rest."""
        if not self._done:
            self._begun, self._at_first = self._clock(), more
        self._done += more

    @property
    def seconds(self) -> float:
        return self._clock() - self._begun

    def said(self, *, of_all: bool) -> str:
        size, name = self._unit
        rate = (self._done - self._at_first) / max(self.seconds, 0.001)
        done = f"{self._done // size:,}{f' of {self._length // size:,}' * of_all} {name}"
        if not rate:
            return done
        return f"{done}, {rate / size:,.0f} a second, {duration((self._length - self._done) / rate)} left"


def _in_lines(label: str, so_far: _SoFar) -> Watch:
    said = 0.0

    def watch(more: int) -> None:
        nonlocal said
        so_far.add(more)
        if so_far.seconds - said >= _SECONDS_BETWEEN_LINES:
            said = so_far.seconds
            click.echo(f"{label}: {so_far.said(of_all=True)}", err=True)

    return watch


def duration(seconds: float) -> str:
    """A time as people say it."""
    if seconds < 90:
        return f"about {max(round(seconds), 1)} s"
    minutes = round(seconds / 60)
    return f"about {minutes} min" if minutes < 90 else f"about {minutes / 60:.1f} h"
