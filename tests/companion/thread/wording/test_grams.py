from collections import Counter
from itertools import chain
from math import sqrt

import pytest

from support.threads import letter
from warmline.thread.wording.grams import grams, values


def counts(text):
    return Counter(chain.from_iterable(grams(letter(text).sentences)))


def test_words_and_pairs_with_the_edges_of_sentences():
    assert counts("No. You!") == {
        **{"no": 1, ".": 1, "you": 1, "!": 1},
        **{"<s> no": 1, "no .": 1, ". <s>": 1, "<s> you": 1, "you !": 1, "! </s>": 1},
    }


@pytest.mark.parametrize(
    ("text", "token"),
    [
        *(("at 14:30", "<time>"), ("call 4711", "<#>"), ('he said "no way" twice', "<quoted>")),
        *(("on Monday", "<day>"), ("in March", "<month>"), ("by the 15th", "<nth>"), ("it may do", "may")),
    ],
)
def test_numbers_hours_days_and_quotations_are_all_alike(text, token):
    assert counts(text)[token] == 1


def test_values_of_known_words_have_length_one():
    worth = values({"you": 3, "late": 1, "unknown": 9}, {"you": 1.0, "late": 4.0})

    assert set(worth) == {"you", "late"}
    assert worth["late"] > worth["you"]
    assert sqrt(sum(value * value for value in worth.values())) == pytest.approx(1)


def test_nothing_known_is_nothing():
    assert values({"unknown": 1}, {"you": 1.0}) == {}
