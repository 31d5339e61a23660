"""`scripts/check-corpus`: is the corpus whole, without repeats, and without short cuts to its labels?"""

import sys
from itertools import chain
from pathlib import Path

import click

from training.checks.amounts import check_amounts, check_look_alikes, check_stock_phrases
from training.checks.apart import check_apart, said_in_development_sets
from training.checks.circumstances import check_circumstances
from training.checks.finding import Finding
from training.checks.ordinary_amounts import check_ordinary_amounts
from training.checks.reading import check_reading
from training.checks.repeats import check_repeats
from training.checks.said import said_in_drafts, said_in_notes, said_in_threads
from training.checks.single_words import check_words
from training.checks.thread_amounts import check_thread_amounts
from training.checks.thread_circumstances import check_thread_circumstances
from training.corpus import DRAFTS, ORDINARY, CorpusError, Draft, read_corpus
from training.evaluation.sets import BESIDE
from training.notes import NOTES, read_notes
from training.page import DOCS, table, with_part
from training.threads import THREADS, KnownThread, read_threads
from warmline.rules.loader import bundled_rules, load_rules
from warmline.rules.matcher import RuleMatcher
from warmline.text.words import Tokenizer

_FILE = click.Path(exists=True, path_type=Path)
_FOLDER = click.Path(path_type=Path)


@click.command(help=__doc__)
@click.option("--write", is_flag=True, help="Write the figures into docs/corpus-figures.md.")
@click.option("--drafts", "drafts_in", type=_FILE, default=DRAFTS, help="Where the drafts lie.")
@click.option("--ordinary", "ordinary_in", type=_FILE, default=ORDINARY, help="Where ordinary mail lies.")
@click.option("--threads", "threads_in", type=_FILE, default=THREADS, help="Where the threads lie.")
@click.option("--notes", "notes_in", type=_FILE, default=NOTES, help="Where the drafts for notes lie.")
@click.option("--beside", type=_FOLDER, default=BESIDE, help="Where sets that judge us lie.")
@click.option("--page", type=_FILE, default=DOCS / "corpus-figures.md", help="Where the figures stand.")
def main(
    write: bool,
    drafts_in: Path,
    ordinary_in: Path,
    threads_in: Path,
    notes_in: Path,
    beside: Path,
    page: Path,
) -> None:
    """Ends with 1 if anything has to be mended."""
    try:
        drafts, mails, threads = read_corpus(drafts_in), read_corpus(ordinary_in), read_threads(threads_in)
        noted = read_notes(notes_in)
    except CorpusError as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    parts = {"figures": check(drafts), "ordinary": check_ordinary(mails), "threads": check_threads(threads)}
    ours = chain(
        said_in_drafts(drafts), said_in_drafts(mails), said_in_threads(threads), said_in_notes(noted)
    )
    wrong = [*check_apart(ours, said_in_development_sets(beside)).wrong]
    written = fresh = page.read_text("utf-8")
    for name, findings in parts.items():
        for figure in (figure for finding in findings for figure in finding.figures):
            click.echo(f"{figure.name:45} {figure.value:>12}  {figure.limit}".rstrip())
        wrong += [one for finding in findings for one in finding.wrong]
        fresh = with_part(fresh, name, table(*_rows(findings)))
    if write:
        page.write_text(fresh, "utf-8")
    elif fresh != written:
        wrong.append(f"{page.name} has other figures; write these into it: scripts/check-corpus --write")
    for one in wrong:
        click.echo(one, err=True)
    if wrong:
        click.echo(f"{len(wrong)} things to mend in the corpus.", err=True)
        sys.exit(1)


def check(drafts: tuple[Draft, ...]) -> list[Finding]:
    """All checks of the drafts, in the order of the table."""
    return [
        check_amounts(drafts),
        check_repeats(said_in_drafts(drafts)),
        check_stock_phrases(drafts, rules=RuleMatcher(load_rules(bundled_rules()), Tokenizer())),
        check_look_alikes(drafts),
        check_circumstances(drafts),
        check_words(drafts),
        check_reading(drafts),
    ]


def check_ordinary(mails: tuple[Draft, ...]) -> list[Finding]:
    """All checks of ordinary mail, in the order of the table."""
    return [check_ordinary_amounts(mails), check_repeats(said_in_drafts(mails)), check_reading(mails)]


def check_threads(threads: tuple[KnownThread, ...]) -> list[Finding]:
    """All checks of the threads, in the order of the table."""
    return [
        check_thread_amounts(threads),
        check_repeats(said_in_threads(threads)),
        check_thread_circumstances(threads),
    ]


def _rows(findings: list[Finding]) -> tuple[list[str], list[list[str]]]:
    rows = [[one.name, one.value, one.limit] for finding in findings for one in finding.figures]
    return ["what", "figure", "must be"], rows


if __name__ == "__main__":
    main()
