"""The command."""

import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bench.errors import BenchError
from bench.run import main
from support.bench import ROOT

PAGE = "# Beside\n<!-- bench: begin -->\nold\n<!-- bench: end -->\nafter\n"


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A page to write, where nothing is installed or measured."""
    of = tmp_path / "benchmarks.md"
    of.write_text(PAGE, "utf-8")
    monkeypatch.setattr("bench.run.DOCS", tmp_path)
    monkeypatch.setattr("bench.run.install", lambda peers: None)
    monkeypatch.setattr("bench.run.material", lambda: "material")
    monkeypatch.setattr("bench.run.measured", lambda entries, of, part_of: (of, part_of))
    monkeypatch.setattr(
        "bench.run.pages", lambda of: {"benchmarks": f"measured {of[0]}, a part of {of[1]}\n"}
    )
    return of


def bench(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def test_it_says_what_it_does_how_long_and_where() -> None:
    said = subprocess.run(
        ["bash", ROOT / "scripts/bench", "--help"], capture_output=True, check=True, text=True
    )
    words = " ".join(said.stdout.split())

    for told in (
        "four minutes",
        "900 MB",
        "folder of their own",
        "PyPI and npm",
        "warmline-bench",
        "benchmarks.md",
    ):
        assert told in words
    assert "warmline-bench" in " ".join(bench("--help").output.split())


def test_a_whole_run_is_printed_and_written(page: Path, tmp_path: Path) -> None:
    said = bench("--peers", str(tmp_path / "peers"))

    assert said.exit_code == 0, said.output
    assert "measured material, a part of 1" in said.stdout
    assert page.read_text("utf-8") == PAGE.replace("old", "measured material, a part of 1")


def test_a_quick_run_writes_nothing(page: Path, tmp_path: Path) -> None:
    said = bench("--quick", "--peers", str(tmp_path / "peers"))

    assert "a part of 4" in said.stdout
    assert page.read_text("utf-8") == PAGE


def test_what_cannot_be_installed_ends_with_a_sentence(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(peers: Path) -> None:
        raise BenchError("The peers need Node 20.")

    monkeypatch.setattr("bench.run.install", nowhere)
    said = bench()

    assert said.exit_code == 1
    assert said.stderr.endswith("Error: The peers need Node 20.\n")
    assert page.read_text("utf-8") == PAGE
