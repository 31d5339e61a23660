from pathlib import Path

from warmline.importing.skipped import Skipped
from warmline.importing.tally import MOST_LISTED, Tally


def test_all_are_counted_and_the_first_ones_listed() -> None:
    tally = Tally()
    for n in range(MOST_LISTED + 5):
        tally.skip(Skipped(Path("box"), n, "no"))

    assert tally.skipped == MOST_LISTED + 5
    assert [one.start for one in tally.listed] == list(range(MOST_LISTED))
