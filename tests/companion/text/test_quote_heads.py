from itertools import chain
from unicodedata import normalize

from warmline.text import quote_heads as heads


def test_all_is_written_as_lines_are_compared() -> None:
    words = [
        *chain(*heads.ATTRIBUTIONS),
        *heads.VERBS_AFTER_THE_ADDRESS,
        *heads.FORWARDS,
        *heads.FORWARD_LINES,
        *heads.FROM_FIELDS,
        *heads.WHEN_FIELDS,
        *heads.ABOUT_FIELDS,
        *heads.SENT_FROM,
    ]

    assert [word for word in words if word != normalize("NFC", word).lower() or "’" in word] == []


def test_no_telephone_signs_with_more_than_a_line() -> None:
    assert max(map(len, heads.SENT_FROM)) < heads.LONGEST_SENT_FROM
