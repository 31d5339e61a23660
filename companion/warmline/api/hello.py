"""`/v1/hello`: the companion proves itself."""

from flask import Blueprint

from warmline.api import endpoint
from warmline.contract import Hello, Nothing


def blueprint(*, version: str, degraded: str | None) -> Blueprint:
    """The proof itself is the signature of the answer."""
    room = Blueprint("hello", __name__)

    def hello(_: Nothing) -> Hello:
        """Prove yourself, and say which version this is and what is weaker than it should be."""
        return Hello(version=version, degraded=degraded)

    endpoint.add(room, "/v1/hello", hello)
    return room
