"""Words of a message within a sentence of ours."""

_LONGEST = 160


def in_quotes(words: str) -> str:
    """In quotation marks, on one line, without a full stop at the end; shortened where they are long."""
    words = " ".join(words.split())
    if len(words) > _LONGEST:
        words = words[:_LONGEST].rsplit(" ", 1)[0].rstrip(",;:") + "…"
    return f"“{words.rstrip('.').replace('“', '‘').replace('”', '’')}”"
