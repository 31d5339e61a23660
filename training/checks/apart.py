"""Whether nothing was taken from the sets that judge us."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from training.checks.finding import Finding
from training.checks.repeats import Said, check_repeats
from training.checks.said import sentences_of

_OURS, _THEIRS = "ours", "theirs"


def check_apart(ours: Iterable[Said], theirs: Iterable[Said]) -> Finding:
    """No sentence of ours may be one of theirs, or nearly.

    Only places are told: the sentences of those sets belong nowhere else, not even in a report. There are no
    figures, for the sets need not be there.
    """
    marked = [replace(one, within=_OURS) for one in ours] + [replace(one, within=_THEIRS) for one in theirs]
    wrong = check_repeats(marked).wrong
    return Finding((), tuple(one.partition("\n")[0] for one in wrong))


def said_in_development_sets(folder: Path) -> Iterator[Said]:
    """Every sentence of the drafts and threads by another author, as far as they lie there."""
    for draft in _rows(folder / "drafts_dev.jsonl"):
        for sentence in draft["sentences"]:
            yield Said(f"development set, {draft['id']}", sentence["text"])
    for thread in _rows(folder / "threads_dev.jsonl"):
        for message in thread["messages"]:
            for text in sentences_of(message["text"]):
                yield Said(f"development set, {thread['id']}", text)


def _rows(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()] if file.exists() else []
