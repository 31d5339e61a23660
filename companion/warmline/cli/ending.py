"""How the companion is told to end."""

import signal
from collections.abc import Callable
from types import FrameType


def on_signals(end: Callable[[], None]) -> None:
    """Calls `end` at Ctrl-C, at SIGTERM, and when the terminal is closed. A second Ctrl-C ends us at once."""

    def heard(number: int, _frame: FrameType | None) -> None:
        if number == signal.SIGINT:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
        end()

    # Set for SIGINT too, which a shell that starts us in the background has ignored.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, heard)
    # Windows has none, and `nohup` has us ignore it.
    hangup = getattr(signal, "SIGHUP", None)
    if hangup is not None and signal.getsignal(hangup) is not signal.SIG_IGN:
        signal.signal(hangup, heard)
