"""Blanks quoted mail, forwarded mail and the signature, as mail programs put them into a text."""

import re
from unicodedata import normalize

from warmline.text.quote_heads import (
    ABOUT_FIELDS,
    ATTRIBUTIONS,
    FORWARD_LINES,
    FORWARDS,
    FROM_FIELDS,
    LONGEST_SENT_FROM,
    SENT_FROM,
    VERBS_AFTER_THE_ADDRESS,
    WHEN_FIELDS,
)

_ATTRIBUTION_LINES = 3
_HEADER_LINES = 6
_DATED = re.compile(r"\d{4}-\d\d-\d\d \d?\d:\d\d\b[^<>]*<[^<>@]+@[^<>@]+>:")
"""Gmail's own attribution in all languages: "2026-03-02 10:00 GMT+01:00 Ada <ada@client.example>:"."""


def blank_quoted_mail(text: str) -> str:
    """`text`, of equal length, with spaces where other mail and the signature stood; line ends stay."""
    lines = text.splitlines(keepends=True)
    plain = [_plain(line) for line in lines]
    number = 0
    while number < len(lines):
        attribution = _attribution_lines(plain, number)
        introduces = attribution and not _line_after(plain, number + attribution).startswith(">")
        if introduces or _is_signature(lines[number]) or _is_forward(plain, number):
            last = len(lines)
        else:
            last = number + (attribution or _is_quoted_or_sent_from(plain[number]))
        lines[number:last] = map(_blank, lines[number:last])
        number = max(last, number + 1)
    return "".join(lines)


def _plain(line: str) -> str:
    """How the tables have it. Of another length, perhaps: only whole lines are blanked."""
    return normalize("NFC", line.strip(" \t\r\n*\ufeff\u00a0").replace("’", "'").lower())


def _line_after(plain: list[str], number: int) -> str:
    """The first line from here on that is not blank."""
    return next((plain[place] for place in range(number, len(plain)) if plain[place]), "")


def _blank(line: str) -> str:
    return "".join(char if char in "\r\n" else " " for char in line)


def _is_quoted_or_sent_from(line: str) -> bool:
    signed = line.startswith(SENT_FROM) and len(line) <= LONGEST_SENT_FROM and line[-1] not in ".!?"
    return signed or line.startswith(">")


def _is_signature(line: str) -> bool:
    return line.rstrip("\r\n") in ("-- ", "--")


def _is_forward(plain: list[str], number: int) -> bool:
    """Whether from here on another mail follows: its announcement, or the fields of its head."""
    line = plain[number]
    if line.rstrip(" :") in FORWARD_LINES or (line[:2] == "--" and line.strip("- ") in FORWARDS):
        return True
    head = plain[number + 1 : number + _HEADER_LINES] if line.startswith(FROM_FIELDS) else []
    return any(field.startswith(WHEN_FIELDS) for field in head) and any(
        field.startswith(ABOUT_FIELDS) for field in head
    )


def _attribution_lines(plain: list[str], number: int) -> int:
    """Of how many lines "On Monday 2 March 2026 at 10:00, Ada wrote:" is, if one begins here; else 0."""
    if _is_attribution_by_name_or_date(plain[number]):
        return 1
    for opening, verb in ATTRIBUTIONS:
        if plain[number].startswith(opening):
            for count in range(1, _ATTRIBUTION_LINES + 1):
                # "On another job. ..." with an attribution in the next paragraph is not part of it.
                if not "".join(plain[number + count - 1 : number + count]).strip():
                    break
                said = " ".join(plain[number : number + count])
                if (
                    said.endswith(":")
                    and verb in said
                    and any(char.isdigit() or char == "@" for char in said)
                ):
                    return count
    return 0


def _is_attribution_by_name_or_date(line: str) -> bool:
    return line.endswith(":") and (
        _DATED.fullmatch(line) is not None or any(verb in line for verb in VERBS_AFTER_THE_ADDRESS)
    )
