"""Lays the lines of a draft out as a mail reads, and says where each begins."""


class Layout:
    """Sentences flow into paragraphs; list items and asides stand on lines of their own."""

    def __init__(self) -> None:
        self.text = ""
        self._break = ""
        self._flows = False

    def paragraph(self) -> None:
        """Leaves an empty line before whatever comes next, if something does."""
        self._break = "\n\n"

    def sentence(self, text: str) -> int:
        """Adds to the paragraph. Returns the code point at which `text` begins."""
        return self._add(text, " " if self._flows else "\n", flows=True)

    def item(self, bullet: str, text: str) -> int:
        """Adds a list item. Returns the code point at which `text`, after its bullet, begins."""
        return self._add(bullet + text, "\n", flows=False) + len(bullet)

    def line(self, text: str) -> None:
        """Adds a line that nobody judges."""
        self._add(text, "\n", flows=False)

    def _add(self, text: str, usual: str, *, flows: bool) -> int:
        if self.text:
            self.text += self._break or usual
        self._break, self._flows = "", flows
        start = len(self.text)
        self.text += text
        return start
