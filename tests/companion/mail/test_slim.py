import tracemalloc
from collections.abc import Iterator

import pytest

from warmline.mail.letter import read_letter
from warmline.mail.slim import slim

HEAD = b"From: ana@client.example\nDate: Mon, 2 Mar 2026 10:00:00 +0000\n"
FILE = b"--x\nContent-Type: application/pdf\nContent-Disposition: attachment\n\nJVBERi0=\nJVBERi0=\n"


def slimmed(raw: bytes) -> bytes:
    return slim(raw.splitlines(keepends=True))


def test_a_plain_mail_stays_as_it_is() -> None:
    assert slimmed(HEAD + b"\nHello\n--x\nBye\n") == HEAD + b"\nHello\n--x\nBye\n"


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_an_attachment_keeps_its_head_alone(end: bytes) -> None:
    head = HEAD + b'Content-Type: multipart/mixed; boundary="x"\n\n'
    text = b"--x\nContent-Type: text/plain\n\nHello\n"
    raw = (head + text + FILE + text + b"--x--\nepilogue\n").replace(b"\n", end)
    kept = head + text + FILE.replace(b"JVBERi0=\n", b"") + text + b"--x--\n"

    assert slimmed(raw) == kept.replace(b"\n", end)


def test_texts_within_parts_within_parts_are_found() -> None:
    raw = (
        HEAD + b"Content-Type: multipart/mixed; boundary=x\n\npreamble\n--x\n"
        b"Content-Type: multipart/alternative; boundary=y\n\n"
        b"--y\nContent-Type: text/plain\n\nplain\n--y\nContent-Type: text/html\n\n<p>rich</p>\n--y--\n" + FILE
    )

    assert read_letter(slimmed(raw)).message.text == "plain"
    assert b"rich" in slimmed(raw)
    assert b"JVBER" not in slimmed(raw)


@pytest.mark.parametrize(
    "part",
    [
        b"Content-Type: text/plain\nContent-Disposition: attachment; filename=log.txt\n\nlog\n",
        b"Content-Type: message/rfc822\n\nSubject: another\n",
        b"Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n",
    ],
)
def test_what_is_not_the_writers_text_is_dropped(part: bytes) -> None:
    raw = HEAD + b"Content-Type: multipart/mixed; boundary=x\n\n--x\n\nHello\n--x\n" + part + b"--x--\n"

    assert slimmed(raw) == raw.replace(part, part.rpartition(b"\n\n")[0] + b"\n\n")


def test_a_head_without_an_end_and_a_text_without_one_have_a_bound() -> None:
    assert len(slimmed(b"x: y\n" * 400_000)) <= 1 << 20
    assert len(slimmed(HEAD + b"\n" + b"word\n" * 2_000_000)) <= (8 << 20) + 1_000


def test_an_attachment_of_fifty_megabytes_is_never_held() -> None:
    line = b"QUJD" * 18 + b"\n"

    def lines() -> Iterator[bytes]:
        yield from (HEAD + b"Content-Type: multipart/mixed; boundary=x\n\n--x\n\nHello\n").splitlines(True)
        yield from (FILE.partition(b"JVBER")[0]).splitlines(True)
        for _ in range(50_000_000 // len(line)):
            yield line
        yield b"--x--\n"

    tracemalloc.start()
    try:
        letter = read_letter(slim(lines()))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert letter.message.text == "Hello"
    assert peak < 1_000_000
