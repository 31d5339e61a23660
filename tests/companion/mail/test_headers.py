import time
from email import message_from_bytes
from email.message import EmailMessage
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmline.mail.head import read_head
from warmline.mail.headers import LINES, field, in_words, people
from warmline.mail.letter import read_letter
from warmline.mail.slim import slim


def parsed(raw: bytes) -> EmailMessage:
    return cast(EmailMessage, message_from_bytes(raw, policy=LINES))


def test_a_field_is_one_line_as_it_stands_there() -> None:
    mail = parsed("Subject: =?utf-8?q?a?=\n\t b\nX-Raw: café\n\n".encode() + b"\xff")

    assert field(mail, "Subject") == "=?utf-8?q?a?= b"
    assert field(mail, "x-raw") == "café"
    assert field(mail, "Gone") == ""
    assert field(parsed(b"X-Raw: caf\xe9\n\n"), "X-Raw") == "caf\ufffd"


def test_what_parts_a_mail_keeps_its_spaces_and_attachments_are_told() -> None:
    mail = parsed(
        b'Content-Type: multipart/mixed;\n boundary="a  b"\n\n'
        b"--a  b\nContent-Disposition: attachment\n\nfile\n"
        b"--a  b\n\ntext\n--a  b--\n"
    )
    body = mail.get_body(("plain",))

    assert mail.get_boundary() == "a  b"
    assert body is not None
    assert body.get_payload() == "text"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Crates", "Crates"),
        ("=?UTF-8?Q?Gr=C3=BC=C3=9Fe?= =?iso-8859-1?b?6Q==?=", "Grüßeé"),
        ("=?nonsense?Q?x?=", "=?nonsense?Q?x?="),
        ("=?utf-8?b?/w?=", "=?utf-8?b?/w?="),
        ("a\0b", "a\ufffdb"),
        ("a\ud800b", "a?b"),
        ("", ""),
    ],
)
def test_encoded_words_are_decoded_where_they_can_be(text: str, words: str) -> None:
    assert in_words(text) == words


def test_people_have_names_and_addresses() -> None:
    mail = parsed(
        b'To: =?utf-8?q?Ana=2C_Lee?= <Ana@client.example>, "Bo, Jr" <bo@client.example>\n'
        b"To: undisclosed-recipients:;, nobody\nCc: c@x.example\n\n"
    )

    assert people(mail, "To", "Cc") == [
        ("Ana, Lee", "Ana@client.example"),
        ("Bo, Jr", "bo@client.example"),
        ("", "c@x.example"),
    ]


HOSTILE = ["(", "<", '"', "a,", ";", "=?utf-8?q?", "=?utf-8?b?////", "a@b ", 'x="', "x=1;", "<a", "\\", "["]


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("name", ["From", "To", "Subject", "Date", "References", "Content-Type"])
def test_no_field_takes_long_whatever_it_is_filled_with(name: str, piece: str) -> None:
    """With Python's own reading of fields, some of these take minutes."""
    kind = "multipart/mixed; " if name == "Content-Type" else ""
    lines = [f"{name}: {kind}{piece * (200_000 // len(piece))}\n".encode(), b"\n", b"text\n"]
    begun = time.process_time()
    read_head(lines)
    read_letter(b"X-A: b\nFrom: a@b.example\n" + slim(lines))

    assert time.process_time() - begun < 10


@given(
    st.lists(
        st.sampled_from([*HOSTILE, "From: ", "To: ", "Date: ", "Content-Type: ", "\n", "\n\n", "\0", "é"])
    )
)
def test_nothing_breaks_it(pieces: list[str]) -> None:
    lines = "".join(pieces).encode("latin-1").splitlines(keepends=True)
    read_head(lines)
    read_letter(b"From: a@b.example\n" + slim(lines))
