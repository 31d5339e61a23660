"""A reading as a page for people."""

from collections.abc import Iterator

from warmline.cli.render_draft import draft_page
from warmline.cli.render_thread import thread_page
from warmline.contract import Reading, Situation


def page(situation: Situation, reading: Reading, *, width: int) -> Iterator[str]:
    """The lines of the page, part for part, at most `width` columns wide."""
    if situation.thread and reading.thread:
        yield from thread_page(situation.thread, reading.thread, width=width)
    if situation.thread and situation.draft:
        yield ""
    if situation.draft and reading.draft:
        yield from draft_page(situation.draft.text, reading.draft, width=width)
    if not situation.thread and not situation.draft:
        yield "There is neither a draft nor a thread in this, so there is nothing to read."
