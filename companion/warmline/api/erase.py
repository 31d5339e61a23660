"""`/v1/erase`: all that is kept of the user's own is removed, but for the pairings."""

from flask import Blueprint

from warmline.api import endpoint
from warmline.contract import Stored
from warmline.snippets.store import SnippetStore
from warmline.stats.store import StatsStore
from warmline.stats_contract import Erasure


def blueprint(*, stats: StatsStore, snippets: SnippetStore) -> Blueprint:
    """Pairings stay: without them nobody could ask."""
    room = Blueprint("erase", __name__)

    def erase(erasure: Erasure) -> Stored:
        """Remove what was counted; where everything is meant, the user's own texts too."""
        texts = snippets.erase() if erasure == Erasure() else 0
        return Stored(rows=stats.erase(erasure) + texts)

    endpoint.add(room, "/v1/erase", erase)
    return room
