"""Your own words held up to you in quotation marks."""

import re
from collections import deque
from collections.abc import Iterator, Sequence

from warmline.text.view import plain_view
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "quotes_you"
WEIGHT = 1.0
_QUOTATION = re.compile(r'"([^"\n]{2,200})"')
_MARK = re.compile(r'["“”„‟″«»]')
_REMEMBERED = 6
"""Messages of yours in which the words are looked for: keeps long threads linear."""


def quotes_you(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The first quotation of a message whose words stand in one of your last messages."""
    mine: deque[Turn] = deque(maxlen=_REMEMBERED)
    for turn in turns:
        if turn.side == "me":
            mine.append(turn)
        elif not turn.automatic and turn.letter.sentences and _MARK.search(turn.letter.text):
            said = [_in_one_line(one.letter.view) for one in mine]
            for found in _QUOTATION.finditer(plain_view(turn.letter.text)):
                # Of quoted mail nothing is left in the writer's own words, of a quotation its place is.
                own = turn.letter.own[found.start() : found.end()].strip()
                words = found[1].strip(" .,!?…")
                if own and words and any(words in text for text in said):
                    yield Evidence(KIND, turn.index, WEIGHT, found.start(), found.end())
                    break


def _in_one_line(text: str) -> str:
    return text.replace("\n", " ")
