"""Where things lie and which port is ours. Made once at the start and handed down."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

PORT = 27845


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Paths follow platformdirs, so `XDG_*` variables move them.

    `key_file` says that the root key may live in a 0600 file instead of the system's keyring.
    """

    data_dir: Path
    state_dir: Path
    config_dir: Path
    port: int = PORT
    key_file: bool = False

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.data_dir / "warmline.db"

    @property
    def root_key_file(self) -> Path:
        """Where the root key lies when there is no keyring: not beside what it opens."""
        return self.config_dir / "root.key"

    @property
    def log_file(self) -> Path:
        """The newest part of the log."""
        return self.state_dir / "warmline.log"

    @property
    def first_start_lock(self) -> Path:
        """Held while a first key is made, so that two processes make one."""
        return self.data_dir / "first-start.lock"

    @classmethod
    def from_environment(cls, *, port: int = PORT, key_file: bool = False) -> "Settings":
        """The settings of the user who runs this process."""
        dirs = platformdirs.PlatformDirs("warmline", appauthor=False)
        return cls(
            data_dir=dirs.user_data_path,
            state_dir=dirs.user_state_path,
            config_dir=dirs.user_config_path,
            port=port,
            key_file=key_file,
        )
