from typing import Any

from support.service import CARD
from warmline.api import rules


def test_rules(serving: Any) -> None:
    heard = serving(rules.blueprint(cards=lambda: [CARD])).post("/v1/rules", json={})
    assert heard.json["rules"][0]["title"] == "Calm down"
    assert heard.json["rules"][0]["source_url"] is None
