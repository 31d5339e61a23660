"""Taking the port, and saying plainly why it cannot be had."""

import errno
import http.client
import socket
import sys

from warmline.access.checks import HEALTH
from warmline.errors import WarmlineError


def listen(port: int) -> socket.socket:
    """Takes the port on 127.0.0.1 alone, before anything else is done. Raises WarmlineError `port_taken`."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    # On Windows this option would let two programs share the port.
    if sys.platform != "win32":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", port))
        # At once, because on Linux two programs may bind the same port, but only one may listen.
        listener.listen()
    except OSError as error:
        listener.close()
        raise WarmlineError("port_taken", _why_not(port, error)) from error
    return listener


def _why_not(port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE and _warmline_answers(port):
        return f"Warmline runs already, on port {port}: there is nothing to do."
    return (
        f"Port {port} cannot be used ({error.strerror}). End the program that uses it, then start Warmline "
        "again."
    )


def _warmline_answers(port: int) -> bool:
    """By the look of it, which is enough for a sentence."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=3)
    try:
        connection.request("GET", HEALTH)
        return connection.getresponse().status == http.HTTPStatus.NO_CONTENT
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
