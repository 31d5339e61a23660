"""The view that words are compared in: lower case, plain quotes and spaces, every character in its place."""

_PLAIN = {
    **dict.fromkeys(map(ord, "‘’‚‛ʼ′`´"), "'"),
    **dict.fromkeys(map(ord, "“”„‟″«»"), '"'),
    **dict.fromkeys(map(ord, "‐‑"), "-"),
    **dict.fromkeys(
        map(
            ord,
            "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
        ),
        " ",
    ),
    # The one character whose lower case is two characters.
    ord("İ"): "i",
}


def plain_view(text: str) -> str:
    """`text` as rules see it, and as long as `text`: a place in one is the same place in the other."""
    return text.translate(_PLAIN).lower()
