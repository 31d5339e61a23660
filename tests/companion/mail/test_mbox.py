from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmline.mail import mbox
from warmline.mail.mbox import Span, lines_of, mails_in

MAIL = b"From: ana@client.example\n\nHello.\n"
LINES = [
    b"From 1790123456@xxx Mon Mar 02 10:00:00 +0000 2026",
    b"From - Mon Mar  2 10:00:00 2026",
    b"From ana@client.example Mon Mar 2 10:00 2026",
    b"From ana@client.example 2026-03-02 10:00:00",
    b"From ",
]


def mails(raw: bytes) -> list[bytes]:
    return [raw[span.start : span.end] for span in mails_in(BytesIO(raw))]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_each_form_of_the_line_above_a_mail(line: bytes, end: bytes) -> None:
    raw = b"".join([line + b"\n" + MAIL + b"\n"] * 2).replace(b"\n", end)
    one = (MAIL + b"\n").replace(b"\n", end)

    assert mails(raw) == [one, one]


@pytest.mark.parametrize(
    "sentence",
    [
        b"From now on we meet at 10:00 in 2026.",
        b"From Mon 2 March at 10:00 to Tue 3 March 2026 we are closed.",
        b"From 10:00 on\n\nwe are there.",
        b"From \n\nhere on",
        b">From - Mon Mar  2 10:00:00 2026",
        b"  From - Mon Mar  2 10:00:00 2026",
    ],
)
def test_a_sentence_parts_no_mails(sentence: bytes) -> None:
    raw = LINES[0] + b"\n" + MAIL + b"\n" + sentence + b"\n"

    assert len(mails(raw)) == 1


@pytest.mark.parametrize("raw", [b"", b"\n", b"Hello", b"\0" * 5000, b"From: ana@client.example\n\nHello"])
def test_what_is_no_mailbox_has_no_mails(raw: bytes) -> None:
    assert mails(raw) == []


def test_a_mailbox_that_is_cut_off_ends_with_what_is_there() -> None:
    assert mails(LINES[1] + b"\n" + MAIL[:20]) == [MAIL[:20]]
    assert mails(LINES[1] + b"\n") == [b""]


@given(
    st.lists(st.sampled_from([*LINES, MAIL, b"", b"\n", b"\nFrom ", b"From now on", b"x" * 40]), max_size=30),
    st.integers(1, 40),
)
def test_where_the_file_is_cut_into_blocks_makes_no_difference(parts: list[bytes], block: int) -> None:
    raw = b"\n".join(parts)
    whole = mails(raw)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mbox, "_BLOCK", block)
        patch.setattr(mbox, "_LONGEST_SEPARATOR", 80)
        assert mails(raw) == whole
    spans = list(mails_in(BytesIO(raw)))
    assert all(before.end < after.start for before, after in pairwise(spans))


def test_lines_that_were_escaped_are_as_they_were_written() -> None:
    raw = b">From here\n>>From there\n> From a quote\n>Fromage\n"
    span = Span(0, len(raw))

    assert b"".join(lines_of(BytesIO(raw), span)) == b"From here\n>From there\n> From a quote\n>Fromage\n"
    assert b"".join(lines_of(BytesIO(raw), span, in_mbox=False)) == raw


def test_only_the_lines_of_one_mail_are_read_and_a_long_one_in_pieces() -> None:
    raw = b"before\n" + b"x" * 200_000 + b"\nafter\n"
    lines = list(lines_of(BytesIO(raw), Span(7, 200_008)))

    assert b"".join(lines) == raw[7:200_008]
    assert max(map(len, lines)) < 70_000
