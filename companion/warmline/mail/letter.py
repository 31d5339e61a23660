"""One mail as it lies on disk (RFC 5322), made into a message of the contract."""

import re
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage, MIMEPart
from typing import cast

from warmline.contract import MAX_TEXT, Message
from warmline.errors import WarmlineError
from warmline.mail.dates import date_in
from warmline.mail.headers import LINES, field, in_words, people
from warmline.mail.html_text import text_of_html

_NO_CHARACTERS = re.compile("[\0\ud800-\udfff]")
"""NUL, and halves of characters that Python's mail parser leaves where bytes had no meaning."""
_ANY_HEADER = ("From", "To", "Date", "Subject", "Message-ID", "Content-Type")


@dataclass(frozen=True, slots=True)
class Letter:
    """`id` is the Message-ID, or empty. `to` has the names, or empty, and addresses of its To field.

    `delivered`: it has travelled, so it is no draft any more. `calendar`: it brings an entry for a calendar.
    """

    id: str
    subject: str
    to: tuple[tuple[str, str], ...]
    message: Message
    delivered: bool
    calendar: bool


def read_letter(raw: bytes) -> Letter:
    """The mail in `raw`. What of it is broken is left out.

    Raises WarmlineError: `not_mail` where there is no head of a mail, `too_long` for an endless text.
    """
    mail = cast(EmailMessage, message_from_bytes(raw, policy=LINES))
    if not any(header in mail for header in _ANY_HEADER):
        raise WarmlineError("not_mail", "This is not a mail: it has no From, To, Date or Subject line.")
    name, sender = next(iter(people(mail, "From")), ("", ""))
    to = tuple(people(mail, "To"))
    message = {
        "from": sender or None,
        "name": name or None,
        "to": [address for _, address in to],
        "cc": [address for _, address in people(mail, "Cc")],
        "sent_at": date_in(field(mail, "Date")),
        "text": _text(mail),
    }
    return Letter(
        id=in_words(field(mail, "Message-ID")),
        subject=in_words(field(mail, "Subject"))[:1000],
        to=to,
        message=Message.model_validate(message),
        delivered="Received" in mail or "Delivered-To" in mail,
        calendar=any(part.get_content_type() == "text/calendar" for part in mail.walk()),
    )


def _text(mail: EmailMessage) -> str:
    # A part without a head is false, and a part all the same.
    part = mail.get_body(preferencelist=("plain", "html"))
    text = _decoded(part)
    if part is not None and part.get_content_subtype() == "plain" and not text.strip():
        part = mail.get_body(preferencelist=("html",))
        text = _decoded(part)
    if len(text) > 4 * MAX_TEXT:
        raise _too_long()
    if part is not None and part.get_content_subtype() == "html":
        text = text_of_html(text)
    text = _NO_CHARACTERS.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(text) > MAX_TEXT:
        raise _too_long()
    return text


def _decoded(part: MIMEPart | None) -> str:
    if part is None:
        return ""
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    try:
        return raw.decode(part.get_content_charset("utf-8"), errors="replace")
    except (LookupError, ValueError):  # an unknown character set, or one that is none
        return raw.decode("utf-8", errors="replace")


def _too_long() -> WarmlineError:
    return WarmlineError(
        "too_long", f"This text is longer than {MAX_TEXT:,} characters. Shorten it, or take a part of it."
    )
