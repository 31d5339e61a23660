"""Where the mails of an mbox file lie, read in small pieces however large the file is.

There is no one standard (RFC 4155 describes a part): Google Takeout, Thunderbird and others differ in what
follows "From " on the line above a mail, and in how they write a line of a mail that begins like that.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

_BLOCK = 1 << 20
_LONGEST_SEPARATOR = 1_000
"""Bytes, with the beginning of the line below, which are looked at together."""
_LONGEST_LINE = 1 << 16
"""Bytes. Mail has lines of at most 1,000; what is longer is given in pieces."""

_SEPARATOR = re.compile(
    # "From 1790@xxx Mon Mar 02 10:00:00 +0000 2026", and with "-" or an address: no sentence goes on so.
    rb"From [^\r\n]{0,300}?\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
    rb" (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]?\d \d\d:\d\d[^\r\n]{0,300}\r?\n"
    # Newer Thunderbirds write "From " alone, others a date of another form. Then a head has to follow.
    rb"|From (?:[^\r\n]{0,300}\d\d:\d\d[^\r\n]{0,300})?\r?\n(?=[!-9;-~]{1,100}:)"
)
_ESCAPED = re.compile(rb">+From ")


@dataclass(frozen=True, slots=True)
class Span:
    """Bytes `[start, end)` of a file."""

    start: int
    end: int


def mails_in(file: BinaryIO) -> Iterator[Span]:
    """The mails of a file, in its order and without the lines that part them; none if it is no mbox.

    The file is read from its beginning to its end. It must not be moved meanwhile.
    """
    begun: int | None = None
    for line in _separators(file):
        if begun is not None:
            yield Span(begun, line.start)
        begun = line.end
    if begun is not None:
        yield Span(begun, file.tell())


def _separators(file: BinaryIO) -> Iterator[Span]:
    held, place = b"\n", -1
    """What is looked at, and where it stands in the file, as if an empty line stood above the file."""
    while True:
        block = file.read(_BLOCK)
        held += block
        sure = max(len(held) - _LONGEST_SEPARATOR, 0) if block else len(held)
        found = held.find(b"\nFrom ", 0, sure + 5)
        while found != -1:
            if line := _SEPARATOR.match(held, found + 1):
                yield Span(place + line.start(), place + line.end())
            found = held.find(b"\nFrom ", found + 1, sure + 5)
        if not block:
            return
        held, place = held[sure:], place + sure


def lines_of(file: BinaryIO, span: Span, *, in_mbox: bool = True) -> Iterator[bytes]:
    """The lines of a mail, with their ends; in an mbox, one that begins with "From " as it was written."""
    file.seek(span.start)
    left = span.end - span.start
    while left > 0 and (line := file.readline(min(left, _LONGEST_LINE))):
        left -= len(line)
        yield line[1:] if in_mbox and line.startswith(b">") and _ESCAPED.match(line) else line
