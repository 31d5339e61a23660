"""The phrases that people name first when they speak of such mail, and the sentences that look like them.

Unlike the examples in the rule files they are read by all rules together, whichever of them it is that marks.
"""

from pathlib import Path

import pytest

from warmline.rules.loader import bundled_rules, load_rules
from warmline.text.language import LanguageGuesser
from warmline.tone.reader import ToneReader

HERE = Path(__file__).parent
READER = ToneReader.of_rules(load_rules(bundled_rules()), guesser=LanguageGuesser())


def _lines(name: str) -> list[str]:
    return (HERE / name).read_text("utf-8").splitlines()


@pytest.mark.parametrize("sentence", _lines("stock_phrases.txt"))
def test_a_stock_phrase_is_marked(sentence: str) -> None:
    assert READER.read(sentence).marks != []


@pytest.mark.parametrize("sentence", _lines("look_alikes.txt"))
def test_what_looks_alike_is_left_alone(sentence: str) -> None:
    assert READER.read(sentence).marks == []
