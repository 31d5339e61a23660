"""`/v1/papers`: what helps to leave the mail for a call is written from a thread."""

from typing import Protocol

from flask import Blueprint

from warmline.api import endpoint
from warmline.api.check import ReadingError
from warmline.contract import Thread
from warmline.errors import NotReadError
from warmline.papers_contract import Papers, ThreadQuestion


class Writes(Protocol):
    """Whoever writes the papers of a thread."""

    def papers(self, thread: Thread) -> Papers:
        """All of them."""


def blueprint(*, writer: Writes) -> Blueprint:
    """Writes with `writer`; nothing is stored."""
    room = Blueprint("papers", __name__)

    def papers(question: ThreadQuestion) -> Papers:
        """Write the call sheet of a thread, the summary to send afterwards, and a note to a colleague."""
        try:
            return writer.papers(question.thread)
        except NotReadError:
            raise
        except Exception as error:
            raise ReadingError from error

    endpoint.add(room, "/v1/papers", papers)
    return room
