"""Which kind of file holds mail, by how it begins."""

import re
from typing import Literal

Kind = Literal["mbox", "mail"]

BEGINNING = 4_096
"""Bytes that tell the kind."""

_MBOX = re.compile(rb"(?:\r?\n)*From (?:\S+ )?(?>[^\r\n]*?\d{4}[^\r\n]*)?\r?\n")
_MAIL = re.compile(
    rb"(?:Return-Path|Delivered-To|Received|From|To|Date|Subject|Message-ID|MIME-Version|Content-Type|X-[\w-]+):"
    rb"[^\n]*\n(?:[ \t][^\n]*\n)*[\w-]+:",
    re.IGNORECASE,
)


def kind_of(beginning: bytes) -> Kind | None:
    """A mailbox, a single mail, or neither."""
    if _MBOX.match(beginning):
        return "mbox"
    return "mail" if _MAIL.match(beginning) else None
