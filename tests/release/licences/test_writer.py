from pathlib import Path

import pytest

from release.licences.package import Package
from release.licences.writer import pages, refuse

ROOT = Path(__file__).parents[3]


def test_the_pages_are_as_they_would_be_written() -> None:
    """All licences are accepted, or nothing would be written."""
    for name, written in pages().items():
        assert (ROOT / name).read_text("utf-8") == written, "run scripts/licences"


def test_everything_is_there_because_of_something_we_ask_for() -> None:
    rows = [line for written in pages().values() for line in written.splitlines() if line.startswith("| `")]
    assert len(rows) > 300
    assert [row for row in rows if row.endswith("|  |")] == []


@pytest.mark.parametrize(
    ("licence", "handed_out"), [("GPL-3.0-only", False), (None, False), ("MPL-2.0", True)]
)
def test_one_that_may_not_be_used_is_named(licence: str | None, handed_out: bool) -> None:
    fine = Package("fine", "1", "MIT", ("fine",))
    with pytest.raises(SystemExit, match="alpha 1"):
        refuse([fine, Package("alpha", "1", licence, ("beta",))], handed_out=handed_out)
    refuse([fine], handed_out=handed_out)
