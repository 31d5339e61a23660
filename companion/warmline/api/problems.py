"""Every error as a `ProblemAnswer`."""

import logging
from http import HTTPStatus

from flask import Flask, Response
from werkzeug.exceptions import HTTPException

from warmline.api import wire
from warmline.api.check import ReadingError
from warmline.calling.caller import NoCallError
from warmline.contract import Problem, ProblemAnswer
from warmline.errors import WarmlineError
from warmline.journal import fault
from warmline.readings import BusyError, StartingError

_STATUS: dict[type[WarmlineError], int] = {
    wire.NotJsonError: 400,
    wire.NotTheModelError: 422,
    NoCallError: 409,
    BusyError: 503,
    StartingError: 503,
}
_HTTP = {
    404: Problem(code="not_found", message="There is nothing at this path."),
    405: Problem(code="wrong_method", message="Only POST is answered here."),
}

log = logging.getLogger(__name__)


def add_handlers(app: Flask) -> None:
    """Instead of Flask's own pages, for errors of every kind."""
    app.register_error_handler(WarmlineError, _known)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(Exception, _unknown)


def _known(error: WarmlineError) -> Response:
    if isinstance(error, ReadingError) and error.__cause__ is not None:
        log.error("reading failed: %s", fault(error.__cause__))
    return _answer(Problem(code=error.code, message=error.message), status=_STATUS.get(type(error), 500))


def _http(error: HTTPException) -> Response:
    status = error.code or 500
    return _answer(_HTTP.get(status, Problem(code="refused", message=error.name + ".")), status=status)


def _unknown(error: Exception) -> Response:
    log.error("%s", fault(error))
    message = "The companion failed at this. Nothing of it was kept."
    return _answer(Problem(code="internal", message=message), status=500)


def _answer(problem: Problem, *, status: int) -> Response:
    body = wire.dump(ProblemAnswer(error=problem))
    answer = Response(body, status=status, mimetype="application/json")
    if status == HTTPStatus.SERVICE_UNAVAILABLE:
        answer.headers["Retry-After"] = "1"
    return answer
