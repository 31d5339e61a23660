"""The fields above a mail, each as one line of text.

Python can read them into parts by itself (`email.policy.default`), but takes minutes for some that are 50 KB
long, and stumbles over others. What is needed of them is read here, within bounds.
"""

from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.policy import EmailPolicy
from email.utils import getaddresses
from typing import Any

_LONGEST = 30_000
"""Characters: some thousand recipients."""
_LONGEST_ABOUT_CONTENT = 2_000
_NAMED_PARTS = "content-disposition"
"""The one field that Python's own `get_body` wants in parts."""


class _Lines(EmailPolicy):
    """Gives every field as it stands there; bytes that are no UTF-8 are replaced."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        about_content = name.lower().startswith("content-")
        value = value[: _LONGEST_ABOUT_CONTENT if about_content else _LONGEST]
        # In the line that parts a mail even double spaces count.
        value = "".join(value.splitlines()) if about_content else " ".join(value.split())
        line = value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        if name.lower() != _NAMED_PARTS:
            return line
        try:
            return super().header_fetch_parse(name, line)
        except (LookupError, AttributeError, TypeError, ValueError, MessageError, RecursionError):
            return super().header_fetch_parse(name, "")


LINES = _Lines()
"""The policy with which every mail is parsed."""


def field(mail: Message, name: str) -> str:
    """A field as it stands there; empty where there is none."""
    return str(mail.get(name, ""))


def in_words(text: str) -> str:
    """As people read it: its encoded words decoded (RFC 2047), without NUL."""
    try:
        decoded = str(make_header(decode_header(text))) if "=?" in text else text
    except (LookupError, ValueError, MessageError):
        decoded = text
    whole = decoded.encode("utf-8", "replace").decode("utf-8")
    return " ".join(whole.replace("\0", "\ufffd").split())


def people(mail: Message, *names: str) -> list[tuple[str, str]]:
    """Names, or nothing, and addresses in these fields; none in a field that cannot be understood."""
    found: list[tuple[str, str]] = []
    for line in (str(line) for name in names for line in mail.get_all(name, [])):
        try:
            found += getaddresses([line])
        except RecursionError:  # a thousand brackets
            continue
    return [(in_words(name)[:1000], in_words(address)[:1000]) for name, address in found if "@" in address]
