from collections.abc import Iterable, Iterator
from pathlib import Path
from uuid import UUID

import pytest

from support.import_readers import a_record
from support.past_mail import Kept
from warmline.importing.keeping import keep_outcomes
from warmline.importing.reading import Outcome
from warmline.importing.skipped import Skipped
from warmline.importing.tally import Tally
from warmline.importing.threads import Place
from warmline.stats_contract import SentMessage

SKIPPED = Skipped(Path("box"), 1, "no")


def records(number: int) -> list[SentMessage]:
    return [a_record(Place(UUID(int=n), "t", "", True, 0, 0, True), words=n) for n in range(number)]


class Noting(Kept):
    def __init__(self) -> None:
        super().__init__()
        self.batches: list[int] = []

    def add_imported(self, messages: Iterable[SentMessage]) -> int:
        together = list(messages)
        self.batches.append(len(together))
        return super().add_imported(together)


def test_what_is_counted_is_kept_together_and_the_rest_is_tallied() -> None:
    store, tally = Noting(), Tally()
    done: list[int] = []
    outcomes: list[Outcome] = [*records(450), SKIPPED, None]
    keep_outcomes(outcomes, store=store, tally=tally, watch=done.append, clock=lambda: 0)

    assert store.batches == [200, 200, 50]
    assert (tally.kept, tally.skipped, tally.left_out, tally.listed) == (450, 1, 1, [SKIPPED])
    assert sum(done) == 452


def test_what_waits_for_a_second_is_kept_too() -> None:
    store = Noting()
    seconds = iter([n / 10 for n in range(1_000)])
    keep_outcomes(records(30), store=store, tally=Tally(), watch=lambda _: None, clock=lambda: next(seconds))

    assert store.batches[:2] == [10, 10]
    assert len(store.rows) == 30


def test_only_what_is_new_is_tallied_as_kept() -> None:
    store, tally = Noting(), Tally()
    store.add_imported(records(3))
    keep_outcomes(records(5), store=store, tally=tally, watch=lambda _: None)

    assert tally.kept == 2


def test_what_was_counted_before_an_interruption_is_kept() -> None:
    def interrupted() -> Iterator[Outcome]:
        yield from records(7)
        raise KeyboardInterrupt

    store, tally = Noting(), Tally()
    with pytest.raises(KeyboardInterrupt):
        keep_outcomes(interrupted(), store=store, tally=tally, watch=lambda _: None)

    assert len(store.rows) == tally.kept == 7
