"""`/v1/sent`, `/v1/stats`, `/v1/erase`: counts go in, come out, and are removed."""

from collections.abc import Mapping

from flask import Blueprint

from warmline.api import endpoint
from warmline.contract import Nothing, SentMessage, Stats, Stored
from warmline.stats.store import StatsStore


def blueprint(*, store: StatsStore, titles: Mapping[str, str]) -> Blueprint:
    """`titles` names rules by their id."""
    room = Blueprint("stats", __name__)

    def sent(message: SentMessage) -> Stored:
        """Keep the counts of a message that was sent."""
        return Stored(rows=store.add(message))

    def stats(_: Nothing) -> Stats:
        """All that was counted."""
        return store.read(titles=titles)

    def erase(_: Nothing) -> Stored:
        """Remove all that was counted."""
        return Stored(rows=store.erase())

    endpoint.add(room, "/v1/sent", sent)
    endpoint.add(room, "/v1/stats", stats)
    endpoint.add(room, "/v1/erase", erase)
    return room
