"""Prints the OpenAPI 3.1 description of the companion, taken from its own routes and models."""

import json
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any
from unittest.mock import create_autospec

from contract_schema import schema
from flask import Flask

from warmline.access.clients import Clients
from warmline.api.endpoint import Endpoint
from warmline.app import create_api
from warmline.contract import ProblemAnswer
from warmline.reader import Reader
from warmline.settings import PORT
from warmline.storage.database import open_database


def document(app: Flask) -> dict[str, Any]:
    """Every path with its models."""
    paths = {}
    for rule in sorted(app.url_map.iter_rules(), key=lambda rule: rule.rule):
        view = app.view_functions[rule.endpoint]
        paths[rule.rule] = {"post": _post(view)} if isinstance(view, Endpoint) else {"get": _health()}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "The Warmline companion",
            "version": version("warmline"),
            "description": "Spoken between the extension and the companion on one machine. How requests "
            "and answers are signed: docs/protocol.md.",
        },
        "servers": [{"url": f"http://127.0.0.1:{PORT}"}],
        "security": [{"warmline": []}],
        "paths": paths,
        "components": {
            "schemas": schema(ref_template="#/components/schemas/{model}")["$defs"],
            "securitySchemes": {
                "warmline": {
                    "type": "apiKey",
                    "in": "header",
                    "name": "Authorization",
                    "description": "`Warmline <id>:<ts>:<nonce>:<mac>`",
                }
            },
        },
    }


def _post(endpoint: Endpoint) -> dict[str, Any]:
    return {
        "operationId": endpoint.view.__name__,
        "summary": (endpoint.view.__doc__ or "").strip(),
        "requestBody": {"required": True, "content": _json(endpoint.asks)},
        "responses": {
            "200": {"description": "The answer.", "headers": _MAC, "content": _json(endpoint.answers)},
            "default": {"description": "What was wrong, and what to do.", "content": _json(ProblemAnswer)},
        },
    }


_MAC = {"Warmline-Mac": {"description": "The answer's signature.", "schema": {"type": "string"}}}


def _json(model: type) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{model.__name__}"}}}


def _health() -> dict[str, Any]:
    return {
        "operationId": "health",
        "summary": "Whether something listens here, for anybody.",
        "security": [],
        "responses": {"204": {"description": "Yes."}},
    }


def main() -> None:
    """Writes to standard output."""
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "none.db", key=bytes(32))
        # The description needs the paths, and not what is read.
        reader = create_autospec(Reader, instance=True, **{"rule_cards.return_value": []})
        app = create_api(database=database, known=Clients(database), reader=reader, degraded=None)
        json.dump(document(app), sys.stdout, indent=2, ensure_ascii=False)
        sys.stdout.write("\n")
        database.close()


if __name__ == "__main__":
    main()
