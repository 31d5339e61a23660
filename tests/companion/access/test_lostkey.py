from pathlib import Path

import pytest

from warmline.access import lostkey
from warmline.access.lostkey import LostKeyError
from warmline.errors import WarmlineError
from warmline.settings import Settings

SETTINGS = Settings(data_dir=Path("/d"), state_dir=Path("/s"), config_dir=Path("/c"))


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (lostkey.no_keyring(SETTINGS), "key_missing"),
        (lostkey.not_in_keyring(SETTINGS), "key_missing"),
        (lostkey.keyring_does_not_open(SETTINGS), "wrong_key"),
        (lostkey.no_file(SETTINGS, keyring_does=False), "key_missing"),
        (lostkey.file_does_not_open(SETTINGS, keyring_does=False), "wrong_key"),
    ],
)
def test_a_lost_key_has_three_ways_out(error: LostKeyError, code: str) -> None:
    assert isinstance(error, LostKeyError)
    assert error.code == code
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
def test_a_key_that_is_elsewhere_is_not_lost(error: WarmlineError, to_do: str) -> None:
    assert not isinstance(error, LostKeyError)
    assert error.code == "key_elsewhere"
    assert to_do in str(error)
    assert "Nothing was changed" in str(error) or "nothing was changed" in str(error)
