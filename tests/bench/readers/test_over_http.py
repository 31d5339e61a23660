"""Ours over HTTP, asked as the extension asks."""

from contextlib import closing
from pathlib import Path
from typing import ClassVar, Self

import pytest

from bench.readers.over_http import IDLE, Line, situation
from support.running_companion import companion
from support.signed_client import SignedClient

DRAFT = {"text": "As I already told you, it is 8 mm.", "sentences": None}


def test_a_thread_goes_as_one_and_a_text_as_a_draft() -> None:
    assert situation({"text": "a", "thread": {"messages": []}}) == {"thread": {"messages": []}}
    assert situation({"text": "a"}) == {"draft": {"text": "a"}}


class Starting:
    """A connection to a companion that still loads its rules when it is first asked, and then refuses."""

    status = 503
    headers: ClassVar = {"Retry-After": "3", "Warmline-Mac": "not looked at"}

    def request(self, *_: object) -> None: ...

    def getresponse(self) -> Self:
        return self

    def read(self) -> bytes:
        return b"{}"


def test_a_companion_that_is_not_ready_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    line, starting, slept = Line(SignedClient(1, f"warmline:{'0' * 16}:{'a' * 32}")), Starting(), []

    def sleep(seconds: int) -> None:
        slept.append(seconds)
        starting.status = 404

    monkeypatch.setattr(line, "_connection", starting)
    monkeypatch.setattr("bench.readers.over_http.sleep", sleep)

    with pytest.raises(ValueError, match="was answered by 404"):
        line.ask("/v1/check", {})
    assert slept == [3]


def test_the_real_companion_answers_on_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (
        companion(tmp_path, until="warmline:") as running,
        closing(Line(SignedClient(running.port, running.pairing_line or ""))) as line,
    ):
        line.ask("/v1/hello", {})
        first = line._connection.sock
        answer = line.ask("/v1/check", situation(DRAFT))
        assert line._connection.sock is first

        moment = line._asked + IDLE + 1
        monkeypatch.setattr("bench.readers.over_http.now", lambda: moment)
        line.ask("/v1/hello", {})
        assert line._connection.sock is not first

        with pytest.raises(ValueError, match="/v1/nothing was answered by 404"):
            line.ask("/v1/nothing", {})

        right = line._client.mac
        monkeypatch.setattr(line._client, "mac", lambda *of: "0" if of[1:2] == (b"200",) else right(*of))
        with pytest.raises(ValueError, match="/v1/hello was answered by 200"):
            line.ask("/v1/hello", {})

    assert isinstance(answer, dict)
    assert [mark["quote"] for mark in answer["draft"]["marks"]] != []
