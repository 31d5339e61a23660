"""The port: who listens there, if anybody."""

import socket
from collections.abc import Callable, Sequence

from warmline.access.clients import ClientRecord
from warmline.doctor.finding import Finding, broken, look, ok
from warmline.doctor.proof import is_healthy, is_ours

Records = Callable[[], Sequence[ClientRecord]]


def check_port(port: int, *, waits: bool, records: Records) -> Finding:
    """`waits`: the system holds the port, and asking anything would start the companion."""
    if waits:
        return ok(f"Your system holds port {port} and starts the companion with the first request.")
    try:
        healthy = is_healthy(port)
    except ConnectionRefusedError:
        return _nobody(port)
    except OSError:
        return broken(
            f"Something listens on port {port} and does not answer.",
            "If it is Warmline, end it and start it again; otherwise end that program.",
        )
    if not healthy:
        return broken(
            f"Another program answers on port {port}, so the companion cannot run.",
            "End that program, then run `warmline serve`. The extension sends it no word of yours.",
        )
    return _somebody(port, records)


def _somebody(port: int, records: Records) -> Finding:
    try:
        known = records()
    except Exception:
        known = ()  # The check of the database says what is wrong there.
    if not known:
        return look(
            f"Something on port {port} answers as the companion does, but no browser is paired with which it "
            "could be proved.",
            "Run `warmline pair`, paste the line into the extension's welcome page, then look again.",
        )
    if not is_ours(port, known):
        return broken(
            f"Something on port {port} answers as the companion does, but does not hold your keys.",
            "End it, be it a companion of another user or of other folders, then run `warmline serve`.",
        )
    return ok(f"The companion answers on port {port} and has proved that it is yours.")


def _nobody(port: int) -> Finding:
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            probe.bind(("127.0.0.1", port))
    except OSError:
        return broken(
            f"Nobody listens on port {port}, and your system does not give it to programs.",
            "On Windows, `netsh int ipv4 show excludedportrange tcp` shows who keeps it; a restart often "
            "frees it. Elsewhere, wait a minute, then look again.",
        )
    return look(
        f"The companion is off: nobody listens on port {port}.",
        "Run `warmline serve`, or `warmline service install` to have your system start it.",
    )
