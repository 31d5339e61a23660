"""A file, a folder or a flow that a document names exists; so a file that is moved is moved there, too."""

import re
from pathlib import PurePosixPath

import pytest

TOP = {"tests", "companion", "extension", "training", "release", "corpus", "bench", "flows"}
SUFFIXES = ("py", "ts", "mjs", "css", "toml", "json", "html")

MADE = {
    "extension/dist": "by scripts/build",
    "companion/warmline/extension": "in what scripts/package hands out",
    "settings.toml": "by the user",
}


def named(text):
    """Paths in code: with a folder that begins one of ours, or with a file's ending."""
    for code in re.findall(r"`([^`\n]+)`", text):
        for path in re.findall(r"(?<![\w./~:>-])[\w.-]+(?:/[\w.-]+)*/?", code):
            if re.search(rf"\.(?:{'|'.join(SUFFIXES)})$", path) or ("/" in path and begins(path)):
                yield path.rstrip("/.")


def begins(path):
    """Whether it begins with a folder at the top, or with that of the flows."""
    return path.split("/")[0] in TOP


@pytest.fixture(scope="module")
def ends(repository):
    """All that the path of a file or a folder of ours ends in. A page may leave out how a path begins."""
    paths = {part for file in repository.files for part in (file, *map(str, PurePosixPath(file).parents))}
    return {path.split("/", n)[-1] for path in paths for n in range(path.count("/") + 1)}


def unknown(text, ends):
    return [path for path in named(text) if path not in MADE and not {path, f"{path}.test.ts"} & ends]


def test_every_file_that_is_named_exists(repository, ends):
    found = [path for text in repository.documents.values() for path in named(text)]
    assert len(found) > 200
    assert [(file, path) for file, text in repository.documents.items() for path in unknown(text, ends)] == []


@pytest.mark.parametrize(
    "path", ["tests/house/test_nothing.py", "flows/nothing", "nowhere.ts", "extension/src/nowhere/"]
)
def test_a_file_that_does_not_exist_is_told(ends, path):
    assert unknown(f"See `{path}`.", ends) == [path.rstrip("/")]


def test_every_flow_that_is_named_exists(repository):
    named_flows = {
        (file, flow)
        for file, text in repository.documents.items()
        for flow in re.findall(r"\bflows? `([\w-]+)`", text)
    }
    assert len(named_flows) >= 3
    there = {*repository.under("tests/browser/flows", ".test.ts")}
    assert [one for one in named_flows if f"tests/browser/flows/{one[1]}.test.ts" not in there] == []


def test_what_people_see_is_what_we_say(repository):
    """The sentences by which docs/trouble.md is looked up stand so in the code."""
    tables = repository.text("docs/trouble.md").split("## The doctor")[0]
    seen = {
        words
        for row in re.findall(r"^\| ([^|]+) \|", tables, flags=re.MULTILINE)
        for words in re.findall(r"“([^”]+)”", row)
    }
    assert len(seen) > 8
    sources = (*repository.under("companion/warmline", ".py"), *repository.under("extension/src", ".ts"))
    code = "".join(repository.text(file) for file in sources if ".test." not in file)
    assert sorted(words for words in seen if words not in code) == []
