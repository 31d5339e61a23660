"""What every answer carries, whoever asked and whatever came of it."""

from collections.abc import Iterable

_FIXED = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Vary": "Origin",
    "X-Content-Type-Options": "nosniff",
}


def on_every_answer(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Ours win over whatever the application set under the same name."""
    ours = {name.lower() for name in _FIXED}
    return [(name, value) for name, value in headers if name.lower() not in ours] + list(_FIXED.items())
