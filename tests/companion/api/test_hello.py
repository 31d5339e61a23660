from typing import Any

import pytest

from warmline.api import hello


@pytest.mark.parametrize("degraded", [None, "A key file is used."])
def test_hello(serving: Any, degraded: str | None) -> None:
    client = serving(hello.blueprint(version="1.2.3", degraded=degraded))
    assert client.post("/v1/hello", data="{}").json == {"version": "1.2.3", "degraded": degraded}
