"""The lock files name packages and hashes, and no place to fetch them from: each machine knows its own."""

import json
import re

import pytest


@pytest.mark.parametrize("lock", ["extension/package-lock.json", "tests/browser/package-lock.json"])
def test_npm_locks_name_no_host(repository, lock):
    packages = json.loads(repository.text(lock))["packages"]
    assert [name for name, package in packages.items() if "resolved" in package] == []
    assert [name for name, package in packages.items() if name and "integrity" not in package] == []


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_python_locks_name_no_host(repository, lock):
    assert re.findall(r"https?://\S+|--(?:extra-)?index-url.*", repository.text(lock)) == []


def test_training_takes_what_the_tests_take(repository):
    """A model is judged with the versions that fitted it; torch and safetensors are in no lock."""
    version = re.compile(r"^([\w-]+)==([\w.]+)", flags=re.MULTILINE)
    locked = version.findall(repository.text("requirements-dev.txt"))
    asked = dict(version.findall(repository.text("training/requirements.txt")))
    assert "scikit-learn" in asked
    assert sorted({*asked.items()} - {*locked}) == [("torch", asked["torch"])]


@pytest.mark.parametrize("lock", ["extension/package-lock.json", "tests/browser/package-lock.json"])
def test_npm_locks_are_whole(repository, lock):
    """`npm ci` refuses a lock without the packages for other systems, which some registries hold back."""
    packages = json.loads(repository.text(lock))["packages"]
    there = {name.rpartition("node_modules/")[2] for name in packages}
    wanted = {name for package in packages.values() for name in package.get("optionalDependencies", {})}
    assert sorted(wanted - there) == []
