"""A keyring in memory, and homes with or without a database, for the tests of the root key."""

from dataclasses import dataclass
from pathlib import Path

from warmline.access.rootkey import RootKey
from warmline.errors import WarmlineError
from warmline.settings import Settings
from warmline.storage.database import open_database

OLD, OTHER = b"o" * 32, b"x" * 32


@dataclass
class Ring:
    """A keyring that may be missing (`error`)."""

    kept: bytes | None = None
    error: WarmlineError | None = None

    def read(self) -> bytes | None:
        if self.error is not None:
            raise self.error
        return self.kept

    def keep(self, key: bytes) -> None:
        if self.error is not None:
            raise self.error
        self.kept = key


def settings(tmp_path: Path, *, key_file: bool = False) -> Settings:
    return Settings(
        data_dir=tmp_path / "data",
        state_dir=tmp_path / "state",
        config_dir=tmp_path / "config",
        key_file=key_file,
    )


def give_it_a_database(of: Settings, *, secret: bytes = OLD) -> bytes:
    open_database(of.database, key=RootKey(secret=secret).derive("database")).close()
    return of.database.read_bytes()
