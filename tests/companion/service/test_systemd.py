from pathlib import Path

import pytest

from support.told_system import NOTHING_HERE, ODD, ToldSystem, program, tree
from warmline.errors import WarmlineError
from warmline.service.commands import Ran
from warmline.service.systemd import Systemd

NO = Ran(status=3)


class Home:
    """A home, and a systemd in it that enables units as the real one does."""

    def __init__(self, folder: Path, **answers: Ran) -> None:
        self.units = folder / ".config" / "systemd" / "user"
        wants = self.units / "sockets.target.wants"

        def enable() -> None:
            wants.mkdir(exist_ok=True)
            (wants / "warmline.socket").unlink(missing_ok=True)
            (wants / "warmline.socket").symlink_to(self.units / "warmline.socket")

        def disable() -> None:
            (wants / "warmline.socket").unlink()
            wants.rmdir()

        self.system = ToldSystem(
            answers={f"systemctl --user {name}": ran for name, ran in answers.items()},
            effects={"systemctl --user enable": enable, "systemctl --user disable": disable},
        )
        self.manager = Systemd(folder=self.units, program=program(folder), commands=self.system)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / ODD).mkdir()
    return tmp_path / ODD


def test_installed_twice_is_installed_once(folder: Path) -> None:
    home = Home(folder)
    home.manager.install()
    before, told = tree(folder), len(home.system.told)
    assert {str(home.units / name) for name in ("warmline.socket", "warmline.service")} == set(
        home.manager.plan()
    )
    assert (folder / "data").is_dir(), "a wall around a folder needs the folder"
    home.manager.install()
    assert tree(folder) == before
    assert "systemctl --user stop" not in " ".join(home.system.told[told:]), "what runs is left alone"


def test_what_changed_is_started_anew(folder: Path) -> None:
    home = Home(folder)
    home.manager.install()
    (home.units / "warmline.service").write_text("older")
    home.system.told.clear()
    home.manager.install()
    assert home.system.told[-3:] == [
        "systemctl --user stop warmline.service warmline.socket",
        "systemctl --user daemon-reload",
        "systemctl --user enable --now warmline.socket",
    ]


@pytest.mark.parametrize("others", ["nothing", "empty folders", "units"])
def test_removing_leaves_nothing(folder: Path, others: str) -> None:
    home = Home(folder)
    if others != "nothing":
        home.units.mkdir(parents=True)
        (folder / "data").mkdir()
    if others == "units":
        (home.units / "other.service").write_text("[Service]\n")
    before = tree(folder)
    for _ in range(2):
        home.manager.install()
    assert home.manager.remove()
    assert tree(folder) == before
    assert not home.manager.remove()


def test_what_the_user_has_stays(folder: Path) -> None:
    home = Home(folder)
    home.manager.install()
    (folder / "data" / "warmline.db").write_text("counts")
    home.manager.remove()
    assert [path.name for path in sorted(folder.rglob("*"))] == ["data", "warmline.db"]


def test_no_session(folder: Path) -> None:
    manager = Systemd(folder=folder / "user", program=program(folder), commands=NOTHING_HERE)
    with pytest.raises(WarmlineError, match=r"`warmline serve` by hand.*wsl\.conf") as raised:
        manager.install()
    assert raised.value.code == "no_service_manager"
    assert tree(folder) == {}
    assert manager.status().installed is False


def test_a_port_that_is_taken(folder: Path) -> None:
    home = Home(folder, enable=Ran(status=1))
    with pytest.raises(WarmlineError, match="Ctrl-C"):
        home.manager.install()
    assert tree(folder) == {}


@pytest.mark.parametrize(
    ("service", "socket", "state"),
    [(Ran(status=0), Ran(status=0), "running"), (NO, Ran(status=0), "waiting"), (NO, NO, "stopped")],
)
def test_status(folder: Path, service: Ran, socket: Ran, state: str) -> None:
    answers = {"is-active --quiet warmline.service": service, "is-active --quiet warmline.socket": socket}
    home = Home(folder, **answers)
    assert (home.manager.status().installed, home.manager.status().state) == (False, state)
    home.manager.install()
    assert home.manager.status().installed


def test_walls_only_where_they_stand(folder: Path) -> None:
    home = Home(folder)
    assert "PrivateNetwork=yes" in home.manager.plan()[str(home.units / "warmline.service")]
    home.system.answers = {"systemd-run": Ran(status=226)}
    assert "PrivateNetwork=yes" not in home.manager.plan()[str(home.units / "warmline.service")]
