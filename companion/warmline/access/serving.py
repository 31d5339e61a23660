"""Serving until told to end, and then without dropping what is in hand."""

import socket
import time

from waitress import wasyncore

from warmline.access.gate import Gate
from warmline.access.server import serve_on

ENDING_SECONDS = 12.0
"""How long the end may take: longer than any answer."""


class Serving:
    """A server on a socket that listens already."""

    def __init__(self, listener: socket.socket, app: Gate) -> None:
        self._server = serve_on(listener, app)
        self._ending = False

    def end(self) -> None:
        """Makes `run` come to its end. May be called by a signal handler and by any thread."""
        if not self._ending:
            self._ending = True
            self._server.pull_trigger()

    def run(self) -> None:
        """Serves until the end; then takes nobody new, and gives those in hand their answer."""
        while not self._ending:
            self._turn(seconds=1.0)
        # The listening socket alone: what it has accepted goes on.
        wasyncore.dispatcher.close(self._server)
        until = time.monotonic() + ENDING_SECONDS
        while self._has_in_hand() and time.monotonic() < until:
            self._turn(seconds=0.1)
        self._server.task_dispatcher.shutdown(timeout=0.1)
        wasyncore.close_all(self._server._map)

    def _turn(self, *, seconds: float) -> None:
        wasyncore.loop(timeout=seconds, use_poll=True, map=self._server._map, count=1)

    def _has_in_hand(self) -> bool:
        """Whether a request that has come whole is still without its whole answer."""
        return any(
            channel.requests or channel.total_outbufs_len for channel in self._server.active_channels.values()
        )
