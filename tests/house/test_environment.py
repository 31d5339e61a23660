"""Every variable of the environment that we read is in a table of the documents, and no other is."""

import re

OURS = re.compile(r"\b(WARMLINE_[A-Z_]*[A-Z]|XDG_[A-Z]+_HOME|NO_COLOR)\b")
READ_IN = ("companion/", "scripts/", "tests/browser/", "tests/companion/", "tests/support/", "tests/release/")
NOT_READ = {
    "XDG_CACHE_HOME": "moved by the tests, so that nothing of theirs lies in a home; we keep no cache"
}


def read(repository):
    """Those that the code names, its tests too."""
    return {
        name
        for file in repository.files
        if file.startswith(READ_IN) and not file.endswith((".md", ".json", ".png")) and "/data/" not in file
        for name in OURS.findall(repository.text(file))
    }


def listed(text):
    """The variables in the first columns of tables."""
    firsts = re.findall(r"^\| (`[^|]+`) \|", text, flags=re.MULTILINE)
    return {name for first in firsts for name in OURS.findall(first)}


def test_every_variable_is_listed_and_no_other(repository):
    tables = {file: listed(repository.text(file)) for file in ("docs/commands.md", "docs/testing.md")}
    assert set.union(*tables.values()) == read(repository) - NOT_READ.keys()
    assert set.intersection(*tables.values()) == set()


def test_no_document_names_another(repository):
    assert {*OURS.findall(repository.all_documents)} <= read(repository)
