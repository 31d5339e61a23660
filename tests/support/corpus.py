"""Drafts of a corpus, written as in its files."""

import tempfile
from pathlib import Path

from training.corpus import Draft, Mood, read_file


def a_draft(lines: str, *, trade: str = "dental lab", mood: Mood = "none", variety: str = "British") -> Draft:
    """One draft of these lines."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "drafts.txt"
        path.write_text(f"## trade: {trade}\n## variety: {variety}\n@ {mood}\n{lines}\n", "utf-8")
        (draft,) = read_file(path)
    return draft
