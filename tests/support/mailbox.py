"""A mailbox of any length as Google Takeout or Thunderbird writes it, made of the corpus: always the same."""

import base64
import binascii
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import cache
from pathlib import Path
from random import Random

from training.corpus import read_corpus
from training.threads import read_threads

ME = "jo@studio.example"
_CLIENTS = 300
_OPEN = 40
"""Threads that go on side by side."""
_LONGEST = 8
_BEGIN, _YEARS = datetime(2015, 1, 5, 9, tzinfo=UTC), 10


@dataclass
class _Talk:
    number: int
    client: str
    subject: str
    left: int
    mine_next: bool
    at: datetime
    ids: list[str] = field(default_factory=list)


def write_mailbox(path: Path, *, mails: int, gmail: bool = True, seed: int = 1) -> None:
    """An mbox file of so many mails, nearly half of them sent by `ME`."""
    with path.open("wb") as file:
        for number, (talk, mine, text) in enumerate(_talks(mails, Random(seed))):  # noqa: S311
            file.write(_mail(number, talk, text, mine=mine, gmail=gmail))


@cache
def _texts() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the user writes, and what their clients do."""
    drafts = tuple(draft.text for draft in read_corpus())
    said = tuple(
        message.text
        for known in read_threads()
        for message in known.thread.messages
        if message.sender not in known.thread.me
    )
    return drafts, said


def _talks(mails: int, chance: Random) -> Iterator[tuple[_Talk, bool, str]]:
    """Mail after mail, with the conversation that it belongs to and whether it is the user's."""
    drafts, said = _texts()
    pace = timedelta(days=365 * _YEARS) / mails
    talks: list[_Talk] = []
    begun = 0
    for number in range(mails):
        while len(talks) < _OPEN:
            begun += 1
            client = f"client{chance.randrange(_CLIENTS)}@firm{chance.randrange(9)}.example"
            length, mine = chance.randint(1, _LONGEST), chance.random() < 0.4
            talks.append(_Talk(begun, client, f"Order {begun}", length, mine, _BEGIN))
        talk = chance.choice(talks)
        talk.at = max(talk.at, _BEGIN + pace * number) + timedelta(minutes=chance.randint(5, 600))
        mine, talk.mine_next = talk.mine_next, not talk.mine_next
        talk.left -= 1
        if talk.left == 0:
            talks.remove(talk)
        # Nothing is to be known already from another mail.
        yield talk, mine, f"{chance.choice(drafts if mine else said)}\n\nThis is about crate {number}.\n"


def _mail(number: int, talk: _Talk, text: str, *, mine: bool, gmail: bool) -> bytes:
    sender, to = (ME, talk.client) if mine else (talk.client, ME)
    head = [
        f"From: {sender.partition('@')[0].title()} <{sender}>",
        f"To: {to}",
        f"Message-ID: <{number}@x.example>",
    ]
    head.append(f"Date: {format_datetime(talk.at)}")
    head.append(f"Subject: {'Re: ' * bool(talk.ids)}{talk.subject}")
    if gmail:
        labels = "Sent" if mine else "Spam" if number % 50 == 7 else "Inbox,Opened"
        head[:0] = [f"X-GM-THRID: {1_600_000_000_000_000_000 + talk.number}", f"X-Gmail-Labels: {labels}"]
    elif talk.ids:
        head += [f"In-Reply-To: {talk.ids[-1]}", f"References: {' '.join(talk.ids)}"]
    talk.ids.append(f"<{number}@x.example>")
    above = f"From {16 * 10**17 + number}@xxx" if gmail else "From -"
    first = f"{above} {talk.at:%a %b %d %H:%M:%S} {'+0000 ' * gmail}{talk.at:%Y}\n"
    body = _BODIES[number % len(_BODIES)](text)
    return first.encode() + "\n".join(head).encode() + b"\n" + body.replace(b"\nFrom ", b"\n>From ") + b"\n\n"


def _head(kind: str, coding: str) -> bytes:
    return f"Content-Type: {kind}\nContent-Transfer-Encoding: {coding}\n\n".encode()


def _plain(text: str) -> bytes:
    return _head("text/plain; charset=utf-8", "8bit") + text.encode()


def _quoted(text: str) -> bytes:
    return _head("text/plain; charset=utf-8", "quoted-printable") + binascii.b2a_qp(text.encode())


def _in_base64(text: str) -> bytes:
    return _head("text/plain; charset=utf-8", "base64") + base64.encodebytes(text.encode())


def _html(text: str) -> bytes:
    lines = "".join(f"<div>{line or '<br>'}</div>" for line in text.split("\n"))
    return _head("text/html; charset=utf-8", "quoted-printable") + binascii.b2a_qp(lines.encode())


def _alternative(text: str) -> bytes:
    parts = b"".join(b"--=_a\n" + part(text) + b"\n" for part in (_quoted, _html))
    return b'Content-Type: multipart/alternative; boundary="=_a"\n\n' + parts + b"--=_a--\n"


def _with_file(text: str) -> bytes:
    file = _head("application/pdf", "base64") + base64.encodebytes(bytes(20_000))
    parts = _alternative(text) + b"\n--=_m\nContent-Disposition: attachment; filename=a.pdf\n" + file
    return b'Content-Type: multipart/mixed; boundary="=_m"\n\n--=_m\n' + parts + b"--=_m--\n"


_BODIES = (
    _alternative,
    _plain,
    _alternative,
    _in_base64,
    _alternative,
    _html,
    _alternative,
    _with_file,
    _quoted,
)
