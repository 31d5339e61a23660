"""Who reads when."""

from collections import Counter

from bench.rounds import in_turn

READERS = ["a", "b", "c"]


def test_everybody_has_read_a_passage_before_the_next_one_begins() -> None:
    turns = [*in_turn(READERS, range(5))]

    assert [passage for passage, _ in turns] == [n for n in range(5) for _ in READERS]
    assert Counter(turns) == {(n, reader): 1 for n in range(5) for reader in READERS}


def test_nobody_is_always_first() -> None:
    turns = [reader for _, reader in in_turn(READERS, range(3))]

    assert turns[::3] == ["a", "b", "c"]
    assert turns[:6] == ["a", "b", "c", "b", "c", "a"]


def test_passages_are_made_when_their_turn_comes() -> None:
    made = []

    def passages():
        for n in range(2):
            made.append(n)
            yield n

    next(in_turn(READERS, passages()))
    assert made == [0]
