"""The text of a mail that came as HTML only."""

import re
from html.parser import HTMLParser

_UNSEEN = {"head", "script", "style", "template", "title"}
_BLOCKS = {
    *(
        "address",
        "article",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "footer",
        "form",
        "header",
        "hr",
        "li",
        "main",
    ),
    *("pre", "section", "tr"),
}
_APART = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table"}
"""Blocks with an empty line around them."""


def text_of_html(html: str) -> str:
    """What a person would read, line by line. A block quote becomes lines that begin with ">"."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.text()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._line: list[str] = []
        self._unseen = 0
        self._quoted = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        if tag == "br":
            self._end_line()
        elif tag in ("td", "th"):
            self._line.append(" ")
        else:
            self._edge(tag)
        self._quoted += tag == "blockquote"

    def handle_endtag(self, tag: str) -> None:
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        self._edge(tag)
        self._quoted = max(0, self._quoted - (tag == "blockquote"))

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._line.append(data)

    def text(self) -> str:
        self._end_line()
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self._lines)).strip()

    def _edge(self, tag: str) -> None:
        """Where a block begins or ends, so does a line."""
        if tag in _BLOCKS or tag in _APART:
            if "".join(self._line).strip():
                self._end_line()
            if tag in _APART and self._lines and self._lines[-1]:
                self._end_line()

    def _end_line(self) -> None:
        words = " ".join("".join(self._line).split())
        self._lines.append("> " * bool(self._quoted and words) + words)
        self._line = []
