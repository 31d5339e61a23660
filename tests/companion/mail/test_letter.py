from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmline.contract import MAX_TEXT
from warmline.errors import WarmlineError
from warmline.mail.letter import Letter, read_letter

HEAD = (
    "From: Ana Ito <ana@client.example>\nTo: us@firm.example, Tom <tom@firm.example>\n"
    "Cc: boss@client.example\nDate: Mon, 02 Mar 2026 10:00:00 +0100\nSubject: The\n crates\n"
    "Message-ID: <1@client.example>\n"
)


def letter(head: str = "", body: str = "Hello.\n") -> Letter:
    return read_letter((HEAD + head + "\n" + body).encode("utf-8"))


def test_a_plain_mail() -> None:
    read = letter()

    assert (read.id, read.subject, read.delivered) == ("<1@client.example>", "The crates", False)
    assert read.message.model_dump(by_alias=True) == {
        "from": "ana@client.example",
        "name": "Ana Ito",
        "to": ["us@firm.example", "tom@firm.example"],
        "cc": ["boss@client.example"],
        "sent_at": datetime(2026, 3, 2, 9, tzinfo=UTC),
        "text": "Hello.\n",
    }


def test_names_and_a_calendars_entry() -> None:
    plain = letter()
    invited = letter(
        "Content-Type: multipart/alternative; boundary=x\n",
        "--x\nContent-Type: text/plain\n\nCome\n--x\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\n--x--\n",
    )

    assert plain.to == (("", "us@firm.example"), ("Tom", "tom@firm.example"))
    assert (plain.calendar, invited.calendar) == (False, True)


def test_a_mail_that_has_travelled_is_delivered() -> None:
    assert letter("Received: from mx.example\n").delivered


@pytest.mark.parametrize(
    ("head", "body", "text"),
    [
        (
            "Content-Type: text/plain; charset=latin-1\nContent-Transfer-Encoding: quoted-printable\n",
            "caf=E9",
            "café",
        ),
        ("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n", "8J+RjQ==", "👍"),
        ("Content-Type: text/html; charset=utf-8\n", "<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("Content-Type: text/plain; charset=nonsense\n", "Hello", "Hello"),
        ("Content-Type: text/plain; charset=idna\n", "Hello", "Hello"),
        ("Content-Type: text/plain; charset=us-ascii\n", "café", "caf\ufffd\ufffd"),
        ("Content-Type: text/plain\n", "a\0b\r\nc", "a\ufffdb\nc"),
        ("Content-Type: image/png\n", "....", ""),
        ("Content-Type: multipart/mixed; boundary=x\n", "--x\n\nno head\n--x--\n", "no head"),
        (
            "Content-Type: multipart/alternative; boundary=x\n",
            "--x\nContent-Type: text/html\n\n<p>rich</p>\n--x\nContent-Type: text/plain\n\nplain\n--x--\n",
            "plain",
        ),
        (
            "Content-Type: multipart/alternative; boundary=x\n",
            "--x\nContent-Type: text/plain\n\n \n--x\nContent-Type: text/html\n\n<p>rich</p>\n--x--\n",
            "rich",
        ),
        (
            "Content-Type: multipart/mixed; boundary=x\n",
            "--x\nContent-Type: text/plain\n\nbody\n--x\nContent-Type: text/plain\n"
            "Content-Disposition: attachment\n\nattached\n--x--\n",
            "body",
        ),
    ],
)
def test_the_text_is_the_body_as_a_person_reads_it(head: str, body: str, text: str) -> None:
    assert letter(head, body).message.text == text


def test_names_are_decoded() -> None:
    read = read_letter(b"From: =?utf-8?q?Jos=C3=A9?= <jose@client.example>\n\nHi")

    assert (read.message.name, read.message.sender) == ("José", "jose@client.example")


@pytest.mark.parametrize("date", ["", "Date: yesterday\n", "Date: Mon, 99 Foo 2026 10:00\n", "Date: \n"])
def test_without_a_date_or_sender_it_is_still_a_mail(date: str) -> None:
    read = read_letter(f"Subject: Crates\n{date}From: nobody\n\nHi".encode())

    assert (read.message.sent_at, read.message.sender, read.message.text) == (None, None, "Hi")


@pytest.mark.parametrize("raw", [b"", b"\0\1\2" * 100, b"\x89PNG\r\n\x1a\n\0\0", b"just some words"])
def test_what_is_no_mail_is_refused(raw: bytes) -> None:
    with pytest.raises(WarmlineError, match="not a mail") as raised:
        read_letter(raw)
    assert raised.value.code == "not_mail"


@pytest.mark.parametrize("kind", ["plain", "html"])
def test_an_endless_text_is_refused(kind: str) -> None:
    with pytest.raises(WarmlineError, match="longer than") as raised:
        letter(f"Content-Type: text/{kind}\n", "word " * MAX_TEXT)
    assert raised.value.code == "too_long"


_PARTS = st.sampled_from(
    [
        *(
            b"From: ",
            b"To: ",
            b"Date: ",
            b"Subject: ",
            b"Content-Type: ",
            b"multipart/mixed; boundary=x",
            b"\n",
            b"\n\n",
        ),
        *(
            b"text/html",
            b"; charset=",
            b"utf-7",
            b"=?utf-8?q?=ff?=",
            b"<a@b>",
            b"(",
            b"[",
            b'"',
            b":;,<>",
            b"\xff",
            b"\0",
        ),
        *(
            b"--x\n",
            b"--x--",
            b"Content-Transfer-Encoding: base64\n",
            b"Mon, 99 Foo",
            b"9999999999",
            b"=?",
            b"?=",
        ),
    ]
)


@given(st.one_of(st.binary(), st.lists(_PARTS).map(b"".join)))
def test_any_bytes_are_a_mail_or_refused(raw: bytes) -> None:
    try:
        read_letter(raw)
    except WarmlineError as error:
        assert error.code in ("not_mail", "too_long")


@pytest.mark.parametrize("garbage", ["<", ".:"])
def test_a_header_that_pythons_parser_stumbles_over_is_left_out(garbage: str) -> None:
    letter = read_letter(f"From: {garbage}\nSubject: Kitchen\n\nHello.".encode())
    assert (letter.message.sender, letter.subject, letter.message.text) == (None, "Kitchen", "Hello.")
