import json
import stat
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from support.sent import in_thread, mark, sent
from support.years_of_mail import fill, years_of_mail
from warmline.cli.storage import Storage, open_storage
from warmline.settings import Settings
from warmline.stats.store import StatsStore
from warmline.stats_contract import SentMessage
from warmline.storage.database import open_database

Run = Callable[..., Result]


@pytest.fixture
def kept(run: Run) -> Storage:
    run("pair", "--key-file")
    storage = open_storage(Settings.from_environment(key_file=True))
    storage.stats.add(sent(marks=[mark(first=2, sent=1)], thread=in_thread("t")))
    storage.stats.add_imported([sent("2020-01-01T10:00:00+01:00", to=["=kim@a.example"])])
    return storage


def test_nothing_to_export(run: Run, home: Path, tmp_path: Path) -> None:
    assert run("export", str(tmp_path / "x")).stdout == "There is nothing to export.\n"
    assert list(home.iterdir()) == []


def test_json_is_all_that_makes_the_same_again(run: Run, kept: Storage, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    heard = run("export", str(path))
    assert heard.stdout.startswith(f"Exported 2 messages to {path}. These files are not encrypted")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600

    found = json.loads(path.read_text("utf-8"))
    assert [one["title"] for one in found["texts"]] == [one.title for one in kept.snippets.read()]
    again = StatsStore(open_database(tmp_path / "again.db", key=bytes(32)))
    for message in found["messages"]:
        source = message.pop("source")
        told = SentMessage.model_validate_json(json.dumps(message))
        assert (again.add(told) if source == "written" else again.add_imported([told])) == 1
    with again._database.writing() as connection:
        assert connection.execute("SELECT sum(written), sum(words), count(*) FROM message").fetchone() == (
            1,
            20,
            2,
        )
        assert connection.execute("SELECT sum(first), sum(sent) FROM mark").fetchone() == (2, 1)


def test_csv_is_a_folder(run: Run, kept: Storage, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    assert run("export", str(folder)).exit_code == 0
    assert '"\'=kim@a.example"' in (folder / "people.csv").read_text("utf-8")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("form", ["csv", "json"])
def test_nothing_is_written_over_unless_that_is_meant(
    run: Run, kept: Storage, tmp_path: Path, form: str
) -> None:
    path = tmp_path / "mine"
    words = ("export", "--format", form, str(path))
    assert run(*words).exit_code == 0
    kept.stats.add(sent())
    heard = run(*words)
    assert (heard.exit_code, "Add --replace" in heard.stderr) == (2, True)
    assert "Exported 3 messages" in run(*words, "--replace").stdout


@pytest.mark.parametrize("form", ["csv", "json"])
def test_a_place_that_cannot_be_written_is_said(run: Run, kept: Storage, tmp_path: Path, form: str) -> None:
    (tmp_path / "file").write_text("")
    heard = run("export", "--format", form, str(tmp_path / "file" / "mine"))
    assert (heard.exit_code, "Choose another place" in heard.stderr) == (2, True)


def test_memory_does_not_grow_with_what_is_kept(run: Run, kept: Storage, tmp_path: Path) -> None:
    def peak(name: str) -> int:
        tracemalloc.start()
        assert run("export", str(tmp_path / name)).exit_code == 0
        (_, most) = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    fill(kept.database, years_of_mail(100))
    few = peak("few.json")
    fill(kept.database, years_of_mail(3_000, seed=2))
    assert peak("many.json") < 1.2 * few + 200_000
    assert (tmp_path / "many.json").stat().st_size > 1_000_000
