"""`scripts/measure-import`: what a mail costs in a small mailbox and in a large one, and kills on the way."""

import os
import sys
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from support.import_kills import killed_imports
from support.import_run import Took, begin_import, measured_import, rows_of
from support.mailbox import write_mailbox

SMALL = 1_000
_HARDLY_ANY = 20
"""Mails of a run that costs little more than to load what reads."""
_NEARLY = 1.2
_KILLS = 20
_KILLED = 5_000
"""Mails of the import that is killed: so many that it keeps some several times, also on a quick machine."""
_DOCUMENT = Path(__file__).parents[2] / "docs" / "import.md"
_BEGIN, _END = "<!-- figures: begin -->\n", "<!-- figures: end -->"


def measure(folder: Path, large: int) -> tuple[list[str], list[str]]:
    """A table, and what is not as it should be."""
    took: dict[int, list[Took]] = {}
    own: dict[int, int] = {}
    # The small ones before and after the large one: what else the machine does meanwhile changes the cost.
    for turn, mails in enumerate((_HARDLY_ANY, SMALL, large, SMALL, _HARDLY_ANY)):
        home, box = folder / f"home {turn}", folder / f"{mails}.mbox"
        write_mailbox(box, mails=mails)
        took.setdefault(mails, []).append(measured_import(home, box))
        own[mails] = len(rows_of(home))
    mean = {mails: _mean(each) for mails, each in took.items()}
    loading = mean[_HARDLY_ANY]
    work = {mails: (mean[mails].work - loading.work) / (mails - _HARDLY_ANY) for mails in (SMALL, large)}
    wrong = [
        f"{what} differ by more than a fifth"
        for what, one, other in (
            ("times per mail", work[SMALL], work[large]),
            ("peaks of memory", mean[SMALL].memory, mean[large].memory),
        )
        if not 1 / _NEARLY <= other / one <= _NEARLY
    ]
    return list(_table(mean, own, work)), wrong


def _mean(runs: list[Took]) -> Took:
    return Took(*(sum(each) / len(runs) for each in zip(*map(astuple, runs), strict=True)))


def _table(took: dict[int, Took], own: dict[int, int], work: dict[int, float]) -> Iterator[str]:
    columns = (
        "mails",
        "of them the user's",
        "processor time a mail",
        "peak memory",
        "whole run",
        "mails a second",
    )
    yield f"| {' | '.join(columns)} |"
    yield f"|{' --- |' * len(columns)}"
    for mails, each in work.items():
        one = took[mails]
        yield (
            f"| {mails:,} | {own[mails]:,} | {1000 * each:.2f} ms | {one.memory:,.0f} MB "
            f"| {one.seconds:,.0f} s | {mails / one.seconds:,.0f} |"
        )


def kill(folder: Path) -> tuple[str, list[str]]:
    """What was tried, and what is not as it should be."""
    box = folder / "kills.mbox"
    write_mailbox(box, mails=_KILLED, gmail=False)
    assert begin_import(folder / "alone", box).wait() == 0
    rows = killed_imports(folder / "killed", box, kills=_KILLS)
    halfway = len({count for count in rows if 0 < count < rows[-1]})
    said = f"Killed {_KILLS} times, at {halfway} different numbers of rows, then let go: {rows[-1]:,} rows."
    same = rows_of(folder / "alone") == rows_of(folder / "killed")
    return said, [] if same and halfway else ["the rows are not those of an import left alone"]


def main(large: int) -> int:
    """The exit status."""
    with TemporaryDirectory(prefix="warmline-import-") as folder:
        table, wrong = measure(Path(folder), large)
        click.echo("\n".join(table))
        said, torn = kill(Path(folder))
        click.echo(said)
    if os.environ.get("WARMLINE_FIGURES"):
        before, _, rest = _DOCUMENT.read_text("utf-8").partition(_BEGIN)
        figures = "\n".join([*table, "", said, ""])
        _DOCUMENT.write_text(before + _BEGIN + figures + _END + rest.partition(_END)[2], "utf-8")
    for problem in [*wrong, *torn]:
        click.echo(f"Not as it should be: {problem}", err=True)
    return int(bool(wrong or torn))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
