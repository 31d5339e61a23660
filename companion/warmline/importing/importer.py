"""An import, step by step: the one place where the parts of this room meet."""

import time
from collections.abc import Collection, Iterable
from contextlib import closing
from functools import partial
from pathlib import Path

from sqlcipher3 import dbapi2

from warmline.importing.entering import Entrance, Watch
from warmline.importing.files import MailFile, find_files
from warmline.importing.keeping import Store, keep_outcomes
from warmline.importing.load import load_reading
from warmline.importing.owner import guessed_owner
from warmline.importing.reading import Prepare
from warmline.importing.survey import Keeper, Survey, sample_of, survey, work_to_do
from warmline.importing.tally import Tally
from warmline.importing.threads import settle_threads
from warmline.importing.workers import Workers

_SAMPLE = 50
"""Mails for each process by which the pace is told."""


def likely_owner(paths: Iterable[Path]) -> str | None:
    """The address whose mailbox this seems to be; None where nobody has sent anything."""
    return guessed_owner(found for found in find_files(paths) if isinstance(found, MailFile))


def size_of(paths: Iterable[Path]) -> int:
    """Bytes of all files with mail."""
    return sum(found.size for found in find_files(paths) if isinstance(found, MailFile))


class Importer:
    """One import into an empty `index`. `tally` says at any time how far it has come.

    `me` are the user's own addresses; `jobs`, how many processes read; `prepare`, what they read with.
    """

    def __init__(
        self, index: dbapi2.Connection, *, me: Collection[str], jobs: int, prepare: Prepare | None = None
    ) -> None:
        self.tally = Tally()
        self._index = index
        self._me = tuple(me)
        self._jobs = jobs
        self._workers = Workers(jobs=jobs, prepare=prepare or partial(load_reading, self._me))

    def look_through(self, paths: Iterable[Path], *, watch: Watch) -> None:
        """Goes through all files once. `watch` is told of the bytes."""
        entrance = Entrance(self._index, me=self._me, tally=self.tally, watch=watch)
        for found in find_files(paths):
            if isinstance(found, MailFile):
                entrance.enter(found)
            else:
                self.tally.skip(found)
        settle_threads(self._index)

    def survey(self, keeper: Keeper) -> Survey:
        """What there is. What is kept already will not be read again."""
        return survey(self._index, keeper)

    def pace(self) -> float | None:
        """How many mails are read in a second, tried on a few; None where there is nothing to try it on."""
        sample = sample_of(work_to_do(self._index), mails=_SAMPLE * self._jobs)
        with closing(self._workers.outcomes(sample)) as outcomes:
            times = [time.perf_counter() for _ in outcomes]
        # The first ones wait for what is loaded, and meet words that are new to the reader.
        times = times[len(times) // 2 :]
        return (len(times) - 1) / (times[-1] - times[0]) if len(times) > 1 else None

    def run(self, store: Store, *, watch: Watch) -> None:
        """Reads all that is new. `watch` is told of the mails."""
        with closing(self._workers.outcomes(work_to_do(self._index))) as outcomes:
            keep_outcomes(outcomes, store=store, tally=self.tally, watch=watch)
