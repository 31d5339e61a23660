from typing import Any

from warmline.api import health


def test_health(serving: Any) -> None:
    heard = serving(health.blueprint()).get("/healthz")
    assert (heard.status_code, heard.get_data()) == (204, b"")
