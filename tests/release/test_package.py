"""What scripts/package makes needs no Node to be installed, and is the same however often it is made."""

import hashlib
import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from support.packaged import ROOT, Packaged
from support.running_companion import companion, home_environment

MADE = {
    "warmline-0.1.0.tar.gz",
    "warmline-0.1.0-py3-none-any.whl",
    "warmline-chromium.zip",
    "warmline-firefox.zip",
    "warmline-sources.zip",
}


def digests(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }


@pytest.fixture(scope="module")
def built(packaged: Packaged) -> dict[str, str]:
    """The extension that was built on the way."""
    return digests(packaged.checkout / "extension" / "dist")


def test_made_twice_the_bytes_are_the_same(packaged: Packaged, packaged_again: Packaged) -> None:
    once, again = digests(packaged.made), digests(packaged_again.made)
    assert {*once} == MADE
    assert once == again


@pytest.mark.parametrize("store", ["chromium", "firefox"])
def test_a_zip_holds_the_extension(
    packaged: Packaged, built: dict[str, str], tmp_path: Path, store: str
) -> None:
    zipfile.ZipFile(packaged.file(f"{store}.zip")).extractall(tmp_path)  # noqa: S202 - our own
    assert digests(tmp_path) == built


def test_the_sources_build_the_same_extension(
    packaged: Packaged, built: dict[str, str], tmp_path: Path
) -> None:
    zipfile.ZipFile(packaged.file("sources.zip")).extractall(tmp_path)  # noqa: S202 - our own
    assert "node build.mjs" in (tmp_path / "README.md").read_text("utf-8")
    (tmp_path / "node_modules").symlink_to(ROOT / "extension" / "node_modules")
    subprocess.run(["node", "build.mjs"], cwd=tmp_path, check=True)
    assert digests(tmp_path / "dist") == built


LARGEST = {"gmail.js": 30_000, "review.js": 60_000}
"""Bytes: the first is read into every Gmail tab, the second where somebody writes."""


@pytest.mark.parametrize("script", LARGEST)
def test_what_is_read_into_a_page_stays_small(packaged: Packaged, script: str) -> None:
    assert (packaged.checkout / "extension/dist" / script).stat().st_size <= LARGEST[script]


@pytest.fixture(scope="module")
def installed(packaged: Packaged, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of a new environment with the wheel in it.

    What it depends on is read from this checkout's own environment, which came from the lock.
    `scripts/try-install` installs that anew as well.
    """
    place = tmp_path_factory.mktemp("environment")
    venv.create(place)
    if "WARMLINE_INSTALL_LOCK" in os.environ:
        pip(place, "--require-hashes", "--requirement", ROOT / "requirements.txt")
    else:
        site = next(place.glob("lib/*/site-packages"))
        (site / "dependencies.pth").write_text(f"{next((ROOT / '.venv').glob('lib/*/site-packages'))}\n")
    pip(place, "--no-deps", "--no-index", packaged.file(".whl"))
    return place / "bin"


def pip(place: Path, *words: str | Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "pip", "--python", place / "bin" / "python", "install", "--quiet", *words],
        env={**os.environ, "PYTHONPATH": ""},
        check=True,
        timeout=1200,
    )


@pytest.fixture
def home(tmp_path: Path, installed: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Empty, and no program can be found from there but those that were installed."""
    monkeypatch.setenv("PATH", str(installed))
    monkeypatch.delenv("PYTHONPATH", raising=False)
    return tmp_path


def said(installed: Path, home: Path, *words: str, typed: str = "") -> str:
    return subprocess.run(
        [installed / "warmline", *words],
        env=home_environment(home),
        input=typed,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    ).stdout


def test_the_installed_extension_is_the_built_one(
    installed: Path, home: Path, built: dict[str, str], tmp_path: Path
) -> None:
    there = next(installed.parent.glob("lib/*/site-packages/warmline/extension"))
    assert digests(there) == built
    assert str(there) in said(installed, home, "extension")
    said(installed, home, "extension", "--into", str(tmp_path / "copy"))
    assert digests(tmp_path / "copy") == built


def test_what_is_installed_works(installed: Path, home: Path) -> None:
    """It takes some seconds: three programs, and each of them loads the rules and the model."""
    assert "You should have" in said(
        installed, home, "check", typed="You should have told us before the launch."
    )
    examined = " ".join(said(installed, home, "doctor").split())
    assert "are as they were shipped" in examined
    assert "The built extension lies in" in examined
    with companion(home, program=(installed / "warmline",)) as running:
        assert running.port


def test_the_sdist_builds_the_same_wheel_without_node(packaged: Packaged, tmp_path: Path) -> None:
    with tarfile.open(packaged.file(".tar.gz")) as sdist:
        sdist.extractall(tmp_path, filter="data")
    environment = {**os.environ, "PATH": "/nowhere", "PYTHONPATH": ""}
    environment.pop("SOURCE_DATE_EPOCH", None)
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", tmp_path / "made"],
        cwd=tmp_path / "warmline-0.1.0",
        env=environment,
        check=True,
        capture_output=True,
    )
    wheel = packaged.file(".whl")
    assert (tmp_path / "made" / wheel.name).read_bytes() == wheel.read_bytes()
