"""What the tests of the notes share."""

import pytest

from warmline.contract import Mark


@pytest.fixture
def mark_on():
    """Makes a mark on these words, as the reader of drafts does."""

    def made(quote: str) -> Mark:
        return Mark(
            start=0,
            end=len(quote),
            quote=quote,
            label="defensive",
            severity="medium",
            found_by="rule",
            rule="sorry-if",
            why="",
            instead=[],
        )

    return made
