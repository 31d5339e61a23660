"""Conversations, calls and answers, for a terminal."""

from collections.abc import Iterator

from warmline.cli.figure_words import ENOUGH, hours_words, many, share, table
from warmline.cli.render_text import paragraph
from warmline.stats_contract import Afterwards, Spans, Stats

Section = tuple[str, Iterator[str]]


def conversations(stats: Stats, *, width: int) -> Iterator[Section]:
    """Each with its title; one without lines has nothing to say."""
    yield "Do heated conversations settle?", _settled(stats, width)
    yield "What happens after a call is suggested?", _calls(stats, width)
    yield "How soon do you answer?", _answers(stats.mine, width)
    yield "How soon do they answer?", _answers(stats.theirs, width)


def _settled(stats: Stats, width: int) -> Iterator[str]:
    threads = stats.threads
    if not threads.threads:
        return
    yield from paragraph(
        f"{threads.heated:,} of {many(threads.threads, 'conversation')} heated up"
        f"{share(threads.heated, threads.threads)}, and {threads.settled:,} of those settled.",
        width=width,
        indent="  ",
    )
    if threads.took.count:
        yield from _spread(threads.took, width)


def _calls(stats: Stats, width: int) -> Iterator[str]:
    calls = stats.calls
    if not calls.suggested:
        return
    ignored = f" You waved it off in {calls.ignored:,}." if calls.ignored else ""
    few = "These are few. " if min(calls.offered.threads, calls.not_offered.threads) < ENOUGH else ""
    yield from paragraph(
        f"A call was suggested in {many(calls.suggested, 'conversation')}.{ignored} {few}"
        "Those with an offer began differently, so this does not say what a call does. Afterwards it was "
        "calm again, it was not, or you wrote no more:",
        width=width,
        indent="  ",
    )
    yield from table(
        ("", "in all", "calm", "not calm", "silent"),
        [_row("Offered", calls.offered), _row("Not offered", calls.not_offered)],
        width=width,
    )


def _row(name: str, after: Afterwards) -> tuple[str, ...]:
    counts = (after.threads, after.settled, after.unsettled, after.silent)
    return name, *(f"{count:,}" for count in counts)


def _answers(spans: Spans, width: int) -> Iterator[str]:
    if spans.count:
        yield from _spread(spans, width)


def _spread(spans: Spans, width: int) -> Iterator[str]:
    if spans.median is not None:
        few = " These are few." if spans.count < ENOUGH else ""
        yield f"  Half of {spans.count:,} within {hours_words(spans.median)}.{few}"
    known = [span.hours for span in spans.spans if span.hours is not None]
    yield from table(
        ("", "times"),
        [
            (
                f"longer than {hours_words(known[-1])}"
                if span.hours is None
                else f"up to {hours_words(span.hours)}",
                f"{span.count:,}",
            )
            for span in spans.spans
        ],
        width=width,
    )
