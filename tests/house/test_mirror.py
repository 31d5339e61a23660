"""A source file and its test are found by each other's names."""

import re
from pathlib import PurePosixPath

import pytest

MIRRORED = [
    ("companion/warmline", "tests/companion"),
    ("training", "tests/training"),
    ("release", "tests/release"),
    ("bench", "tests/bench"),
]
TESTED_WHOLE = {
    "tests/bench/test_node.py": "bench/node",
    "tests/release/test_package.py": "scripts/package",
    "tests/release/test_notices.py": "what must stand in what it makes",
}
"""Tests of more than a file of their own name."""


# Python files that hold nothing a test of their own could find wrong.
UNTESTED = {
    "companion/warmline/__init__.py": "a name and a docstring",
    "companion/warmline/contract.py": "the wire: tests/contract",
    "companion/warmline/call_contract.py": "the wire: tests/contract",
    "companion/warmline/papers_contract.py": "the wire: tests/contract",
    "companion/warmline/stats_contract.py": "the wire: tests/contract",
    "companion/warmline/stats/columns.py": "columns and their names",
    "companion/warmline/errors.py": "two fields",
    "companion/warmline/importing/skipped.py": "three fields",
    "companion/warmline/notes/finding.py": "three fields",
    "companion/warmline/thread/sentence.py": "three fields",
    "release/licences/package.py": "four fields",
    "bench/errors.py": "a name and a docstring",
    **dict.fromkeys(
        ["bench/readers/pipeline.py", "bench/readers/politeness.py", "bench/readers/vader.py"],
        "needs what it measures, which is installed by scripts/bench alone",
    ),
    "training/checks/finding.py": "two nouns",
    **dict.fromkeys(
        [
            "training/train.py",
            "training/model/agreement.py",
            "training/model/beginning.py",
            "training/model/encoder.py",
            "training/model/fitting.py",
            "training/model/packing.py",
            "training/model/predicting.py",
            "training/model/rounding.py",
        ],
        "needs torch, which is in the environment of scripts/train alone: scripts/train --check",
    ),
}

# A TypeScript file shorter than this is exercised by the tests of what uses it.
SMALL = 30
UNTESTED_TS = {
    "extension/src/background/main.ts": "joins the parts: tests/browser",
    "extension/src/background/testing.ts": "what the tests beside it share",
    "extension/src/shared/contract.gen.ts": "generated: tests/contract",
    "extension/src/shared/messages.ts": "types alone",
    "extension/src/review/mail-host.ts": "types alone",
    "extension/src/review/testing.ts": "what the tests beside it share",
    "extension/src/review/testing-companion.ts": "what the tests beside it share",
    "extension/src/record/sent.ts": "types alone",
    "extension/src/review/review.ts": "types, and nothing of what they say",
    "extension/src/review/testing-view.ts": "what the tests beside it share",
    "extension/src/review/call/testing-call.ts": "what the tests beside it share",
    "extension/src/review/control/control.ts": "drawn whole in compose-view.test.ts",
    "extension/src/review/panels/control-panels.ts": "used whole in compose-view.test.ts",
    "extension/src/review/marks/mark-card.ts": "used whole in compose-view.test.ts",
    "extension/src/review/boxes/stage.ts": "used whole in compose-view.test.ts",
    "extension/src/review/boxes/surface.ts": "drawn whole in compose-view.test.ts",
    "extension/src/pages/options/options.ts": "joins the parts: tests/browser",
    "extension/src/pages/options/snippet-row.ts": "used whole in snippets.test.ts",
    "extension/src/pages/options/testing.ts": "what the tests beside it share",
    "extension/src/pages/popup/popup.ts": "joins the parts: tests/browser",
    "extension/src/pages/practice/host.ts": "used whole in tests/browser",
    "extension/src/pages/practice/practice.ts": "joins the parts: tests/browser",
    "extension/src/pages/practice/samples.ts": "data alone",
    "extension/src/pages/sheet/sheet.ts": "joins the parts: tests/browser",
    "extension/src/pages/stats/stats.ts": "joins the parts: tests/browser",
    "extension/src/pages/stats/testing.ts": "what the tests beside it share",
    "extension/src/pages/welcome/welcome.ts": "joins the parts: tests/browser",
}


def has_code(text):
    """Whether a package's `__init__.py` holds more than its docstring."""
    return any(line.startswith(("def ", "class ", "from ", "import ")) for line in text.splitlines())


@pytest.mark.parametrize(("package", "tests"), MIRRORED)
def test_every_python_file_has_its_test(repository, package, tests):
    missing = []
    for source in repository.under(package, ".py"):
        path = PurePosixPath(source)
        if source in UNTESTED or (path.name == "__init__.py" and not has_code(repository.text(source))):
            continue
        inner = path.relative_to(package)
        expected = f"{tests}/{inner.parent / f'test_{inner.name}'}"
        if expected not in repository.files:
            missing.append(expected)
    assert missing == []


@pytest.mark.parametrize(("package", "tests"), MIRRORED)
def test_every_python_test_has_its_file(repository, package, tests):
    orphans = []
    for test in repository.under(tests, ".py"):
        path = PurePosixPath(test)
        if not path.name.startswith("test_"):
            continue
        inner = path.relative_to(tests)
        source = f"{package}/{inner.parent / path.name.removeprefix('test_')}"
        if source not in repository.files and test not in TESTED_WHOLE:
            orphans.append(test)
    assert orphans == []


def test_every_typescript_file_of_some_length_has_its_test(repository):
    missing = [
        source
        for source in repository.under("extension/src", ".ts")
        if not source.endswith((".test.ts", ".d.ts"))
        and source not in UNTESTED_TS
        and len(repository.text(source).splitlines()) >= SMALL
        and source.replace(".ts", ".test.ts") not in repository.files
    ]
    assert missing == []


def test_every_typescript_test_has_its_file(repository):
    assert [
        test
        for test in repository.under("extension/src", ".test.ts")
        # x.test.ts, and x.property.test.ts where a file has tests of another kind besides.
        if re.sub(r"(\.\w+)?\.test\.ts$", ".ts", test) not in repository.files
    ] == []


def test_reasons_are_given_for_files_that_exist(repository):
    assert sorted({*UNTESTED, *UNTESTED_TS} - set(repository.files)) == []
