import numpy as np
import pytest
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from warmline.text.small_tables import Moves, Weights


@pytest.fixture(scope="module")
def whole() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE)


def test_every_move_is_the_same(whole: LanguageIdentifier) -> None:
    moves = Moves(whole.tk_nextmove, usual=whole.tk_row[0])
    places = range(0, len(whole.tk_nextmove), 193)

    assert [moves[place] for place in places] == [whole.tk_nextmove[place] for place in places]


def test_moves_out_of_the_usual_are_found_at_the_edges_of_rows() -> None:
    rows = [[5] * 256, [7, *[5] * 254, 8], [5] * 256]
    table = [state for row in rows for state in row]
    moves = Moves(table, usual=0)

    assert [moves[place] for place in range(len(table))] == table


def test_weights_are_as_they_were_but_for_half_a_step(whole: LanguageIdentifier) -> None:
    features = np.arange(0, len(whole.nb_ptc), 97)
    rows = whole.nb_ptc[features].astype(np.float32)
    step = np.abs(rows).max(axis=1, keepdims=True) / 127

    assert (np.abs(Weights(whole.nb_ptc)[features] - rows) <= 0.51 * step).all()


def test_a_row_of_nothing_stays_nothing() -> None:
    assert Weights(np.zeros((2, 3), dtype=np.float16))[np.array([1])].tolist() == [[0.0, 0.0, 0.0]]
