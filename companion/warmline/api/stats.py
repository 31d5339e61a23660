"""`/v1/sent`, `/v1/stats`: counts go in and come out."""

from collections.abc import Callable, Mapping

from flask import Blueprint

from warmline.api import endpoint
from warmline.contract import Stored
from warmline.stats.store import StatsStore
from warmline.stats_contract import SentMessage, Stats, StatsQuestion


def blueprint(*, store: StatsStore, titles: Callable[[], Mapping[str, str]]) -> Blueprint:
    """`titles` names rules by their id, and is asked each time: at first they are not loaded yet."""
    room = Blueprint("stats", __name__)

    def sent(message: SentMessage) -> Stored:
        """Keep the counts of a message that was sent."""
        return Stored(rows=store.add(message))

    def stats(question: StatsQuestion) -> Stats:
        """All that was counted."""
        return store.read(titles=titles())

    endpoint.add(room, "/v1/sent", sent)
    endpoint.add(room, "/v1/stats", stats)
    return room
