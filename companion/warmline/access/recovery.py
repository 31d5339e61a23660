"""The root key as four lines that a person writes down and types again.

Each line is eight bytes of the key and two of a check, in base32, in blocks of four letters. The check is
CRC-16 (CCITT): it finds every mistake within three letters side by side, so each wrong letter and each two
that changed places, and of the rest all but one in 65,536. It begins with the line's number, so that it finds
lines that changed places. It protects from slips alone: the database tells whether the key is right.

Words, as wallets have them, would need a list of 2,048, and tell only of the whole that it is wrong. Base32
as in RFC 4648 has no 0, 1, 8 or 9, so what looks like O or I on paper is one.
"""

import base64
import binascii

from warmline.access.keyfile import KEY_BYTES

LINES = 4
_BYTES = KEY_BYTES // LINES
_LETTERS = 16
_APART = 0x4001
"""Begins the checks of the four lines so far apart that no slip makes one line look like another."""
_ALPHABET = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")


def lines_of(key: bytes) -> list[str]:
    """The four lines of a key, such as `MFRG-GZDF-MZTW-Q2LK`."""
    return [_line(number, key[number * _BYTES : (number + 1) * _BYTES]) for number in range(LINES)]


def part_of(number: int, line: str) -> bytes:
    """The eight bytes of line `number`, counted from 0. Raises `ValueError` with what is wrong, for people.

    Small letters, and spaces or none in place of hyphens, are fine.
    """
    # On paper a 0 is an O, and a 1 is an I.
    letters = "".join(line.split()).replace("-", "").upper().replace("0", "O").replace("1", "I")
    if len(letters) != _LETTERS:
        raise ValueError(f"A line has {_LETTERS} letters and digits, this one has {len(letters)}.")
    if not set(letters) <= _ALPHABET:
        raise ValueError("There is something in it other than letters and the digits 2 to 7.")
    raw = base64.b32decode(letters)
    part, check = raw[:_BYTES], raw[_BYTES:]
    if check != _check(number, part):
        raise ValueError(_wrong(number, part, check))
    return part


def _wrong(number: int, part: bytes, check: bytes) -> str:
    for other in range(LINES):
        if check == _check(other, part):
            return f"This is line {other + 1}, not line {number + 1}."
    return "There is a mistake in this line."


def _line(number: int, part: bytes) -> str:
    letters = base64.b32encode(part + _check(number, part)).decode()
    return "-".join(letters[at : at + 4] for at in range(0, _LETTERS, 4))


def _check(number: int, part: bytes) -> bytes:
    return binascii.crc_hqx(part, (number + 1) * _APART).to_bytes(2, "big")
