"""What is generated from the companion is committed, and as `./scripts/generate` would write it today."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated")
    subprocess.run([ROOT / "scripts" / "generate", folder], check=True, timeout=120)
    return folder


@pytest.mark.parametrize(
    "name", ["extension/src/shared/contract.gen.ts", "docs/openapi.json", "docs/commands.md"]
)
def test_fresh(fresh: Path, name: str) -> None:
    assert (ROOT / name).read_text("utf-8") == (fresh / name).read_text("utf-8"), "run ./scripts/generate"
