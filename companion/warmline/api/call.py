"""`/v1/call`: help to offer a call."""

from flask import Blueprint

from warmline.api import endpoint
from warmline.call_contract import CallHelp, CallQuestion
from warmline.calling.caller import Caller


def blueprint(*, caller: Caller) -> Blueprint:
    """Helps with `caller`; nothing is stored."""
    room = Blueprint("call", __name__)

    def call(question: CallQuestion) -> CallHelp:
        """Word an invitation to a call, with times."""
        return caller.help(question)

    endpoint.add(room, "/v1/call", call)
    return room
