import base64
import hashlib
from importlib.metadata import Distribution, PathDistribution
from pathlib import Path

import pytest

from warmline.doctor.shipped import check_shipped, installed_files

FILES = ("warmline/app.py", "warmline/rules/data/en/blame/x.toml", "warmline/tone/model/data/weights.npz")


@pytest.fixture
def installed(tmp_path: Path) -> Distribution:
    """As an installer leaves a package: its files, and their digests in RECORD."""
    lines = ["warmline-0.1.0.dist-info/RECORD,,", "../../bin/warmline,sha256=AAAA,5"]
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
        digest = base64.urlsafe_b64encode(hashlib.sha256(name.encode()).digest()).decode().rstrip("=")
        lines.append(f"{name},sha256={digest},{len(name)}")
    information = tmp_path / "warmline-0.1.0.dist-info"
    information.mkdir()
    (information / "METADATA").write_text("Name: warmline\nVersion: 0.1.0\n")
    (information / "RECORD").write_text("\n".join(lines) + "\n")
    return PathDistribution(information)


def test_as_shipped(installed: Distribution) -> None:
    found = check_shipped(installed.files)
    assert (found.state, found.says.startswith("All 3 files, the model and the rules")) == ("ok", True)


@pytest.mark.parametrize(("name", "state"), [(FILES[0], "look"), (FILES[1], "broken"), (FILES[2], "broken")])
@pytest.mark.parametrize("gone", [True, False])
def test_a_file_that_changed(
    installed: Distribution, tmp_path: Path, name: str, state: str, gone: bool
) -> None:
    if gone:
        (tmp_path / name).unlink()
    else:
        (tmp_path / name).write_bytes(b"another")
    found = check_shipped(installed.files)
    assert found.state == state
    assert found.says.startswith("Not as they were shipped: 1 of 3 files")


def test_a_checkout() -> None:
    assert check_shipped(None).state == "ok"
    assert "nothing to compare" in check_shipped([]).says


def test_here() -> None:
    assert check_shipped(installed_files()).state == "ok"
