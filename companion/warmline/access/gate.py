"""The layer in front of Flask: nothing reaches a view, a 404 or an error page without passing here."""

import http
import io
import logging
import threading
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from flask import Response

from warmline.access import sealing, signing
from warmline.access.caller import Caller, CallerCheck, Signatures
from warmline.access.checks import Check
from warmline.access.headers import on_every_answer
from warmline.access.refusal import Answer, Refusal
from warmline.errors import WarmlineError
from warmline.journal import fault

CLIENT_ID = "warmline.client_id"
"""Where the application finds, in its WSGI environment, which client asks."""
AT_ONCE = 12
"""Requests worked on at the same time: fewer than threads, so that one is always free to say "busy"."""

_NOT_OPENED = Refusal(status=400, code="not_json", message="What is sealed here does not open with your key.")
_METHODS = ("GET", "OPTIONS", "POST")
log = logging.getLogger(__name__)
Subject = TypeVar("Subject")


@dataclass(frozen=True, kw_only=True)
class Rules:
    """All checks, in the order in which they are made."""

    of_anyone: Sequence[Check]
    of_extensions: Sequence[Check]
    of_requests: Sequence[Check]
    of_callers: Sequence[CallerCheck]


class Gate:
    """A WSGI application around another one.

    `routes` are the paths that may appear in the log; whatever else was asked for is not written down.
    """

    def __init__(
        self,
        app: WSGIApplication,
        *,
        rules: Rules,
        signatures: Signatures,
        note_seen: Callable[[Caller], None],
        routes: Collection[str],
        at_once: int = AT_ONCE,
    ) -> None:
        self._app = app
        self._rules = rules
        self._signatures = signatures
        self._note_seen = note_seen
        self._routes = frozenset(routes)
        self._turns = threading.BoundedSemaphore(at_once)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answers, and logs method, route, status and milliseconds."""
        began = time.perf_counter()
        try:
            answer = self._answer(environ)
        except Exception as error:
            answer = _failure(error).answer()
        path = environ["PATH_INFO"]
        log.info(
            "%s %s %s %.1f ms",
            environ["REQUEST_METHOD"] if environ["REQUEST_METHOD"] in _METHODS else "?",
            path if path in self._routes else "(no route)",
            f"{answer.status} {answer.code}".rstrip(),
            (time.perf_counter() - began) * 1000,
        )
        start_response(
            f"{answer.status} {http.HTTPStatus(answer.status).phrase}", on_every_answer(answer.headers)
        )
        # After a HEAD no client reads a body: on a kept connection it would be taken for the next answer.
        return [b"" if environ["REQUEST_METHOD"] == "HEAD" else answer.body]

    def _answer(self, environ: WSGIEnvironment) -> Answer:
        if refusal := _first(self._rules.of_anyone, environ):
            return refusal.answer()
        if environ["REQUEST_METHOD"] == "GET":
            return self._pass_on(environ, body=b"")
        if refusal := _first(self._rules.of_extensions, environ):
            return refusal.answer()
        if environ["REQUEST_METHOD"] == "OPTIONS":
            return self._pass_on(environ, body=b"")
        if refusal := _first(self._rules.of_requests, environ):
            return refusal.answer()
        return self._answer_request(environ, body=environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))

    def _answer_request(self, environ: WSGIEnvironment, *, body: bytes) -> Answer:
        caller = self._signatures.caller(environ, body=body)
        if isinstance(caller, Refusal):
            return caller.answer()
        try:
            answer = self._answer_caller(environ, caller, body=body)
        except Exception as error:
            # Here and not further out, so that failures are signed too: unsigned, they could be anybody's.
            answer = _failure(error).answer()
        mac = signing.answer_mac(
            key=caller.client.key, nonce=caller.nonce, status=answer.status, body=answer.body
        )
        return replace(answer, headers=(*answer.headers, ("Warmline-Mac", mac)))

    def _answer_caller(self, environ: WSGIEnvironment, caller: Caller, *, body: bytes) -> Answer:
        if refusal := _first(self._rules.of_callers, caller):
            return refusal.answer()
        if not self._turns.acquire(blocking=False):
            return _busy().answer()
        try:
            self._note_seen(caller)
            environ[CLIENT_ID] = caller.client.id
            question = sealing.opened(body, key=caller.client.key, nonce=caller.nonce)
            return _NOT_OPENED.answer() if question is None else self._pass_on(environ, body=question)
        finally:
            self._turns.release()

    def _pass_on(self, environ: WSGIEnvironment, *, body: bytes) -> Answer:
        """What the application answers, whole, because a signature covers all of it."""
        environ["wsgi.input"] = io.BytesIO(body)
        environ["CONTENT_LENGTH"] = str(len(body))
        answer = Response.from_app(self._app, environ, buffered=True)
        return Answer(
            status=answer.status_code, headers=tuple(answer.headers.items()), body=answer.get_data()
        )


def _first(checks: Iterable[Callable[[Subject], Refusal | None]], subject: Subject) -> Refusal | None:
    for check in checks:
        if refusal := check(subject):
            return refusal
    return None


def _busy() -> Refusal:
    return Refusal(
        status=503,
        code="busy",
        message="Too much to do at once. Try again in a second.",
        headers=(("Retry-After", "1"),),
    )


def _failure(error: Exception) -> Refusal:
    log.error("%s", fault(error))
    if isinstance(error, WarmlineError):
        return Refusal(status=500, code=error.code, message=error.message)
    return Refusal(
        status=500, code="internal", message="The companion failed at this. Nothing of it was kept."
    )
