import logging
import re
from collections.abc import Iterator

import pytest

from warmline import journal


@pytest.fixture(autouse=True)
def loggers_as_they_were() -> Iterator[None]:
    root, ours = logging.getLogger(), logging.getLogger("warmline")
    before = (root.handlers[:], root.level, ours.level)
    yield
    root.handlers[:], root.level, ours.level = before


def test_a_fault_is_a_type_and_a_place() -> None:
    try:
        raise ValueError("words of a mail")
    except ValueError as error:
        assert re.fullmatch(r"ValueError at test_journal\.py:\d+", journal.fault(error))


def test_a_fault_that_was_never_raised() -> None:
    assert journal.fault(KeyError("words")) == "KeyError at unknown place"


def test_libraries_are_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    journal.write_to_terminal()
    logging.getLogger("flask_cors.core").debug("a header")
    logging.getLogger("somebody").info("a request")
    logging.getLogger("warmline.access.gate").info("POST /v1/check 200 1.0 ms")
    written = capsys.readouterr()
    assert written.out == ""
    assert written.err.endswith(" POST /v1/check 200 1.0 ms\n")
    assert written.err.count("\n") == 1
