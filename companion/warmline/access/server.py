"""The HTTP server: it serves a `Gate` and nothing else, and mends nothing on the way to it."""

import logging
import re
import socket
import sys

import waitress
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser, ParsingError
from waitress.server import BaseWSGIServer
from waitress.task import ErrorTask
from waitress.utilities import BadRequest

from warmline.access.checks import LENGTH_MISSING, TOO_LONG
from warmline.access.gate import Gate
from warmline.access.headers import on_every_answer
from warmline.access.refusal import Refusal

THREADS = 16
"""More than the gate lets in at once, so that one is always free to say "busy"."""
MOST_CONNECTIONS = 200
"""Far more than the browsers of one user need. Others wait at the door."""
IDLE_SECONDS = 20
"""After so long without a byte a connection is closed, whatever it has begun to say."""
MOST_HEADERS = 16 * 1024
"""Bytes. A browser's own are about one thousand."""
# The gate refuses bodies above its limit with words; this stops what is far above it, unread.
MOST_BODY = 2 * 1024 * 1024
# waitress would put larger bodies into temporary files. Mail never touches the disk.
NEVER_TO_DISK = sys.maxsize

_FIRST_LINE = re.compile(rb"\S+ \S+ HTTP/1\.[01]\r\n")

log = logging.getLogger(__name__)


def serve_on(listener: socket.socket, app: Gate) -> BaseWSGIServer:
    """A server on a socket that listens already; `run()` serves. Anything but a `Gate` is a `TypeError`."""
    if not isinstance(app, Gate):
        raise TypeError(f"{type(app).__name__} is not behind the gate, so it is not served.")
    server = waitress.create_server(
        app,
        sockets=[listener],
        threads=THREADS,
        ident="",
        connection_limit=MOST_CONNECTIONS,
        channel_timeout=IDLE_SECONDS,
        cleanup_interval=IDLE_SECONDS // 4,
        max_request_header_size=MOST_HEADERS,
        max_request_body_size=MOST_BODY,
        inbuf_overflow=NEVER_TO_DISK,
        outbuf_overflow=NEVER_TO_DISK,
    )
    server.channel_class = _Channel
    # It would write a line for every request that waits a moment.
    server.task_dispatcher.queue_logger.setLevel(logging.ERROR)
    return server


class _LengthRequired(BadRequest):
    code, reason = 411, "Length Required"


class _Parser(HTTPRequestParser):
    """Refuses what waitress would put into another form: then the gate would judge something never sent."""

    def parse_header(self, header_plus: bytes) -> None:
        if not _FIRST_LINE.match(header_plus):
            raise ParsingError("This is another HTTP.")
        if b"\r\n " in header_plus or b"\r\n\t" in header_plus:
            raise ParsingError("A header goes on in a second line.")
        try:
            super().parse_header(header_plus)
        except ValueError:
            raise ParsingError("A number cannot be read.") from None
        encoded = self.chunked or "TRANSFER_ENCODING" in self.headers
        if encoded and "CONTENT_LENGTH" in self.headers:
            raise ParsingError("The body has two lengths.")
        if encoded:
            self.error = _LengthRequired("chunked")
            self.completed = True


_REFUSALS = {
    411: LENGTH_MISSING,
    413: TOO_LONG,
    500: Refusal(
        status=500, code="internal", message="The companion failed at this. Nothing of it was kept."
    ),
}


class _ErrorTask(ErrorTask):
    """The server's own errors, told like all others: waitress would quote the request."""

    def execute(self) -> None:
        status = self.request.error.code
        log.info("refused before the gate: %d", status)
        refusal = _REFUSALS.get(status) or Refusal(
            status=status, code="not_http", message="This is not HTTP as it is spoken here."
        )
        answer = refusal.answer()
        self.status = f"{answer.status} {self.request.error.reason}"
        self.response_headers.extend(on_every_answer(answer.headers))
        self.set_close_on_finish()
        self.content_length = len(answer.body)
        self.write(answer.body)


class _Channel(HTTPChannel):
    parser_class = _Parser
    error_task_class = _ErrorTask
