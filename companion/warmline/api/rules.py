"""`/v1/rules`: what is looked for, and where each rule comes from."""

from collections.abc import Sequence

from flask import Blueprint

from warmline.api import endpoint
from warmline.contract import Nothing, RuleCard, RuleCards


def blueprint(*, cards: Sequence[RuleCard]) -> Blueprint:
    """The cards do not change while the companion runs."""
    room = Blueprint("rules", __name__)

    def rules(_: Nothing) -> RuleCards:
        """All rules the companion knows."""
        return RuleCards(rules=list(cards))

    endpoint.add(room, "/v1/rules", rules)
    return room
