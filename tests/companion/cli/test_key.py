"""The key on paper and back, on real terminals, with a database that is carried to another machine."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from support.running_companion import warmline
from support.typing_at import at_a_terminal
from warmline.access.recovery import lines_of
from warmline.cli.key import WARNING

Run = Callable[..., Result]
LINE = re.compile(r"^ +(\d)\.  ([A-Z2-7-]{19})$", re.MULTILINE)
CLIENT = re.compile(r"^[0-9a-f]{16} ", re.MULTILINE)


def database(home: Path) -> Path:
    return home / "data" / "warmline" / "warmline.db"


def key_file(home: Path) -> Path:
    return home / "config" / "warmline" / "root.key"


@pytest.fixture(scope="module")
def old_machine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with two pairings in its database."""
    home = tmp_path_factory.mktemp("old")
    for _ in range(2):
        assert warmline(home, "pair", "--key-file").returncode == 0
    return home


@pytest.fixture(scope="module")
def paper(old_machine: Path) -> list[str]:
    """The four lines as somebody copied them from the screen."""
    status, screen = at_a_terminal(old_machine, "key", "show", answers=[("Show the key?", "y")])
    assert status == 0
    assert screen.index(WARNING[:40]) < screen.index("Show the key?") < screen.index("1.  ")
    found = LINE.findall(screen)
    assert [number for number, _ in found] == list("1234")
    return [line for _, line in found]


@pytest.fixture
def new_machine(old_machine: Path, tmp_path: Path) -> Path:
    """Nothing but the copied database."""
    database(tmp_path).parent.mkdir(parents=True)
    shutil.copy(database(old_machine), database(tmp_path))
    return tmp_path


def typed(lines: list[str]) -> list[tuple[str, str]]:
    return [(f"Line {number}:", line) for number, line in enumerate(lines, start=1)]


def test_all_is_back_on_a_new_machine(old_machine: Path, new_machine: Path, paper: list[str]) -> None:
    before = database(new_machine).read_bytes()
    assert "warmline key restore" in warmline(new_machine, "clients").stderr
    answers = [*typed([line.lower().replace("-", " ") for line in paper]), ("Use a key file?", "y")]
    status, screen = at_a_terminal(new_machine, "key", "restore", answers=answers)
    assert status == 0
    assert "The key is back, and the database opens." in screen
    assert "Whoever can copy that file" in screen, "weaker than a keyring, so it is said"
    assert key_file(new_machine).read_bytes() == key_file(old_machine).read_bytes()
    assert database(new_machine).read_bytes() == before
    clients = warmline(new_machine, "clients").stdout
    assert clients == warmline(old_machine, "clients").stdout
    assert len(CLIENT.findall(clients)) == 2
    again = warmline(new_machine, "key", "restore")
    assert (again.returncode, "nothing to restore" in again.stdout) == (0, True)


def test_a_slip_is_named_by_its_line_and_asked_again(new_machine: Path, paper: list[str]) -> None:
    slip = paper[2][:-1] + ("A" if paper[2][-1] != "A" else "B")
    answers = [*typed(paper[:2]), ("Line 3:", slip), ("mistake in this line", paper[3])]
    answers += [("This is line 4, not line 3", paper[2]), ("Line 4:", paper[3])]
    status, screen = at_a_terminal(new_machine, "key", "restore", "--key-file", answers=answers)
    assert (status, "The key is back" in screen) == (0, True)


def test_a_wrong_key_changes_nothing(new_machine: Path) -> None:
    before = database(new_machine).read_bytes()
    other = lines_of(bytes(32))
    status, screen = at_a_terminal(new_machine, "key", "restore", "--key-file", answers=typed(other))
    assert status == 2
    assert "This is a key, but not the one of the database" in screen
    assert "Traceback" not in screen
    assert database(new_machine).read_bytes() == before
    assert not key_file(new_machine).exists()


def test_there_must_be_a_database(tmp_path: Path) -> None:
    heard = warmline(tmp_path, "key", "restore", "--key-file")
    assert (heard.returncode, heard.stdout) == (2, "")
    assert "Copy it there first" in heard.stderr
    assert list(tmp_path.iterdir()) == []


def test_it_is_shown_on_a_terminal_only(old_machine: Path, paper: list[str]) -> None:
    heard = warmline(old_machine, "key", "show")
    assert (heard.returncode, heard.stdout) == (2, "")
    assert "on a terminal only" in heard.stderr
    status, screen = at_a_terminal(old_machine, "key", "show", answers=[("Show the key?", "n")])
    assert status == 1
    assert not any(line in screen for line in paper)


def test_where_no_key_is_kept_none_is_shown(tmp_path: Path) -> None:
    status, screen = at_a_terminal(tmp_path, "key", "show")
    assert (status, "no keyring" in screen) == (2, True)
    assert list(tmp_path.iterdir()) == []
