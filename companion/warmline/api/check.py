"""`/v1/check`: a draft and the thread above it are read."""

from typing import Protocol

from flask import Blueprint

from warmline.api import endpoint
from warmline.contract import Reading, Situation
from warmline.errors import NotReadError, WarmlineError


class Reads(Protocol):
    """Whoever reads a situation."""

    def read(self, situation: Situation) -> Reading:
        """The reading, part for part."""


class ReadingError(WarmlineError):
    """Our own fault: the reader failed. The cause is chained, for its type and place only."""

    def __init__(self) -> None:
        super().__init__(
            "unreadable", "Warmline could not read this. Nothing of it was kept; your mail is as it was."
        )


def blueprint(*, reader: Reads) -> Blueprint:
    """Reads with `reader`; nothing is stored."""
    room = Blueprint("check", __name__)

    def check(situation: Situation) -> Reading:
        """Read a draft, a thread, or both."""
        try:
            return reader.read(situation)
        except NotReadError:
            raise
        except Exception as error:
            raise ReadingError from error

    endpoint.add(room, "/v1/check", check)
    return room
