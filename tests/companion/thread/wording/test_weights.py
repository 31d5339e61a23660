from pathlib import Path

import pytest

from warmline.errors import WarmlineError
from warmline.thread.wording.weigher import HEAT
from warmline.thread.wording.weights import bundled_weights, read_weights, written

TABLE = (
    "row\tname\trarity\theat\tdepth\n"
    "offset\t\t\t\t-1.5\n"
    "signal\tmarks\t\t0.25\n"
    "kind\tnuance\t\t\t0.75\n"
    "them\tyou\t1.5\t0.5\t-0.5\n"
    "me\tsoon\t2\t0.125\n"
)


def a_file(folder: Path, text: str) -> Path:
    path = folder / "weights.tsv"
    path.write_text(text, "utf-8")
    return path


def test_a_table_is_read_and_written_alike(tmp_path):
    weights = read_weights(a_file(tmp_path, TABLE))

    assert weights.questions == ("heat", "depth")
    assert weights.words == {"them": {"you": (0.5, -0.5)}, "me": {"soon": (0.125, 0.0)}}
    assert weights.rarity == {"them": {"you": 1.5}, "me": {"soon": 2.0}}
    assert weights.kinds == {"nuance": (0.0, 0.75)}
    assert weights.signals == {"marks": 0.25}
    assert weights.offset == {"heat": 0.0, "depth": -1.5}
    assert written(weights) == TABLE


@pytest.mark.parametrize(
    "text",
    ["", "a\tb\tc\n", TABLE.replace("0.75", "much"), TABLE.replace("kind\t", "sort\t"), TABLE + "them\n"],
)
def test_what_cannot_be_read_names_the_file(tmp_path, text):
    with pytest.raises(WarmlineError, match=r"weights\.tsv"):
        read_weights(a_file(tmp_path, text))


def test_those_of_the_package():
    weights = bundled_weights()

    assert weights.questions[0] == HEAT
    assert weights.offset[HEAT] == 0
    assert set(weights.offset) == set(weights.questions)
    assert all(len(of) == len(weights.questions) for of in weights.words["them"].values())
