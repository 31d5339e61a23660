"""`/v1/rules`: what is looked for, and where each rule comes from."""

from collections.abc import Callable

from flask import Blueprint

from warmline.api import endpoint
from warmline.contract import Nothing, RuleCard, RuleCards


def blueprint(*, cards: Callable[[], list[RuleCard]]) -> Blueprint:
    """`cards` is asked each time, for at first the rules are not loaded yet."""
    room = Blueprint("rules", __name__)

    def rules(_: Nothing) -> RuleCards:
        """All rules the companion knows."""
        return RuleCards(rules=cards())

    endpoint.add(room, "/v1/rules", rules)
    return room
