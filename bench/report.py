"""What is told of a run: the parts of pages that the script writes."""

import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from bench import page
from bench.figures import Figures
from bench.goals import COLD, goals
from bench.lineup import IMPORT, OURS, RULES, versions
from bench.measuring import Measured
from bench.texts import CHANGED, DEVELOPMENT, MESSAGES, WORDS, of_messages, of_words


def pages(of: Measured) -> dict[str, str]:
    """What is to stand between the marks of which page of docs/."""
    return {"benchmarks": _judged(of), "benchmark-times": _timed(of)}


def _judged(of: Measured) -> str:
    parts = [
        _about(of),
        "## Goals\n",
        page.goals(goals(of.figures, of.quality)),
        "## Quality\n",
        *(f"### {title}\n\n{page.quality(by_reader)}" for title, by_reader in of.quality.items()),
    ]
    return "\n".join(parts)


def _timed(of: Measured) -> str:
    names, whole = [*of.held], [name for name in of.held if name != RULES]
    drafts = [*map(of_words, WORDS), CHANGED, DEVELOPMENT]
    threads = [*map(of_messages, MESSAGES)]
    parts = [
        _about(of),
        _how_often(of.figures, [*drafts, *threads, COLD]),
        "## Drafts, milliseconds on the clock\n",
        page.times(names, drafts, of.figures.wall),
        "## Drafts, milliseconds of processor time\n",
        page.times(names, drafts, of.figures.cpu),
        "## Threads, milliseconds on the clock\n",
        page.times(whole, threads, of.figures.wall),
        "## Threads, milliseconds of processor time\n",
        page.times(whole, threads, of.figures.cpu),
        "## From the start of the process to the first reading, milliseconds\n",
        page.starts([*names, IMPORT], COLD, of.figures),
        "## Memory\n",
        page.memory(of.held, OURS),
    ]
    return "\n".join(parts)


def _about(of: Measured) -> str:
    now = datetime.now(UTC)
    cores, before, after = os.cpu_count(), *of.load
    return (
        f"Measured on {now:%Y-%m-%d} at {now:%H:%M} UTC in {of.seconds / 60:.1f} minutes, on {cores} "
        f"cores ({_processor()}) with Python {platform.python_version()}. Load of the machine: "
        f"{before:.1f} before and {after:.1f} after; the run itself makes about 1. Peers: {versions()}.\n"
    )


def _how_often(figures: Figures, kinds: Sequence[str]) -> str:
    told = (f"{kind}: {figures.count(OURS, kind)}" for kind in kinds)
    return f"How often each was timed, for every reader: {'; '.join(told)}.\n"


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    lines = told.read_text("utf-8").splitlines() if told.exists() else []
    return next(
        (line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine()
    )
