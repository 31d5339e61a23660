from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.taken import TICK, seconds_taken
from warmline.text.sentences import sentences


def cut(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "We meet Mr. Okoro and Dr. Ito, e.g. at noon.",
        "It opens at 9 a.m. on weekdays.",
        "Invoice No. 5 and pp. 3 are attached.",
        "It took... a while.",
        "J. Okoro signed it.",
        "Version 2.10.3 is out.",
        "“Stop.” said the sign.",
        "This line is long enough that some mail programs would break it here,\nand go on there.",
    ],
)
def test_stays_one(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It is late. We call!", ["It is late.", "We call!"]),
        ("Is it? yes", ["Is it?", "yes"]),
        ("The answer is no. We stay.", ["The answer is no.", "We stay."]),
        ("So do I. We go.", ["So do I.", "We go."]),
        ("Come at 9 a.m. We open then.", ["Come at 9 a.m.", "We open then."]),
        ("Wait... Really?! Yes.", ["Wait...", "Really?!", "Yes."]),
        ("He said “Stop.” We went.", ["He said “Stop.”", "We went."]),
        ("Hi Ada,\n\nthe crates\nare here", ["Hi Ada,", "the crates", "are here"]),
        ("- one\n* two\n1. three\n(2) four", ["one", "two", "three", "four"]),
        ("... !!\n---\n", []),
        ("", []),
    ],
)
def test_is_cut_into(text: str, parts: list[str]) -> None:
    assert cut(text) == parts


def test_a_long_run_of_stops_costs_no_more_than_its_length() -> None:
    def seconds(stops: int) -> float:
        text = f"{'.' * stops}x"
        assert len(list(sentences(text))) == 1
        return seconds_taken(lambda: list(sentences(text)), tries=3)

    # Eight times as long; were each stop tried, it would be 64 times.
    assert seconds(32_000) < 32 * max(seconds(4_000), TICK)


@given(st.text(alphabet=st.sampled_from("aB1 .!?\n-\"'…👍")))
def test_sentences_are_in_order_and_lose_no_word(text: str) -> None:
    spans = list(sentences(text))

    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(text[span.start : span.end].strip() == text[span.start : span.end] for span in spans)
    letters = [place for place, char in enumerate(text) if char.isalpha()]
    assert all(any(span.start <= place < span.end for span in spans) for place in letters)
