"""Packages made twice: in two folders, in two years, by two people of different caution."""

import pytest

from support.packaged import Packaged, package


@pytest.fixture(scope="session")
def packaged(tmp_path_factory: pytest.TempPathFactory) -> Packaged:
    return package(tmp_path_factory.mktemp("one"), umask=0o022, day=1_000_000_000)


@pytest.fixture(scope="session")
def packaged_again(tmp_path_factory: pytest.TempPathFactory) -> Packaged:
    folder = tmp_path_factory.mktemp("two") / "a folder of another name"
    folder.mkdir()
    return package(folder, umask=0o077, day=1_200_000_000)
