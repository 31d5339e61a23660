from pathlib import Path

from warmline.doctor.public import Public
from warmline.settings import Settings

HOME = Path("/home/marta")
DEFAULTS = Settings(
    data_dir=HOME / ".local/share/warmline",
    state_dir=HOME / ".local/state/warmline",
    config_dir=HOME / ".config/warmline",
)


def test_the_home_is_nobody_s() -> None:
    public = Public.of(DEFAULTS, home=HOME, environment={})
    assert public(f"Run: chmod 600 {DEFAULTS.root_key_file}") == "Run: chmod 600 ~/.config/warmline/root.key"
    assert public("nothing of it") == "nothing of it"


def test_folders_that_were_moved() -> None:
    moved = Settings(
        data_dir=HOME / "marta-and-sons" / "warmline",
        state_dir=Path("/mnt/marta/warmline"),
        config_dir=HOME / ".config/warmline",
    )
    public = Public.of(moved, home=HOME, environment={"XDG_DATA_HOME": "/home/marta/marta-and-sons"})
    shown = public(f"{moved.database} {moved.log_file} {moved.root_key_file}")
    assert shown == "$XDG_DATA_HOME/warmline/warmline.db …/warmline/warmline.log ~/.config/warmline/root.key"


def test_a_home_that_is_the_root_stands_for_nothing() -> None:
    public = Public.of(DEFAULTS, home=Path("/"), environment={})
    assert public("and/or") == "and/or"
