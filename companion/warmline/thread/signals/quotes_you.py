"""Your own words held up to you in quotation marks."""

import re
from collections.abc import Iterator, Sequence

from warmline.text.view import plain_view
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "quotes_you"
WEIGHT = 1.0
_QUOTATION = re.compile(r'"([^"\n]{2,200})"')
_REMEMBERED = 6
"""Messages of yours in which the words are looked for: keeps long threads linear."""


def quotes_you(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The first quotation of a message whose words stand in one of your last messages."""
    mine: list[str] = []
    for turn in turns:
        if turn.side == "me":
            mine.append(_plain(turn.letter.own))
        elif not turn.automatic and turn.letter.sentences:
            recent = mine[-_REMEMBERED:]
            for found in _QUOTATION.finditer(_without_quoted_mail(turn)):
                words = _plain(found[1]).strip(" .,!?…")
                if words and any(words in said for said in recent):
                    yield Evidence(KIND, turn.index, WEIGHT, found.start(), found.end())
                    break


def _plain(text: str) -> str:
    return plain_view(text).replace("\n", " ")


def _without_quoted_mail(turn: Turn) -> str:
    """The text with its quotation marks made plain, blank where its writer wrote nothing.

    A letter's own words have stand-ins where something is quoted, and spaces where mail is.
    """
    letter = turn.letter
    view = plain_view(letter.text)
    return "".join(char if own.strip() else " " for char, own in zip(view, letter.own, strict=True))
