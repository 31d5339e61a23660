from pathlib import Path

import pytest

from warmline.errors import WarmlineError
from warmline.mail.addresses import own_addresses


def own(folder: Path, *given: str, **environment: str) -> tuple[str, ...]:
    return own_addresses(given, environment=environment, config_dir=folder)


def store(folder: Path, text: str) -> None:
    (folder / "settings.toml").write_text(text, "utf-8")


def test_given_addresses_come_first(tmp_path: Path) -> None:
    store(tmp_path, 'me = ["stored@example.com"]')

    assert own(tmp_path, "a@example.com", WARMLINE_ME="b@example.com") == ("a@example.com",)
    assert own(tmp_path, WARMLINE_ME="b@example.com, c@example.com") == ("b@example.com", "c@example.com")
    assert own(tmp_path, WARMLINE_ME=" ") == ("stored@example.com",)


def test_without_any_there_are_none(tmp_path: Path) -> None:
    assert own(tmp_path) == ()
    store(tmp_path, "other = 1")
    assert own(tmp_path) == ()


@pytest.mark.parametrize("text", ["me = ", 'me = "a@example.com"', "me = [1]"])
def test_a_broken_settings_file_is_named(tmp_path: Path, text: str) -> None:
    store(tmp_path, text)

    with pytest.raises(WarmlineError, match=r"settings\.toml"):
        own(tmp_path)
