"""`warmline serve`: the companion itself."""

import gc
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import click

from warmline import journal
from warmline.access.clients import WAITING_SECONDS
from warmline.background import Task
from warmline.cli.ending import on_signals
from warmline.cli.listening import listen
from warmline.cli.storage import Storage, key_file_option, open_storage
from warmline.errors import WarmlineError
from warmline.memory import share
from warmline.readings import Readings, Reads
from warmline.service.activation import handed_over
from warmline.settings import PORT, Settings

log = logging.getLogger(__name__)


@click.command()
@key_file_option
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=PORT,
    show_default=True,
    help="For tests and a second instance: the extension asks the usual port only. 0 takes any free one.",
)
@click.option(
    "--by-system",
    is_flag=True,
    help="As `warmline service install` starts it: writes to the log alone and shows no pairing line.",
)
def serve(key_file: bool, port: int, by_system: bool) -> None:
    """Run the companion until Ctrl-C."""
    # Half a second that no other command should cost.
    from warmline.access.serving import Serving
    from warmline.app import create_app

    share()
    with handed_over(os.environ, port=port, pid=os.getpid()) or listen(port) as listener:
        port = listener.getsockname()[1]
        settings = Settings.from_environment(port=port, key_file=key_file)
        journal.begin(settings.log_file, terminal=not by_system)
        with _start_noted():
            storage = open_storage(settings)
        with closing(storage.database):
            # Nobody waits for the reader but those who ask for a reading.
            loading = Task(_load, failed=lambda: server.end())
            reader = Readings(loading)
            app = create_app(port=port, database=storage.database, reader=reader, degraded=storage.degraded)
            server = Serving(listener, app)
            loading.begin()
            on_signals(server.end)
            log.info("started")
            _greet(port, storage, pairs=not by_system)
            server.run()
            loading.answer()
    log.info("ended")
    _say("Warmline has stopped.")


def _load() -> Reads:
    from warmline.reader import Reader  # takes a second that no other command should cost

    with _start_noted():
        reader = Reader.load()
    # What is loaded stays to the end; going through it again and again would only make people wait.
    gc.collect()
    gc.freeze()
    return reader


@contextmanager
def _start_noted() -> Iterator[None]:
    """Started by the system, nobody reads what an error says; `warmline doctor` reads the log."""
    try:
        yield
    except Exception as error:
        reason = error.code if isinstance(error, WarmlineError) else journal.fault(error)
        log.error("cannot start: %s", reason)
        raise


def _greet(port: int, storage: Storage, *, pairs: bool) -> None:
    _say(f"Warmline listens on http://127.0.0.1:{port} and stays on this machine. Ctrl-C ends it.")
    if storage.degraded is not None:
        _say(f"Note: {storage.degraded}", err=True)
    known = storage.clients.current()
    if not known and pairs:
        _say(
            f"\nTo pair your browser, copy this line to the extension's welcome page within "
            f"{WAITING_SECONDS // 60} minutes. It is shown once:\n\n{storage.clients.pair().line}\n"
        )
    elif all(client.origin is None for client in known):
        _say("No browser is paired yet. `warmline pair` shows a new line for one.")


def _say(words: str, *, err: bool = False) -> None:
    try:
        click.echo(words, err=err)
    except OSError:
        # The terminal was closed. What is left of the words would fail once more at the very end.
        sys.stdout = sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 -- for good
