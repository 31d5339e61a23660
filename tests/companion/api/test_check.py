import logging
from typing import Any

import pytest

from support.service import FakeReader
from warmline.api import check
from warmline.errors import WarmlineError


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
