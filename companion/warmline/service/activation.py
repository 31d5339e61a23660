"""The listening socket that a service manager opened before it started us: sd_listen_fds(3)."""

import socket
from collections.abc import MutableMapping

from warmline.errors import WarmlineError

FIRST_DESCRIPTOR = 3
_VARIABLES = ("LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES")


def handed_over(
    environment: MutableMapping[str, str], *, port: int, pid: int, descriptor: int = FIRST_DESCRIPTOR
) -> socket.socket | None:
    """The socket meant for the process `pid`, or None where there is none.

    `port` 0 takes whatever port it has. The variables are removed, so that no child takes the socket for its
    own. Raises WarmlineError `socket` for anything but one socket that listens on 127.0.0.1 and that port:
    a unit that somebody changed must not open the companion to the network.
    """
    meant_for, number, _ = (environment.pop(name, "") for name in _VARIABLES)
    if meant_for != str(pid):
        return None
    if number != "1":
        raise _refused(f"{number or 'no'} sockets were handed over instead of one")
    try:
        listener = socket.socket(fileno=descriptor)
    except OSError:
        raise _refused("what was handed over is no socket") from None
    if (listener.family, listener.type) != (socket.AF_INET, socket.SOCK_STREAM) or not _listens(listener):
        listener.close()
        raise _refused("what was handed over is no socket that listens for TCP")
    listener.set_inheritable(False)
    host, given = listener.getsockname()
    if host != "127.0.0.1" or port not in (0, given):
        listener.close()
        raise _refused(f"the socket is not on 127.0.0.1 and port {port}")
    return listener


def _listens(listener: socket.socket) -> bool:
    return bool(listener.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))


def _refused(what: str) -> WarmlineError:
    return WarmlineError(
        "socket",
        f"The service manager started Warmline in a way it does not expect: {what}. "
        "Run `warmline service install` again.",
    )
