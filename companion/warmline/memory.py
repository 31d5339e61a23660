"""Memory that the system has lent us."""

import ctypes
import sys


def give_back() -> None:
    """Returns what is free to the system, which the C library of most Linux systems only does when told.

    Without it, some 50 MB of what was needed to load a model would stay with us. Elsewhere nothing happens.
    """
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)):
        trim(0)
