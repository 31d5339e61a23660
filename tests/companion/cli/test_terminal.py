import pytest

from warmline.cli import terminal


class Stream:
    def __init__(self, there: bool) -> None:
        self._there = there

    def isatty(self) -> bool:
        return self._there


@pytest.mark.parametrize("there", ["", "out", "in", "err", "in err", "in out", "in out err"])
def test_who_is_there(monkeypatch: pytest.MonkeyPatch, there: str) -> None:
    class Sys:
        stdin, stdout, stderr = (Stream(name in there.split()) for name in ("in", "out", "err"))

    monkeypatch.setattr(terminal, "sys", Sys)
    assert terminal.can_ask() is (there in ("in err", "in out err"))
    assert terminal.only_seen() is (there == "in out err")
