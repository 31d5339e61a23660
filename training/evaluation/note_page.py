"""The figures of docs/notes.md, measured anew."""

from collections.abc import Sequence
from datetime import UTC, datetime

from training.evaluation.note_measures import Told, measure_notes
from training.notes import KnownDraft
from training.page import table

_GOAL = "at least 0.85"


def about(known: Sequence[KnownDraft]) -> str:
    """When, and with how large a corpus."""
    trades = len({one.trade for one in known})
    return f"Measured on {datetime.now(UTC):%Y-%m-%d}, with {len(known)} drafts of {trades} trades.\n"


def accuracy(title: str, drafts: Sequence[KnownDraft], told: Told) -> str:
    """A row for each note."""
    rows = [
        [
            *(one.note, str(one.labelled), str(one.near), str(one.shown)),
            *(str(one.precision), _GOAL, str(one.recall)),
        ]
        for one in measure_notes(drafts, told)
    ]
    head = ["note", "drafts that should get it", "look-alikes", "shown", "precision", "goal", "recall"]
    return f"{title} ({len(drafts)} drafts):\n\n{table(head, rows)}"


def cost(fresh: float, changed: float) -> str:
    """Times, beside what they should be."""
    return table(
        ["what notes add", "figure", "goal"],
        [
            ["a new draft of 200 words, median", f"{fresh:.2f} ms", "about 1 ms"],
            ["the same with one sentence added, median", f"{changed:.2f} ms", ""],
        ],
    )
