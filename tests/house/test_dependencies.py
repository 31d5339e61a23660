"""docs/dependencies.md gives a reason for every package we ask for, and for no other."""

import json
import re
import tomllib

import pytest

DOCUMENT = "docs/dependencies.md"


def sections(text):
    """The package names in the first column of the table under each heading."""
    found = {}
    for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        heading, _, body = part.partition("\n")
        rows = re.findall(r"^\| `([^`]+)` \| (.+) \|$", body, flags=re.MULTILINE)
        found[heading.strip()] = {name for name, reason in rows if reason.strip()}
    return found


def python_names(requirements):
    return {re.match(r"[A-Za-z0-9_.-]+", line).group() for line in requirements}


def npm_names(repository, file):
    package = json.loads(repository.text(file))
    return {*package.get("dependencies", {}), *package.get("devDependencies", {})}


@pytest.fixture
def documented(repository):
    return sections(repository.text(DOCUMENT))


@pytest.fixture
def project(repository):
    return tomllib.loads(repository.text("pyproject.toml"))["project"]


def test_companion(documented, project):
    assert documented["The companion"] == python_names(project["dependencies"])


def test_python_tools(documented, project):
    assert documented["Its tools and tests"] == python_names(project["optional-dependencies"]["dev"])


def test_extension(documented, repository):
    assert documented["The extension"] == npm_names(repository, "extension/package.json")


def test_browser_tests(documented, repository):
    assert documented["The browser tests"] == npm_names(repository, "tests/browser/package.json")


def test_peers_of_the_benchmark(documented, repository):
    asked = [line for line in repository.text("bench/peers.in").splitlines() if not line.startswith("#")]
    named = documented["What the benchmark measures"]
    assert named == {*python_names(asked), *npm_names(repository, "bench/node/package.json")}


def test_every_list_is_in_order(repository):
    """Sorted, so that two people who add one do not look in two places."""
    for part in repository.text(DOCUMENT).split("\n## ")[1:]:
        names = re.findall(r"^\| `([^`]+)` \|", part, flags=re.MULTILINE)
        assert names == sorted(names)
