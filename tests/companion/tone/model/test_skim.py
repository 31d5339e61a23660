"""The first look, against the same sums written out."""

import math

import numpy as np
import pytest

from warmline.tone.model.skim import LONGEST_RUN, SLOTS, Skimmer, setting_of, slots_of

SENTENCES = [[0, 5, 9, 1], [0, 1], [0, 5, 5, 1], [0], []]


def runs_of(ids: list[int]) -> list[tuple[int, ...]]:
    return [
        tuple(ids[n : n + size]) for size in range(1, LONGEST_RUN + 1) for n in range(len(ids) + 1 - size)
    ]


def slot_of(run: tuple[int, ...]) -> int:
    number = 0
    for piece in run:
        number = (number * 1_000_003 + piece + 1) % 2**64
    return number * 0x9E3779B97F4A7C15 % 2**64 >> 46


def test_every_run_of_a_sentence_has_its_slot_and_none_goes_across_two() -> None:
    slots, owners = slots_of(SENTENCES)

    for n, ids in enumerate(SENTENCES):
        assert sorted(slots[owners == n].tolist()) == sorted(map(slot_of, runs_of(ids)))
    assert slots.max() < SLOTS


def test_a_sentence_weighs_what_its_runs_weigh_over_the_root_of_their_number() -> None:
    table = np.random.default_rng(0).normal(size=(SLOTS, 2)).astype(np.float32)

    said = Skimmer(table, bias=[-2.0, 0.5]).logits(SENTENCES)

    for ids, (worth, to_client) in zip(SENTENCES, said, strict=True):
        weights = table[[slot_of(run) for run in runs_of(ids)]]
        root = math.sqrt(max(len(weights), 1))
        assert worth == pytest.approx(weights[:, 0].sum() / root - 2.0, abs=1e-5)
        assert to_client == pytest.approx(weights[:, 1].sum() / root + 0.5, abs=1e-5)


def test_of_no_sentence_nothing_is_said() -> None:
    assert Skimmer(np.zeros((SLOTS, 2)), bias=[0.0, 0.0]).logits([]).shape == (0, 2)


def test_the_more_sentences_agree_the_more_they_tell_of_the_draft() -> None:
    assert setting_of([]) == 0
    assert setting_of([2.0]) == 1.0
    assert setting_of([2.0] * 9) == 1.8
    assert setting_of([2.0, -2.0]) == 0
