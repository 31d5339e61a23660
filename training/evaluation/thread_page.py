"""What docs/evaluation-threads.md says, measured anew."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from training.corpus import Draft
from training.evaluation import thread_report
from training.evaluation.report import NOT_THERE
from training.evaluation.thread_cost import measured
from training.evaluation.thread_measures import accuracy, decisions, parts, read_case
from training.evaluation.thread_sets import ThreadSet
from training.threads import KnownThread
from warmline.contract import Thread, ThreadReading

ReadThread = Callable[[Thread], ThreadReading]


def about(known: Sequence[KnownThread]) -> str:
    """When, and with how large a corpus."""
    messages = sum(len(one.thread.messages) for one in known)
    size = f"{len(known):,} threads of {messages:,} messages"
    return f"Measured on {datetime.now(UTC):%Y-%m-%d}, when the corpus had {size}.\n"


def mail(one: ThreadSet, read: ReadThread) -> str:
    """Everything, on one set of mail threads."""
    if not one.cases:
        return f"## {one.title}\n\n{NOT_THERE}"
    threads = [read_case(case, read) for case in one.cases]
    return (
        f"## {one.title}\n\n{thread_report.decisions(decisions(threads))}\n"
        f"{thread_report.parts(parts(threads))}"
    )


def web(sets: Sequence[ThreadSet], read: ReadThread) -> str:
    """The sets of which only the outcome is known, in one table, and what was published of them."""
    rows, notes = [], []
    for one in sets:
        if not one.cases:
            notes.append(f"{one.title}: {NOT_THERE}")
            continue
        threads = [read_case(case, read) for case in one.cases]
        escalating = next(decisions(threads))
        rows.append((one.title, len(threads), accuracy(threads), escalating))
        notes += [f"{one.title}: {one.beside}\n"] if one.beside else []
    return "## Conversations on the web\n\n" + "\n".join([thread_report.on_the_web(rows), *notes])


def cost(drafts: Sequence[Draft]) -> str:
    """How long it takes."""
    return f"## Cost\n\n{thread_report.cost(measured(drafts))}"
