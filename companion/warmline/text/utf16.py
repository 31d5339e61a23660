"""The one place that converts between Python's code points and the UTF-16 code units of the wire."""

import re
from bisect import bisect_left

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Utf16:
    """The places in one text, both ways: one linear pass, then logarithmic time for each place."""

    def __init__(self, text: str) -> None:
        # Characters outside the basic plane are two units; all others are one.
        self._wide = [wide.start() for wide in _WIDE.finditer(text)]
        self._wide_units = [place + before for before, place in enumerate(self._wide)]

    def units(self, code_point: int) -> int:
        """How many UTF-16 code units come before this code point."""
        return code_point + bisect_left(self._wide, code_point)

    def code_point(self, units: int) -> int:
        """How many code points come before this UTF-16 code unit, which must not be the middle of a pair."""
        return units - bisect_left(self._wide_units, units)
