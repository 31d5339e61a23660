"""How figures are written in the terminal."""

from collections.abc import Iterator, Sequence

from warmline.cli.render_text import cells, harmless

ENOUGH = 10
"""Fewer messages than this show chance rather than habit."""

_UNITS = (("week", 7 * 24.0, 21 * 24.0), ("day", 24.0, 48.0), ("hour", 1.0, 1.0), ("minute", 1 / 60, 0.0))


def many(count: int, noun: str) -> str:
    """Such as "1 message" and "1,250 messages"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def rate(marks: int, words: int) -> str:
    """Marks per 1,000 words; a dash without words, because nothing is not a good week."""
    return f"{1000 * marks / words:.1f}" if words else "–"


def share(part: int, whole: int) -> str:
    """ " (95 %)" behind a count; nothing where so few show chance. Never nearly all as all."""
    if whole < ENOUGH:
        return ""
    percent = round(100 * part / whole)
    if part and not percent:
        percent = 1
    return f" ({99 if part < whole and percent == 100 else percent} %)"


def hours_words(hours: float) -> str:
    """In the largest unit that leaves more than a digit to tell: 1.5 hours, 36 hours, 12 days."""
    noun, unit, _ = next(one for one in _UNITS if hours >= one[2])
    count = hours / unit
    shown = f"{count:.1f}".removesuffix(".0") if count < 10 else f"{count:,.0f}"
    return f"{shown} {noun}" if shown == "1" else f"{shown} {noun}s"


def table(head: Sequence[str], rows: Sequence[Sequence[str]], *, width: int) -> Iterator[str]:
    """The first column to the left, cut where there is no room; the others to the right."""
    rest = [max(cells(row[at]) for row in (head, *rows)) for at in range(1, len(head))]
    room = width - 2 - sum(size + 2 for size in rest)
    first = min(max((cells(row[0]) for row in (head, *rows)), default=0), max(room, 8))
    for row in (head, *rows):
        others = "".join(
            "  " + " " * (size - cells(cell)) + cell for cell, size in zip(row[1:], rest, strict=True)
        )
        yield f"  {cut(row[0], first)}{others}"


def cut(words: str, columns: int) -> str:
    """So many columns of it, filled up with spaces; an ellipsis says that something is missing."""
    words = harmless(words)
    if cells(words) > columns:
        while cells(words) > columns - 1:
            words = words[:-1]
        words += "…"
    return words + " " * (columns - cells(words))
