"""`warmline serve`: the companion itself."""

import gc
import logging
import os
import signal
import socket
import sys
from contextlib import closing
from types import FrameType
from typing import NoReturn

import click

from warmline import journal
from warmline.access.clients import WAITING_SECONDS
from warmline.access.server import serve_on
from warmline.app import create_app
from warmline.cli.storage import Storage, key_file_option, open_storage
from warmline.errors import WarmlineError
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
    from warmline.reader import Reader  # takes a second that no other command should cost

    with handed_over(os.environ, port=port, pid=os.getpid()) or _listen(port) as listener:
        port = listener.getsockname()[1]
        settings = Settings.from_environment(port=port, key_file=key_file)
        journal.begin(settings.log_file, terminal=not by_system)
        storage = _open(settings)
        with closing(storage.database):
            reader = Reader.load()
            # What is loaded stays to the end; going through it again and again would only make people wait.
            gc.collect()
            gc.freeze()
            app = create_app(port=port, database=storage.database, reader=reader, degraded=storage.degraded)
            server = serve_on(listener, app)
            # waitress ends on KeyboardInterrupt, finishing what it has begun, but does not know SIGTERM.
            # Set for both: a shell that starts us in the background has SIGINT ignored.
            for ending in (signal.SIGTERM, signal.SIGINT):
                signal.signal(ending, _interrupt)
            log.info("started")
            _greet(port, storage, pairs=not by_system)
            with closing(server):
                server.run()
    log.info("ended")
    click.echo("Warmline has stopped.")


def _listen(port: int) -> socket.socket:
    """Takes the port on 127.0.0.1 alone, before anything else is done, or ends with one clear line."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    # On Windows this option would let two programs share the port.
    if sys.platform != "win32":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", port))
        # At once, because on Linux two programs may bind the same port, but only one may listen.
        listener.listen()
    except OSError as error:
        listener.close()
        click.echo(
            f"warmline: port {port} cannot be used ({error.strerror}). If Warmline is running already, that "
            "is fine; otherwise end the program that uses the port.",
            err=True,
        )
        raise SystemExit(1) from None
    return listener


def _open(settings: Settings) -> Storage:
    try:
        return open_storage(settings)
    except WarmlineError as error:
        # Started by the system, nobody reads what is said here; `warmline doctor` reads the log.
        log.error("cannot start: %s", error.code)
        raise


def _interrupt(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


def _greet(port: int, storage: Storage, *, pairs: bool) -> None:
    click.echo(f"Warmline listens on http://127.0.0.1:{port} and stays on this machine. Ctrl-C ends it.")
    if storage.degraded is not None:
        click.echo(f"Note: {storage.degraded}", err=True)
    known = storage.clients.current()
    if not known and pairs:
        click.echo(
            f"\nTo pair your browser, copy this line to the extension's welcome page within "
            f"{WAITING_SECONDS // 60} minutes. It is shown once:\n\n{storage.clients.pair().line}\n"
        )
    elif all(client.origin is None for client in known):
        click.echo("No browser is paired yet. `warmline pair` shows a new line for one.")
