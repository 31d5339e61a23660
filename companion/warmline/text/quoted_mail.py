"""Blanks quoted mail, forwarded mail and the signature, as mail programs put them into a text."""

from warmline.text.mail_words import ABOUT_FIELDS, ATTRIBUTIONS, FORWARDS, FROM_FIELDS, WHEN_FIELDS

_ATTRIBUTION_LINES = 3
_HEADER_LINES = 6


def blank_quoted_mail(text: str) -> str:
    """`text`, of equal length, with spaces where other mail and the signature stood; line ends stay."""
    lines = text.splitlines(keepends=True)
    plain = [line.strip(" \t\r\n*\ufeff\u00a0").replace("’", "'").lower() for line in lines]
    number = 0
    while number < len(lines):
        attribution = _attribution_lines(plain, number)
        after = next((line for line in plain[number + attribution :] if line), "")
        if _is_signature(lines[number]) or _is_forward(plain, number) or (attribution and after[:1] != ">"):
            last = len(lines)
        else:
            last = number + (attribution or plain[number].startswith(">"))
        lines[number:last] = map(_blank, lines[number:last])
        number = max(last, number + 1)
    return "".join(lines)


def _blank(line: str) -> str:
    return "".join(char if char in "\r\n" else " " for char in line)


def _is_signature(line: str) -> bool:
    return line.rstrip("\r\n") in ("-- ", "--")


def _is_forward(plain: list[str], number: int) -> bool:
    """Whether from here on another mail follows: its announcement, or the fields of its head."""
    line = plain[number]
    if line.startswith("begin forwarded message") or (line[:2] == "--" and line.strip("- ") in FORWARDS):
        return True
    head = plain[number + 1 : number + _HEADER_LINES] if line.startswith(FROM_FIELDS) else []
    return any(field.startswith(WHEN_FIELDS) for field in head) and any(
        field.startswith(ABOUT_FIELDS) for field in head
    )


def _attribution_lines(plain: list[str], number: int) -> int:
    """Of how many lines "On Monday 2 March 2026 at 10:00, Ada wrote:" is, if one begins here; else 0."""
    for opening, verb in ATTRIBUTIONS:
        if plain[number].startswith(opening):
            for count in range(1, _ATTRIBUTION_LINES + 1):
                said = " ".join(plain[number : number + count])
                if (
                    said.endswith(":")
                    and verb in said
                    and any(char.isdigit() or char == "@" for char in said)
                ):
                    return count
    return 0
