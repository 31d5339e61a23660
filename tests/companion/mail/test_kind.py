import pytest

from warmline.mail.kind import kind_of


@pytest.mark.parametrize(
    ("beginning", "kind"),
    [
        (b"From 1790@xxx Mon Mar 02 10:00:00 +0000 2026\nX-GM-THRID: 1\n", "mbox"),
        (b"From - Mon Mar  2 10:00:00 2026\r\nX-Mozilla-Status: 0001\r\n", "mbox"),
        (b"From \r\nX-Mozilla-Status: 0001\r\n", "mbox"),
        (b"Return-Path: <a@b.example>\nReceived: x\n y\nFrom: a@b.example\n", "mail"),
        (b"From now on we meet at ten.\nSee you\n", None),
        (b"Dear Ana: hello\n", None),
        (b"", None),
        (b"\0\0\0", None),
    ],
)
def test_the_kind_is_told_by_the_beginning(beginning: bytes, kind: str | None) -> None:
    assert kind_of(beginning) == kind
