"""`/v1/snippets`, `/v1/snippets/save`: the user's own texts."""

from flask import Blueprint

from warmline.api import endpoint
from warmline.contract import KeptSnippets, Nothing, Snippets, Stored
from warmline.snippets.starting import starting_snippets
from warmline.snippets.store import SnippetStore


def blueprint(*, store: SnippetStore) -> Blueprint:
    """All at once in both directions: the list is short, and its order is part of it."""
    room = Blueprint("snippets", __name__)

    def snippets(_: Nothing) -> KeptSnippets:
        """The user's own texts, and those to start from."""
        return KeptSnippets(snippets=store.read(), starting=list(starting_snippets()))

    def save_snippets(given: Snippets) -> Stored:
        """Keep this list in place of the one before."""
        return Stored(rows=store.save(given.snippets))

    endpoint.add(room, "/v1/snippets", snippets)
    endpoint.add(room, "/v1/snippets/save", save_snippets)
    return room
