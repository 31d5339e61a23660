"""`/v1/sent`, `/v1/sent/withdraw`, `/v1/stats`: counts go in and come out."""

from collections.abc import Callable, Iterable

from flask import Blueprint

from warmline.api import endpoint
from warmline.contract import RuleCard, Stored
from warmline.stats.store import StatsStore
from warmline.stats_contract import SentMessage, Stats, StatsQuestion, Withdrawal


def blueprint(*, store: StatsStore, cards: Callable[[], Iterable[RuleCard]]) -> Blueprint:
    """`cards` tell of the rules, and are asked for each time: at first they are not loaded yet."""
    room = Blueprint("stats", __name__)

    def sent(message: SentMessage) -> Stored:
        """Keep the counts of a message that was sent."""
        return Stored(rows=store.add(message))

    def withdraw(withdrawal: Withdrawal) -> Stored:
        """Keep nothing of a message that was not sent after all."""
        return Stored(rows=store.withdraw(withdrawal.id))

    def stats(question: StatsQuestion) -> Stats:
        """The figures of the messages asked for."""
        return store.read(question, cards={card.id: card for card in cards()})

    endpoint.add(room, "/v1/sent", sent)
    endpoint.add(room, "/v1/sent/withdraw", withdraw)
    endpoint.add(room, "/v1/stats", stats)
    return room
