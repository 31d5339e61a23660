"""The papers of a thread as Markdown: the call sheet, to be printed or filed."""

import re
from collections.abc import Iterable, Iterator

from warmline.cli.render_text import harmless
from warmline.contract import Thread
from warmline.papers_contract import Line, Papers

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|])")

_HEATS = ", and here it began to heat up"


def sheet_page(thread: Thread, papers: Papers) -> Iterator[str]:
    """The lines of the page. Every line that tells of the thread names its message, counted from 1."""
    yield f"# Call sheet: {_plain(thread.subject) or 'a thread without a subject'}"
    yield from _part("Say first", [_plain(papers.opening)])
    yield from _part("Keep in mind", _list(papers.reminders))
    yield from _part(
        "What happened",
        _list(
            f"{_plain(event.what)}{_HEATS if event.heats else ''}{_quoted(thread, event)}"
            for event in papers.timeline
        ),
    )
    waiting = [ask for ask in papers.asks if ask.open]
    yield from _part("What they ask", _lines(thread, waiting))
    before = [ask for ask in papers.asks if not ask.open]
    yield from _part("Asked before you last wrote", _lines(thread, before))
    yield from _part(
        "What was promised",
        _list(
            f"{'You' if one.by == 'me' else 'They'}{_until(one.until)}{_quoted(thread, one)}"
            for one in papers.promises
        ),
    )
    yield from _part("Facts to check", _lines(thread, papers.facts))
    yield from _part("To fill in before the call", _list(papers.went_wrong))
    yield from _part("Summary to send afterwards", _block(papers.summary))
    yield from _part("Note to a colleague", _block(papers.handover))


def _part(title: str, lines: Iterable[str]) -> Iterator[str]:
    """Left out where there is nothing to tell."""
    told = list(lines)
    if told:
        yield from ("", f"## {title}", "", *told)


def _list(lines: Iterable[str]) -> list[str]:
    return [f"- {line}" for line in lines]


def _lines(thread: Thread, lines: Iterable[Line]) -> list[str]:
    return _list(f"{_words(line)}{_where(thread, line)}" for line in lines)


def _block(text: str) -> list[str]:
    """As it is, to be copied. Four tildes: a mail that quotes code may hold three."""
    return ["~~~~text", *map(harmless, text.splitlines()), "~~~~"]


def _until(words: str | None) -> str:
    return f", {_plain(words)}" if words else ""


def _quoted(thread: Thread, line: Line) -> str:
    return f": {_words(line)}{_where(thread, line)}" if line.quote else _where(thread, line)


def _words(line: Line) -> str:
    return f"“{_plain(line.quote)}”"


def _where(thread: Thread, line: Line) -> str:
    at = thread.messages[line.message].sent_at
    return f" (message {line.message + 1}{f', {at:%d %b %Y %H:%M}' if at else ''})"


def _plain(text: str) -> str:
    """Words of a mail, that neither a terminal nor a Markdown reader obeys, on one line."""
    return _MARKDOWN.sub(r"\\\1", " ".join(harmless(text).split()))
