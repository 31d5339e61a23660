"""The network against the same formulas, written out for one number after the other."""

import math
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from support.tone_model import HEADS, WIDTH, some_weights
from warmline.tone.model.network import FLOATS, Network
from warmline.tone.model.pieces import MOST_PIECES

WEIGHTS = some_weights(pieces=20, layers=3)
SENTENCES = [[0, 5, 1], [0, 7, 7, 19, 4, 1], [0, 1], [0, 3, 11, 1], [2] * MOST_PIECES]
NETWORK = Network(WEIGHTS, heads=HEADS, reckon_in=FLOATS)

Vector = list[float]


def times(vector: Sequence[float], matrix: NDArray[Any]) -> Vector:
    """(in) times (in, out)."""
    return [sum(vector[i] * float(matrix[i][o]) for i in range(len(vector))) for o in range(len(matrix[0]))]


def plus(one: Sequence[float], other: Sequence[float]) -> Vector:
    return [float(a) + float(b) for a, b in zip(one, other, strict=True)]


def normed(vector: Vector, name: str) -> Vector:
    mean = sum(vector) / len(vector)
    spread = math.sqrt(sum((x - mean) ** 2 for x in vector) / len(vector) + 1e-12)
    return plus(
        [(x - mean) / spread * float(w) for x, w in zip(vector, WEIGHTS[name], strict=True)],
        WEIGHTS[f"{name}.bias"],
    )


def shares(scores: Sequence[float]) -> Vector:
    return [math.exp(score) / sum(map(math.exp, scores)) for score in scores]


def through(name: str, vector: Vector) -> Vector:
    return plus(times(vector, WEIGHTS[name]), WEIGHTS[f"{name}.bias"])


def layer(sentence: list[Vector], name: str) -> list[Vector]:
    size = WIDTH // HEADS
    together = [through(f"{name}.qkv", piece) for piece in sentence]
    after = []
    for n, piece in enumerate(sentence):
        mixed: Vector = []
        for head in range(HEADS):
            of_query, of_key, of_value = (
                slice(part * WIDTH + head * size, part * WIDTH + (head + 1) * size) for part in range(3)
            )
            looks = shares(
                [np.dot(together[n][of_query], other[of_key]) / math.sqrt(size) for other in together]
            )
            mixed += [
                sum(look * other[of_value][i] for look, other in zip(looks, together, strict=True))
                for i in range(size)
            ]
        hidden = normed(plus(piece, through(f"{name}.out", mixed)), f"{name}.norm1")
        inner = [x / (1 + math.exp(-1.702 * x)) for x in through(f"{name}.up", hidden)]
        after.append(normed(plus(hidden, through(f"{name}.down", inner)), f"{name}.norm2"))
    return after


def added(sentence: list[Vector]) -> list[Vector]:
    says = [times(piece, WEIGHTS["head.say"]) for piece in sentence]
    looks = [times(piece, WEIGHTS["head.look"]) for piece in sentence]
    by_output = [shares([look[output] for look in looks]) for output in range(len(looks[0]))]
    return [[by_output[output][n] * say[output] for output in range(len(say))] for n, say in enumerate(says)]


def plainly(ids: list[int]) -> list[Vector]:
    """What each piece adds to each label."""
    sentence = [
        normed(plus(times(WEIGHTS["words"][one], WEIGHTS["words.widen"]), WEIGHTS["places"][n]), "embed.norm")
        for n, one in enumerate(ids)
    ]
    for name in ("layer0", "layer1", "layer2"):
        sentence = layer(sentence, name)
    return added(sentence)


@pytest.mark.parametrize("ids", SENTENCES[:4])
def test_it_says_what_the_formulas_say(ids: list[int]) -> None:
    np.testing.assert_allclose(NETWORK.read(ids), plainly(ids), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("ids", SENTENCES)
def test_in_whole_numbers_it_says_nearly_the_same(ids: list[int]) -> None:
    exact, said = NETWORK.read(ids), Network(WEIGHTS, heads=HEADS).read(ids)

    assert said.shape == exact.shape == (len(ids), 4)
    assert 0 < abs(said - exact).max() < 0.05 * abs(exact).max()


def test_every_label_starts_from_its_bias() -> None:
    assert NETWORK.bias.tolist() == WEIGHTS["head.bias"].tolist()


def test_several_threads_read_the_same_at_once() -> None:
    with ThreadPoolExecutor(4) as pool:
        read = list(pool.map(NETWORK.read, SENTENCES * 20))

    for n, said in enumerate(read):
        assert (said == NETWORK.read(SENTENCES[n % len(SENTENCES)])).all()


def test_large_numbers_do_no_harm() -> None:
    """No exponential overflows; numpy's warnings are errors here."""
    large = {name: array if "norm" in name else array * 1_000 for name, array in WEIGHTS.items()}
    network = Network(large, heads=HEADS)

    assert all(np.isfinite(network.read(ids)).all() for ids in SENTENCES)


def test_it_leaves_no_file_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    Network(WEIGHTS, heads=HEADS)

    assert list(tmp_path.iterdir()) == []
