"""The documents are in one English: British."""

import re

import pytest

AMERICAN = re.compile(
    r"\b(?:colors?|colored|behaviors?|favorites?|center(?:ed)?|gray|labeled|canceled|judgment|neighbors?"
    r"|license[sd]?|analyz\w+|\w+(?:gn|an|im|ar|og|al)iz(?:e|es|ed|ing|ation)|defense)\b",
    flags=re.IGNORECASE,
)
AS_IT_IS = re.compile(
    r"```.*?```|`[^`]*`|\]\([^)]*\)|<!-- (\w+): begin -->.*?<!-- \1: end -->", flags=re.DOTALL
)
"""Code, addresses, and what a script has written."""


def american(page):
    written_whole = re.match(r"# .*\n\nWritten by `scripts/", page)
    return [] if written_whole else AMERICAN.findall(AS_IT_IS.sub("", page))


def test_the_documents_are_in_one_english(repository):
    assert [(file, word) for file, page in repository.documents.items() for word in american(page)] == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The Color is recognized.", ["Color", "recognized"]),
        ("Our neighbours organise a licence.", []),
        ("Set `color` in [it](license.md).", []),
    ],
)
def test_the_other_english_is_told(words, told):
    assert american(words) == told
