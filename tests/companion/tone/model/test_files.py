import json
from pathlib import Path

import numpy as np
import pytest

from support.tone_model import a_model, write_model
from warmline.tone.model.files import SCALE, SETTINGS, SKIM, SKIM_TABLE, VOCABULARY, WEIGHTS, read_files


def test_what_was_written_is_read(tmp_path: Path) -> None:
    written = a_model(threshold=0.7)

    read = read_files(write_model(written, tmp_path))

    assert (read.vocabulary, read.settings) == (written.vocabulary, written.settings)
    assert read.weights.keys() == written.weights.keys()
    assert all((read.weights[name] == array).all() for name, array in written.weights.items())
    assert read.skim.tolist() == written.skim.tolist()


def test_whole_numbers_are_multiplied_by_what_stands_beside_them(tmp_path: Path) -> None:
    whole = np.array([[1, -8, 3], [8, 0, -5]], dtype=np.int8)
    by_column = np.array([[0.5, 0.25, 2]], dtype=np.float32)
    by_row = np.array([[0.5], [3]], dtype=np.float32)
    (tmp_path / VOCABULARY).write_text("a\n##é", "utf-8")
    (tmp_path / SETTINGS).write_text(json.dumps({"threshold": 0.5}), "utf-8")
    packed = {"head.say": whole, f"head.say{SCALE}": by_column, "words": whole, f"words{SCALE}": by_row}
    np.savez_compressed(tmp_path / WEIGHTS, allow_pickle=False, **packed, places=by_row)
    one = np.array([0.25], dtype=np.float32)
    table = {SKIM_TABLE: whole[0], SKIM_TABLE + SCALE: one}
    np.savez_compressed(tmp_path / SKIM, allow_pickle=False, **table)

    read = read_files(tmp_path)

    assert read.vocabulary == ["a", "##é"]
    assert {name: array.tolist() for name, array in read.weights.items()} == {
        "head.say": [[0.5, -2, 6], [4, 0, -10]],
        "words": [[0.5, -4, 1.5], [24, 0, -15]],
        "places": [[0.5], [3]],
    }
    assert read.skim.tolist() == [0.25, -2, 0.75]


def test_weights_that_would_run_code_are_refused(tmp_path: Path) -> None:
    write_model(a_model(), tmp_path)
    np.savez(tmp_path / WEIGHTS, words=np.array([object()]))

    with pytest.raises(ValueError, match="allow_pickle"):
        read_files(tmp_path)
