from pathlib import Path

import pytest

from warmline.access import lostkey
from warmline.access.lostkey import LostKeyError
from warmline.settings import Settings

SETTINGS = Settings(data_dir=Path("/d"), state_dir=Path("/s"), config_dir=Path("/c"))


@pytest.mark.parametrize(
    "error",
    [
        lostkey.no_keyring(SETTINGS),
        lostkey.not_in_keyring(SETTINGS),
        lostkey.keyring_does_not_open(SETTINGS),
        lostkey.no_file(SETTINGS, keyring_does=False),
        lostkey.file_does_not_open(SETTINGS, keyring_does=False),
    ],
)
def test_a_lost_key_has_three_ways_out(error: Exception) -> None:
    assert isinstance(error, LostKeyError)
    assert "The database /d/warmline.db cannot be opened: " in error.message
    assert "Nothing was changed. Bring back the key as it was, or type it in with" in error.message
    assert error.message.endswith("or move the folder /d away to start anew.")


@pytest.mark.parametrize(
    ("error", "to_do"),
    [
        (lostkey.no_file(SETTINGS, keyring_does=True), "Leave out --key-file."),
        (lostkey.file_does_not_open(SETTINGS, keyring_does=True), "Move that file away"),
    ],
)
def test_a_key_that_is_elsewhere_is_not_lost(error: Exception, to_do: str) -> None:
    assert not isinstance(error, LostKeyError)
    assert to_do in str(error)
    assert "Nothing was changed" in str(error) or "nothing was changed" in str(error)
