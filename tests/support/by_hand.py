"""A right request as a WSGI server hands it over, but for what a test changes."""

from typing import Any

from flask import Response
from werkzeug.test import EnvironBuilder

from support.signed_client import SignedClient


def ask_by_hand(
    app: Any, client: SignedClient, *, change: dict[str, Any] | None = None, **signing: Any
) -> tuple[int, str | None]:
    """`/v1/hello`; the answer's status, and its code if it is a problem."""
    headers = client.headers("/v1/hello", b"{}", **signing)
    right = EnvironBuilder(path="/v1/hello", method="POST", data=b"{}", headers=headers)
    host = {"HTTP_HOST": f"127.0.0.1:{client.port}"}
    answer = Response.from_app(app, {**right.get_environ(), **host, **(change or {})})
    body: Any = answer.json
    return answer.status_code, body["error"]["code"] if "error" in body else None
