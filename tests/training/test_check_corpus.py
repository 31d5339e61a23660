"""The command that checks the corpus."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from support.known_threads import CALM, THEIRS, a_file
from training.check_corpus import main

PARTS = ("figures", "ordinary", "threads")
PAGE = "\n".join(f"<!-- {part}: {edge} -->" for part in PARTS for edge in ("begin", "end"))
DRAFT = "## trade: florist\n## variety: British\n\n@ none\n. The roses are late.\nD Ask the grower.\n"
MAIL = "## kind: farewells\n## variety: American\n\n@ none\n. Friday is my last day.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "florist.txt").write_text(DRAFT, "utf-8")
    (tmp_path / "ordinary").mkdir()
    (tmp_path / "ordinary" / "farewells.txt").write_text(MAIL, "utf-8")
    (tmp_path / "corpus.md").write_text(PAGE, "utf-8")
    (tmp_path / "threads").mkdir()
    a_file(
        tmp_path / "threads",
        "[[thread]]" + CALM.format(name="one", shape="plain") + THEIRS.format(text="When?"),
    )
    return tmp_path


def run(folder: Path, *options: str) -> Result:
    places = ["--drafts", str(folder / "drafts"), "--threads", str(folder / "threads")]
    places += ["--ordinary", str(folder / "ordinary"), "--page", str(folder / "corpus.md")]
    places += ["--beside", str(folder / "beside")]
    return CliRunner().invoke(main, [*places, *options])


def test_the_figures_are_printed_and_what_is_wrong_is_said(folder: Path) -> None:
    done = run(folder)

    assert done.exit_code == 1
    assert "at least 6,000" in done.stdout
    assert "there are 1 drafts, and 1,500 are needed" in done.stderr
    assert "ordinary mail: there are 1 mails, and 1,000 are needed" in done.stderr
    assert "there are 1 threads, and 250 are needed" in done.stderr


def test_figures_on_the_page_have_to_be_fresh(folder: Path) -> None:
    old = run(folder)
    written = run(folder, "--write")
    fresh = run(folder)

    assert "corpus.md has other figures" in old.stderr
    assert "corpus.md" not in written.stderr + fresh.stderr
    page = (folder / "corpus.md").read_text("utf-8")
    assert "| sentences | 2 | at least 6,000 |" in page
    assert "| mails | 1 | at least 1,000 |" in page
    assert "| threads | 1 | at least 250 |" in page


def test_what_judges_us_is_not_ours_to_learn_from(folder: Path) -> None:
    (folder / "beside").mkdir()
    theirs = {"id": "d1", "sentences": [{"text": "Friday is my last day.", "labels": []}]}
    (folder / "beside" / "drafts_dev.jsonl").write_text(json.dumps(theirs) + "\n", "utf-8")

    told = "development set, d1: sentences that are there twice, see farewells.txt:5:"
    assert told in run(folder).stderr.splitlines()


def test_a_file_that_does_not_fit_the_format(folder: Path) -> None:
    (folder / "drafts" / "florist.txt").write_text(DRAFT + "Roses.\n", "utf-8")
    done = run(folder)

    assert done.exit_code == 1
    assert done.stderr.startswith("florist.txt:7: begin with")


def test_a_file_of_threads_that_does_not_fit(folder: Path) -> None:
    a_file(folder / "threads", "[[thread]]\nname = 'two'\n")
    done = run(folder)

    assert done.exit_code == 1
    assert done.stderr.startswith("dental-lab.toml: two: ")
