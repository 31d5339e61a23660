"""What the page on notes says."""

from support.known_drafts import known
from training.evaluation.note_page import about, accuracy, cost


def test_the_size_of_the_corpus() -> None:
    assert about([known("Yes."), known("No.")]).endswith("with 2 drafts of 1 trades.\n")


def test_a_row_for_each_note() -> None:
    text = accuracy("Ours", [known("Soon.", "when")], lambda situation: frozenset({"when"}))

    assert text.startswith("Ours (1 drafts):\n\n| note | drafts that should get it |")
    assert "| when | 1 | 0 | 1 | 1.00 (1.00-1.00) | at least 0.85 | 1.00 (1.00-1.00) |" in text
    assert "| own_it | 0 | 0 | 0 | - | at least 0.85 | - |" in text


def test_times_beside_their_goal() -> None:
    assert "| 0.90 ms | about 1 ms |" in cost(0.9, 0.2)
