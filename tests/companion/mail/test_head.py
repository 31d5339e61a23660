from datetime import UTC, datetime

import pytest

from warmline.mail.head import Head, read_head

WHOLE = b"""X-GM-THRID: 1790123456789012345
X-Gmail-Labels: =?UTF-8?Q?Gesendet,Entw=C3=BCrfe?=,Important
Message-ID: <a@x.example>
References: <r1@x.example>
 <r2@x.example>
In-Reply-To: <r2@x.example>
From: "Lee, Ana" <Ana@Client.example>
To: Jo <jo@firm.example>, Kim <kim@firm.example>
Cc: jo@firm.example
Bcc: lee@firm.example
Subject: Re: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=
Date: Mon, 2 Mar 2026 10:00:00 +0000

X-GM-THRID: 1
"""


def head(*lines: str) -> Head:
    return read_head([line.encode() + b"\n" for line in lines])


def test_all_that_a_head_says() -> None:
    assert read_head(WHOLE.splitlines(keepends=True)) == Head(
        id="a@x.example",
        answers=("r1@x.example", "r2@x.example"),
        gmail_thread=1790123456789012345,
        labels=("Gesendet", "Entwürfe", "Important"),
        sender="ana@client.example",
        recipients=("jo@firm.example", "kim@firm.example", "lee@firm.example"),
        subject="Re: Grüße",
        sent_at=datetime(2026, 3, 2, 10, tzinfo=UTC),
        automatic=False,
        gone=False,
    )


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Date: yesterday",
        "Date: Mon, 2 Mar 2026 10:00:00 +99999999999999",
        "Message-ID: none",
        "Message-ID: <>",
        "From: nobody",
        "Subject: =?nonsense?Q?x?=",
        "Subject: =?utf-8?B?/w?=",
        "X-Gmail-Labels: ,",
        "X-Mozilla-Status: zzzz",
        "\0\0\0",
        "no colon",
    ],
)
def test_what_is_broken_is_empty(line: str) -> None:
    read = head(line)

    assert (read.id, read.sender, read.sent_at, read.labels, read.gone) == ("", "", None, (), False)


def test_bytes_of_no_character_set_break_nothing() -> None:
    read = read_head([b"From: \xff\xfe <ana@client.example>\n", b"Subject: caf\xe9\n"])

    assert read.sender == "ana@client.example"


@pytest.mark.parametrize(
    ("line", "automatic"),
    [
        ("Auto-Submitted: auto-replied", True),
        ("Auto-Submitted: no", False),
        ("List-Id: <list.example>", True),
        ("List-Unsubscribe: <mailto:x@list.example>", True),
        ("Precedence: Bulk", True),
        ("Precedence: first-class", False),
        ("Content-Type: text/calendar; method=REPLY", True),
        ("Content-Type: text/plain", False),
        ("X-Autoreply: yes", True),
    ],
)
def test_what_a_program_sent(line: str, automatic: bool) -> None:
    assert head("From: jo@firm.example", line).automatic is automatic


@pytest.mark.parametrize(
    ("status", "gone"), [("0001", False), ("0009", True), ("0008", True), ("0010", False)]
)
def test_mail_that_thunderbird_has_deleted(status: str, gone: bool) -> None:
    assert head(f"X-Mozilla-Status: {status}").gone is gone


def test_of_many_mails_above_the_first_and_the_newest_are_kept() -> None:
    named = [f"<{number}@x>" for number in range(300)]
    answers = head("References: " + "\n ".join(named)).answers

    assert len(answers) == 100
    assert (answers[0], answers[1], answers[-1]) == ("0@x", "201@x", "299@x")


def test_a_head_without_an_end_has_a_bound() -> None:
    read = read_head(line for line in [b"Subject: x\n"] * 300_000 + [b"From: a@b.example\n"])

    assert read.sender == ""
