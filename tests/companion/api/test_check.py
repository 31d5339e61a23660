import logging
from typing import Any

import pytest

from support.service import FakeReader
from warmline.api import check
from warmline.deadline import TooLongError
from warmline.errors import NotReadError, WarmlineError
from warmline.readings import BusyError, StartingError, StuckError


def test_the_reader_is_asked(serving: Any) -> None:
    reader = FakeReader()
    heard = serving(check.blueprint(reader=reader)).post("/v1/check", json={"draft": {"text": "a"}})
    assert heard.json == {
        "draft": {"language": "en", "marks": [], "notes": [], "more": [], "snippets": []},
        "thread": None,
    }
    assert [situation.draft.text for situation in reader.asked if situation.draft] == ["a"]


@pytest.mark.parametrize(
    "error", [ValueError("words"), RecursionError("words"), WarmlineError("odd", "words")]
)
def test_a_reader_that_fails(serving: Any, error: Exception, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    client = serving(check.blueprint(reader=FakeReader(error=error)))
    heard = client.post("/v1/check", json={"draft": {"text": "a"}})
    assert (heard.status_code, heard.json["error"]["code"]) == (500, "unreadable")
    assert "words" not in heard.text + caplog.text
    assert f"reading failed: {type(error).__name__} at service.py:" in caplog.text


@pytest.mark.parametrize(
    ("error", "status"),
    [(TooLongError(), 500), (StuckError(), 500), (BusyError(), 503), (StartingError(), 503)],
)
def test_why_nothing_was_read_is_told(serving: Any, error: NotReadError, status: int) -> None:
    heard = serving(check.blueprint(reader=FakeReader(error=error))).post("/v1/check", json={})
    assert (heard.status_code, heard.json["error"]) == (
        status,
        {"code": error.code, "message": error.message},
    )
    assert heard.headers.get("Retry-After") == ("1" if status == 503 else None)
