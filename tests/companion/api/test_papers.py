import logging
from typing import Any

import pytest

from support.service import NO_PAPERS, FakeReader
from warmline.api import papers, wire
from warmline.deadline import TooLongError
from warmline.errors import NotReadError
from warmline.readings import BusyError, StartingError, StuckError

QUESTION = {"thread": {"messages": [{"text": "words"}]}}


def test_the_papers_of_a_thread(serving: Any) -> None:
    heard = serving(papers.blueprint(writer=FakeReader())).post("/v1/papers", json=QUESTION)
    assert heard.data == wire.dump(NO_PAPERS)


def test_a_writer_that_fails_tells_nothing_of_the_words(
    serving: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    client = serving(papers.blueprint(writer=FakeReader(error=ValueError("words"))))
    heard = client.post("/v1/papers", json=QUESTION)
    assert (heard.status_code, heard.json["error"]["code"]) == (500, "unreadable")
    assert "words" not in heard.text + caplog.text


@pytest.mark.parametrize(
    ("error", "status"),
    [(TooLongError(), 500), (StuckError(), 500), (BusyError(), 503), (StartingError(), 503)],
)
def test_why_nothing_was_read_is_told(serving: Any, error: NotReadError, status: int) -> None:
    heard = serving(papers.blueprint(writer=FakeReader(error=error))).post("/v1/papers", json=QUESTION)
    assert (heard.status_code, heard.json["error"]) == (
        status,
        {"code": error.code, "message": error.message},
    )
    assert heard.headers.get("Retry-After") == ("1" if status == 503 else None)
