from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from support.running_companion import home_environment
from warmline.access.systemkeyring import SystemKeyring
from warmline.cli import storage
from warmline.cli.main import main


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own, on a machine without a keyring."""
    for name, value in home_environment(tmp_path).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(storage, "SystemKeyring", lambda: SystemKeyring(backends=list))
    return tmp_path


@pytest.fixture
def run(home: Path) -> Callable[..., Result]:
    """`warmline` with these words."""

    def invoke(*words: str, **options: str) -> Result:
        return CliRunner().invoke(main, words, **options)

    return invoke
