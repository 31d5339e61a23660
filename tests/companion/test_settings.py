from pathlib import Path

import pytest

from warmline.settings import PORT, Settings


@pytest.mark.skipif("sys.platform != 'linux'", reason="XDG folders")
def test_xdg_moves_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATA", "STATE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    settings = Settings.from_environment()
    assert settings.database == tmp_path / "data" / "warmline" / "warmline.db"
    assert settings.root_key_file == tmp_path / "config" / "warmline" / "root.key"
    assert settings.state_dir == tmp_path / "state" / "warmline"
    assert settings.log_file == tmp_path / "state" / "warmline" / "warmline.log"
    assert (settings.port, settings.key_file) == (PORT, False)
