"""How a function from one model to another becomes a path of the API."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, get_type_hints

from flask import Blueprint, Response, request

from warmline.api import wire
from warmline.contract import Nothing, Wire


@dataclass(frozen=True, kw_only=True)
class Endpoint:
    """A view such as `def check(situation: Situation) -> Reading`, with its models taken from its types."""

    view: Callable[[Any], Wire]
    asks: type[Wire]
    answers: type[Wire]

    def __call__(self) -> Response:
        """Answers the current request."""
        body = request.get_data()
        if self.asks is Nothing:
            # What needs no words may be asked without any.
            body = body or b"{}"
        return Response(wire.dump(self.view(wire.parse(body, self.asks))), mimetype="application/json")


def add(blueprint: Blueprint, path: str, view: Callable[[Any], Wire]) -> None:
    """Serves `view` at `path`, by POST alone."""
    types = get_type_hints(view)
    answers = types.pop("return")
    (asks,) = types.values()
    blueprint.add_url_rule(
        path,
        endpoint=view.__name__,
        view_func=Endpoint(view=view, asks=asks, answers=answers),
        methods=["POST"],
    )
