import re
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmline.access.recovery import LINES, lines_of, part_of

KEY = bytes(range(32))
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
keys = st.binary(min_size=32, max_size=32)


def typed(lines: list[str]) -> bytes:
    return b"".join(part_of(number, line) for number, line in enumerate(lines))


def test_it_stays_as_it_was_printed() -> None:
    """Somebody has it on paper: another form would lock them out."""
    assert lines_of(KEY) == [
        "AAAQ-EAYE-AUDA-O2AC",
        "BAEQ-UCYM-BUHA-6HIK",
        "CAIR-EEYU-CULB-PKHX",
        "DAMR-UGY4-DUPB-6HBZ",
    ]


@given(keys)
def test_there_and_back(key: bytes) -> None:
    lines = lines_of(key)
    assert len(lines) == LINES
    assert all(re.fullmatch(r"([A-Z2-7]{4}-){3}[A-Z2-7]{4}", line) for line in lines)
    assert typed(lines) == key


@given(keys, st.sampled_from(["", " ", "  ", "-", " - "]), st.booleans())
def test_as_people_type(key: bytes, between: str, small: bool) -> None:
    lines = [line.replace("-", between).replace("O", "0").replace("I", "1") for line in lines_of(key)]
    assert typed([f" {line.lower() if small else line}\t" for line in lines]) == key


def test_every_wrong_letter_and_every_exchange_of_neighbours_is_found() -> None:
    for number, line in enumerate(lines_of(KEY)):
        letters = line.replace("-", "")
        wrong = {letters[:at] + other + letters[at + 1 :] for at in range(16) for other in LETTERS}
        wrong |= {letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :] for at in range(15)}
        wrong.discard(letters)
        assert len(wrong) > 16 * 31
        for slip in wrong:
            with pytest.raises(ValueError, match=r"There is a mistake in this line\."):
                part_of(number, slip)


@pytest.mark.parametrize(("asked", "given_line"), list(permutations(range(LINES), 2)))
def test_lines_that_changed_places_are_named(asked: int, given_line: int) -> None:
    with pytest.raises(ValueError, match=f"This is line {given_line + 1}, not line {asked + 1}"):
        part_of(asked, lines_of(KEY)[given_line])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", "this one has 0"),
        ("AAAQ-EAYE-AUDA-PPN", "this one has 15"),
        ("AAAQ-EAYE-AUDA-PPNKA", "this one has 17"),
        ("AAAQ-EAYE-AUDA-PPN8", "digits 2 to 7"),
        ("AAAQ-EAYE-AUDA-PPN=", "digits 2 to 7"),
        ("ÄAAQ-EAYE-AUDA-PPNK", "digits 2 to 7"),
        ("abandon ability able about", "this one has 23"),
    ],
)
def test_what_is_no_such_line(line: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        part_of(0, line)
