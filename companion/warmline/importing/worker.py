"""What runs in each process that reads."""

from multiprocessing.connection import Connection
from typing import Final

from warmline.importing.reading import Prepare

READY: Final = "ready"
"""Sent once, before the first answer."""


def work(pipe: Connection, prepare: Prepare) -> None:
    """Takes piece of work after piece of work, and answers for each wanted mail, until the pipe ends."""
    read = prepare()
    try:
        pipe.send(READY)
        while True:
            for outcome in read(pipe.recv()):
                pipe.send(outcome)
    except (EOFError, OSError):
        return
