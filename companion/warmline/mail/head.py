"""The head of a mail, read quickly: what a mailbox of a hundred thousand is put in order by."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from email.message import Message
from email.parser import BytesHeaderParser

from warmline.mail.dates import date_in
from warmline.mail.headers import LINES, field, in_words, people

_PARSER = BytesHeaderParser(policy=LINES)
_ID = re.compile(r"<[^<>\s]{1,998}>")
_MOST_ANSWERED = 100
"""Mails above that are looked for: the first of all, and those right above it."""
_LONGEST = 1 << 20
"""Bytes."""
_GONE = 0x0008
"""Thunderbird's mark of a mail that was deleted and still lies in the file, in `X-Mozilla-Status`."""
_BY_A_LIST = ("List-Id", "List-Unsubscribe", "List-Post")
_NO_PERSON = ("auto_reply", "bulk", "junk", "list")


@dataclass(frozen=True, slots=True)
class Head:
    """What a head says. Addresses are in lower case, ids without their brackets.

    `answers` are the mails above, as far as they are named, the oldest first. `gmail_thread` and `labels` are
    Gmail's, in its own words. `automatic`: sent by a program, or an entry for the calendar. `gone`: deleted.
    """

    id: str
    answers: tuple[str, ...]
    gmail_thread: int | None
    labels: tuple[str, ...]
    sender: str
    recipients: tuple[str, ...]
    subject: str
    sent_at: datetime | None
    automatic: bool
    gone: bool


def read_head(lines: Iterable[bytes]) -> Head:
    """The head of the mail in these lines, of which no more are taken. What of it is broken is empty."""
    mail = _PARSER.parsebytes(b"".join(_above_the_body(lines)))
    labels = in_words(field(mail, "X-Gmail-Labels")).split(",")
    return Head(
        id=next(iter(_ids(mail, "Message-ID")), ""),
        answers=_answers(mail),
        gmail_thread=_number(field(mail, "X-GM-THRID")),
        labels=tuple(filter(None, map(str.strip, labels))),
        sender=next(iter(_addresses(mail, "From")), ""),
        recipients=tuple(dict.fromkeys(_addresses(mail, "To", "Cc", "Bcc"))),
        subject=in_words(field(mail, "Subject")),
        sent_at=date_in(field(mail, "Date")),
        automatic=_automatic(mail),
        gone=_gone(field(mail, "X-Mozilla-Status")),
    )


def _above_the_body(lines: Iterable[bytes]) -> Iterator[bytes]:
    left = _LONGEST
    for line in lines:
        left -= len(line)
        if left < 0 or not line.strip(b"\r\n"):
            return
        yield line


def _ids(mail: Message, name: str) -> list[str]:
    return [found[1:-1] for found in _ID.findall(field(mail, name))]


def _answers(mail: Message) -> tuple[str, ...]:
    named = list(dict.fromkeys([*_ids(mail, "References"), *_ids(mail, "In-Reply-To")]))
    return tuple(named[:1] + named[1:][1 - _MOST_ANSWERED :])


def _addresses(mail: Message, *names: str) -> list[str]:
    return [address.lower() for _, address in people(mail, *names)]


def _automatic(mail: Message) -> bool:
    return (
        field(mail, "Auto-Submitted").lower() not in ("", "no")
        or field(mail, "Precedence").lower() in _NO_PERSON
        or any(name in mail for name in _BY_A_LIST)
        or mail.get_content_type() == "text/calendar"
        or "X-Autoreply" in mail
    )


def _number(text: str) -> int | None:
    """As Gmail numbers its threads, in less than 64 bits."""
    number = int(text) if re.fullmatch(r"[0-9]{1,19}", text) else 0
    return number if 0 < number < 1 << 63 else None


def _gone(status: str) -> bool:
    try:
        return bool(int(status, 16) & _GONE)
    except ValueError:
        return False
