"""The text of a mail that came as HTML only."""

import re

from lxml import etree

_UNSEEN = {"head", "script", "style", "template", "title"}
_BLOCKS = {
    *("address", "article", "center", "dd", "div", "dl", "dt", "footer", "form", "header", "hr", "li"),
    *("main", "pre", "section", "tr"),
}
_APART = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table"}
"""Blocks with an empty line around them."""


def text_of_html(html: str) -> str:
    """What a person would read, line by line. A block quote becomes lines that begin with ">"."""
    parser = etree.HTMLParser(target=_Lines())
    parser.feed(html)
    return str(parser.close())


class _Lines:
    """Told by lxml what it comes across."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._said = False
        self._unseen = 0
        self._quoted = 0

    def start(self, tag: str, _attributes: object) -> None:
        self._unseen += tag in _UNSEEN
        if tag == "br":
            self._end_line()
        elif tag in ("td", "th"):
            self._line.append(" ")
        else:
            self._edge(tag)
        self._quoted += tag == "blockquote"

    def end(self, tag: str) -> None:
        self._unseen -= tag in _UNSEEN
        self._edge(tag)
        self._quoted -= tag == "blockquote"

    def data(self, data: str) -> None:
        if not self._unseen:
            self._line.append(data)
            self._said = self._said or not data.isspace()

    def close(self) -> str:
        self._end_line()
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self._lines)).strip()

    def _edge(self, tag: str) -> None:
        """Where a block begins or ends, so does a line."""
        if tag in _BLOCKS or tag in _APART:
            if self._said:
                self._end_line()
            self._line.clear()
            if tag in _APART and self._lines and self._lines[-1]:
                self._end_line()

    def _end_line(self) -> None:
        words = " ".join("".join(self._line).split())
        self._lines.append("> " * bool(self._quoted and words) + words)
        self._line = []
        self._said = False
