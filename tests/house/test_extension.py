"""What the extension's own code must not do, whatever it is meant for."""

import re

NO_HTML_FROM_TEXT = re.compile(
    r"\b(?:innerHTML|outerHTML|insertAdjacentHTML|innerText|DOMParser|createContextualFragment)\b"
    r"|document\s*\.\s*write|\beval\s*\(|new\s+Function\b|createPolicy"
)
NETWORK = re.compile(
    r"\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b"
    r"(?!www\.w3\.org/2000/svg\")"
)
"""The namespace of SVG only looks like an address: nothing is asked there."""


def code(repository, *, tests=False):
    """Each source file of the extension with its comments taken out."""
    for file in repository.under("extension/src", ".ts"):
        if file.endswith(".test.ts") and not tests:
            continue
        yield file, re.sub(r"/\*.*?\*/|(?<![:\"'])//[^\n]*", "", repository.text(file), flags=re.DOTALL)


def test_nothing_makes_elements_from_text_or_reads_laid_out_text(repository):
    assert [
        (file, found.group()) for file, text in code(repository) for found in NO_HTML_FROM_TEXT.finditer(text)
    ] == []


def test_only_one_file_asks_anything_over_the_network(repository):
    assert {file for file, text in code(repository) if NETWORK.search(text)} <= {
        "extension/src/background/companion.ts"
    }
