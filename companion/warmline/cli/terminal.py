"""Whether somebody sits there."""

import sys


def can_ask() -> bool:
    """Whether a question can be seen and answered. Asked on standard error, whose output nobody collects."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def only_seen() -> bool:
    """Whether what is printed is only seen, and goes into no file or other program."""
    return can_ask() and sys.stdout.isatty()
