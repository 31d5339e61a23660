"""Every route stands behind the gate: shown when the service starts, and asked again of each request."""

import re

from flask import Flask, request
from werkzeug.routing import Rule

from warmline.access.checks import HEALTH
from warmline.access.gate import CLIENT_ID
from warmline.api.endpoint import Endpoint

# Flask would redirect to a path that ends with a slash, and one with parts to fill in could be written in
# many ways.
_PATH = re.compile(r"/v1/[a-z]+(?:/[a-z]+)*")


class UnguardedError(RuntimeError):
    """A route that the gate was not made for: the service does not start."""


def hold(app: Flask) -> None:
    """Raises `UnguardedError` unless each route is an `Endpoint` or the one for everybody.

    From then on `app` fails at whatever did not come through the gate, should it ever be served alone.
    """
    for rule in app.url_map.iter_rules():
        if rule.rule == HEALTH:
            guarded = _only(rule, {"GET", "HEAD", "OPTIONS"})
        else:
            guarded = _only(rule, {"POST", "OPTIONS"}) and _is_endpoint(app, rule)
        if not guarded:
            raise UnguardedError(f"{rule.rule} is not a path that the gate guards.")
    app.before_request(_came_through_the_gate)


def _only(rule: Rule, methods: set[str]) -> bool:
    # None would be every method there is.
    return rule.methods is not None and rule.methods <= methods


def _is_endpoint(app: Flask, rule: Rule) -> bool:
    return bool(_PATH.fullmatch(rule.rule)) and isinstance(app.view_functions[rule.endpoint], Endpoint)


def _came_through_the_gate() -> None:
    if request.method == "OPTIONS" or request.path == HEALTH or CLIENT_ID in request.environ:
        return
    raise UnguardedError("Asked without the gate.")
