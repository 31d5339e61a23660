"""Opening what a command needs: the settings, the root key and the database."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import click

from warmline.access.clients import Clients
from warmline.access.rootkey import RootKey, root_key
from warmline.access.systemkeyring import SystemKeyring
from warmline.cli.terminal import can_ask
from warmline.settings import Settings
from warmline.snippets.store import SnippetStore
from warmline.stats.store import StatsStore
from warmline.storage.database import Database, open_database

Command = TypeVar("Command", bound=Callable[..., Any])


def key_file_option(command: Command) -> Command:
    """`--key-file`, for every command that needs the root key."""
    return click.option(
        "--key-file",
        is_flag=True,
        help="Keep the key in a file that only you can read, where there is no keyring.",
    )(command)


@dataclass(frozen=True, kw_only=True)
class Storage:
    """The opened database. `degraded` says what is weaker than it should be, or is None."""

    database: Database
    degraded: str | None

    @property
    def clients(self) -> Clients:
        """The paired extensions."""
        return Clients(self.database)

    @property
    def stats(self) -> StatsStore:
        """What was counted."""
        return StatsStore(self.database)

    @property
    def snippets(self) -> SnippetStore:
        """The user's own texts."""
        return SnippetStore(self.database)


def open_storage(settings: Settings) -> Storage:
    """The user's database, made on first use."""
    key = root_key(settings, keyring=system_keyring(), agrees_to_key_file=agrees_to_key_file)
    return Storage(
        database=open_database(settings.database, key=key.derive("database")), degraded=key.degraded
    )


def say_what_is_weaker(kept: Storage | RootKey) -> None:
    """On standard error, where a key file takes the keyring's place."""
    if kept.degraded is not None:
        click.echo(f"Note: {kept.degraded}", err=True)


def system_keyring() -> SystemKeyring:
    """Where the root key is kept, unless it is in the key file."""
    return SystemKeyring()


def agrees_to_key_file() -> bool:
    """Asks, where somebody can answer."""
    if not can_ask():
        return False
    click.echo(
        "This machine has no keyring that Warmline can use. It can keep its key in a file that only you can "
        "read instead. That is weaker: whoever can copy your files can read what Warmline keeps.",
        err=True,
    )
    return click.confirm("Use a key file?", err=True)
