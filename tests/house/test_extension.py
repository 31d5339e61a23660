"""What the extension's own code must not do, whatever it is meant for."""

import json
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


HELD_UP = re.compile(r"\b(?:preventDefault|stopPropagation|stopImmediatePropagation)\b")


def test_what_reads_gmail_only_looks_on(repository):
    """Send, and every key of Gmail's, would have to pass here to be held up."""
    assert [file for file, text in code(repository) if "/gmail/" in file and HELD_UP.search(text)] == []


def test_few_files_keep_keys_and_presses_from_the_page(repository):
    room = "extension/src/review/"
    assert {file for file, text in code(repository) if file.startswith(room) and HELD_UP.search(text)} == {
        f"{room}{name}.ts" for name in ("boxes/keys", "boxes/surface", "control/control", "marks/pointing")
    }


SIGNS = {"Period": ".", "Comma": ",", "ArrowDown": "↓", "Escape": "Esc", " ": "Space"}
"""What the documents call a key."""


def test_the_documents_list_every_key(repository):
    table = repository.text("docs/extension.md").split("## Keyboard")[1].split("\n\n")[1]
    listed = {keys for row in table.splitlines()[2:] for keys in row.split("|")[1].strip().split(", ")}
    listed = {keys for keys in listed if keys}
    manifest = json.loads(repository.text("extension/manifest.json"))
    bound = {
        " + ".join(SIGNS.get(key, key) for key in command["suggested_key"]["default"].split("+"))
        for command in manifest["commands"].values()
    }
    heard = {
        SIGNS.get(key, key)
        for file, text in code(repository)
        if file.startswith("extension/src/review/")
        for key in re.findall(r'\.key === "([^"]+)"', text)
    }
    assert bound <= listed
    assert {keys.split(" + ")[-1] for keys in listed - bound} == heard
