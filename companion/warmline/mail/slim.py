"""A mail without what nobody reads in it: its attachments may be a thousand times as long as its words."""

from collections.abc import Iterable, Iterator
from email.message import Message
from email.parser import BytesHeaderParser

from warmline.mail.headers import LINES

_MOST_HEAD = 1 << 20
_MOST_TEXT = 8 << 20
"""Bytes of a mail that are kept at most, of its head and of its texts: far more than people write."""

_HEAD = BytesHeaderParser(policy=LINES)


def slim(lines: Iterable[bytes]) -> bytes:
    """The mail in these lines without the bodies of its attachments.

    All heads stay, those of the attachments too. No more than a line of an attachment is ever held.
    """
    return b"".join(_kept(lines))


def _kept(lines: Iterable[bytes]) -> Iterator[bytes]:
    delimiters: set[bytes] = set()
    head: list[bytes] | None = []
    """The lines of the head that is being read; None within a body."""
    in_text = False
    head_left, text_left = _MOST_HEAD, _MOST_TEXT
    for line in lines:
        if line.startswith(b"--") and (mark := line.rstrip()) in delimiters:
            yield line
            head, in_text = [], False
            if mark.endswith(b"--") and mark[:-2] in delimiters:
                head = None
        elif head is not None:
            head_left -= len(line)
            if head_left < 0:
                return
            yield line
            head.append(line)
            if not line.strip(b"\r\n"):
                part = _HEAD.parsebytes(b"".join(head))
                delimiters |= _delimiters(part)
                head, in_text = None, _is_text(part)
        elif in_text and text_left > 0:
            text_left -= len(line)
            yield line


def _delimiters(part: Message) -> set[bytes]:
    """The line between the parts of a mail in several, and the line after the last."""
    boundary = part.get_boundary() if part.get_content_maintype() == "multipart" else None
    if not boundary:
        return set()
    line = b"--" + boundary.encode("utf-8", "replace")
    return {line, line + b"--"}


def _is_text(part: Message) -> bool:
    return (
        part.get_content_type() in ("text/plain", "text/html")
        and part.get_content_disposition() != "attachment"
    )
