"""`warmline import`: counts the mails that the user sent in past years."""

import os
import sys
from collections.abc import Collection, Iterable
from pathlib import Path

import click

from warmline.cli.import_words import lines_of_end, lines_of_pace, lines_of_skipped, lines_of_survey
from warmline.cli.progress import MAILS, MEGABYTES, progress
from warmline.cli.render_text import harmless
from warmline.cli.storage import key_file_option, open_storage
from warmline.cli.terminal import can_ask
from warmline.errors import WarmlineError
from warmline.importing.importer import Importer, likely_owner, size_of
from warmline.importing.index import temporary_index
from warmline.importing.survey import Keeper
from warmline.mail.addresses import own_addresses
from warmline.settings import Settings
from warmline.stats.store import StatsStore

_INTERRUPTED = 130
"""The exit status of what Ctrl-C ended, as shells have it."""


@click.command("import")
@click.argument("paths", nargs=-1, required=True, metavar="PATH ...", type=click.Path(path_type=Path))
@click.option(
    "--me", multiple=True, metavar="ADDRESS", help="An address of yours; may be given more than once."
)
@click.option("--dry-run", is_flag=True, help="Say what there is and how long it takes. Change nothing.")
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=lambda: os.cpu_count() or 1,
    show_default="one for each core",
    help="How many processes read at once.",
)
@key_file_option
def import_mail(
    paths: tuple[Path, ...], me: tuple[str, ...], dry_run: bool, jobs: int, key_file: bool
) -> None:
    """Count the mails that you sent in past years. They join the figures of the statistics page.

    PATH is a mailbox file (.mbox from Google Takeout, or a file of Thunderbird's), a mail (.eml), or a folder
    of these. No mail text is kept. The same mail is never counted twice, so the same command goes on where it
    was stopped.

    Ends with 0, with 1 when some mail could not be read, and with 2 on an error.
    """
    settings = Settings.from_environment(key_file=key_file)
    own = own_addresses(me, environment=os.environ, config_dir=settings.config_dir) or [_owner(paths)]
    with temporary_index() as index:
        importer = Importer(index, me=own, jobs=jobs)
        try:
            if dry_run:
                _try_out(importer, paths, _kept_so_far(settings))
            else:
                _import(importer, paths, open_storage(settings).stats)
        except KeyboardInterrupt:
            kept = importer.tally.kept
            done = f"{kept:,} {'was' if kept == 1 else 'were'} newly counted"
            click.echo(f"\nStopped. {done}. Give the same command again to go on.", err=True)
            sys.exit(_INTERRUPTED)
        _say(lines_of_skipped(importer.tally), err=True)
        sys.exit(int(importer.tally.skipped > 0))


def _import(importer: Importer, paths: Collection[Path], store: StatsStore) -> None:
    _look_through(importer, paths)
    found = importer.survey(store)
    _say(lines_of_survey(found, importer.tally))
    if found.new:
        with progress("Counting", length=found.new, unit=MAILS) as watch:
            importer.run(store, watch=watch)
    _say(lines_of_end(found, importer.tally))


def _try_out(importer: Importer, paths: Collection[Path], keeper: Keeper) -> None:
    _look_through(importer, paths)
    found = importer.survey(keeper)
    _say(lines_of_survey(found, importer.tally))
    _say(lines_of_pace(found.new, importer.pace()))


def _look_through(importer: Importer, paths: Collection[Path]) -> None:
    with progress("Looking through", length=size_of(paths), unit=MEGABYTES) as watch:
        importer.look_through(paths, watch=watch)
    if not importer.tally.seen and not importer.tally.skipped:
        raise WarmlineError(
            "no_mail",
            "There is no mail in what you named. Name an .mbox file, an .eml file or a folder of these.",
        )


def _owner(paths: Collection[Path]) -> str:
    """Who the user says they are, when nothing else told."""
    likely = likely_owner(paths)
    if likely is None:
        raise WarmlineError("whose_mail", "Say which address is yours: --me you@example.com")
    seems = f"Most of what was sent here comes from {harmless(likely)}."
    if can_ask():
        click.echo(
            f"{seems} If you have written from other addresses, name each with --me instead.", err=True
        )
        if click.confirm("Is that your address, and the only one?", err=True):
            return likely
    raise WarmlineError(
        "whose_mail",
        f"{seems} If that is you, add --me {likely}, and --me again for each other address of yours.",
    )


class _Nothing:
    """What is kept where there is no database yet."""

    def kept(self, ids: Collection[str]) -> set[str]:
        return set()


def _kept_so_far(settings: Settings) -> Keeper:
    return open_storage(settings).stats if settings.database.exists() else _Nothing()


def _say(lines: Iterable[str], *, err: bool = False) -> None:
    for line in lines:
        click.echo(line, err=err)
