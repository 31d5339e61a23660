"""`/healthz`: the one thing that anybody may ask."""

from flask import Blueprint, Response

from warmline.access.checks import HEALTH


def blueprint() -> Blueprint:
    """Says that something listens here, and no more than that."""
    room = Blueprint("health", __name__)

    @room.get(HEALTH)
    def health() -> Response:
        return Response(status=204)

    return room
