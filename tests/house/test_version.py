"""The version is said in pyproject.toml; whoever else says it says the same."""

import json
import re
import tomllib


def test_one_version_everywhere(repository):
    version = tomllib.loads(repository.text("pyproject.toml"))["project"]["version"]
    assert json.loads(repository.text("extension/manifest.json"))["version"] == version
    assert re.findall(r"^## ([\d.]+) ", repository.text("CHANGELOG.md"), flags=re.MULTILINE)[0] == version
    named = {
        found
        for file in ["README.md", *repository.under("docs", ".md")]
        for found in re.findall(r"warmline-([\d.]+)(?:-py3|\.tar)", repository.text(file))
    }
    assert named == {version}


def test_packages_that_are_not_published_have_none(repository):
    for file in ("extension/package.json", "tests/browser/package.json"):
        package = json.loads(repository.text(file))
        assert package["private"]
        assert "version" not in package
