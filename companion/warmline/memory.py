"""Memory that the system has lent us."""

import ctypes
import sys

_M_ARENA_MAX = -8
"""As in malloc.h of the GNU C library."""


def share() -> None:
    """Has all threads take memory from two heaps; otherwise each would soon have its own, with its own gaps.

    Of a companion that serves many threads, a tenth less is held by that. Where there is another C library
    nothing happens.
    """
    if sys.platform == "linux" and (mallopt := getattr(ctypes.CDLL(None), "mallopt", None)):
        mallopt(_M_ARENA_MAX, 2)


def give_back() -> None:
    """Returns what is free to the system, which the C library of most Linux systems only does when told.

    Without it, some 50 MB of what was needed to load a model would stay with us. Elsewhere nothing happens.
    """
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)):
        trim(0)


def leave_no_dump() -> None:
    """Has a crash write no picture of our memory, which may hold mail, to the disk; nor of what we start.

    Windows writes none of a program unless it is told to.
    """
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
