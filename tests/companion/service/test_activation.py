import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from support.running_companion import LINE, WARMLINE, companion, home_environment, warmline
from support.signed_client import SignedClient
from warmline.errors import WarmlineError
from warmline.service.activation import handed_over

MANAGER = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="1", LISTEN_FDNAMES="warmline.socket")
os.execv(sys.argv[2], sys.argv[2:])
"""
"""What a service manager does between fork and exec."""


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        held.listen()
        yield held


def variables(*, pid: str = "77", number: str = "1") -> dict[str, str]:
    return {"LISTEN_PID": pid, "LISTEN_FDS": number, "LISTEN_FDNAMES": "warmline.socket", "HOME": "/home"}


def take(held: socket.socket, *, port: int = 0, environment: dict[str, str] | None = None):
    copy = os.dup(held.fileno())
    return handed_over(
        variables() if environment is None else environment, port=port, pid=77, descriptor=copy
    )


def test_the_socket_is_taken(listener: socket.socket) -> None:
    environment, port = variables(), listener.getsockname()[1]
    with closing(take(listener, port=port, environment=environment)) as taken:
        assert taken.getsockname() == listener.getsockname()
        assert not taken.get_inheritable()
    assert environment == {"HOME": "/home"}, "no child takes it for its own"


@pytest.mark.parametrize("environment", [{}, variables(pid="78"), variables(pid="")])
def test_what_is_not_meant_for_us_is_left_alone(environment: dict[str, str]) -> None:
    assert handed_over(environment, port=0, pid=77) is None
    assert "LISTEN_FDS" not in environment


@pytest.mark.parametrize("number", ["", "0", "2", "many", "-1"])
def test_any_other_number(number: str) -> None:
    with pytest.raises(WarmlineError, match="instead of one"):
        handed_over(variables(number=number), port=0, pid=77)


def _refused(held: socket.socket, what: str, *, port: int = 0) -> None:
    copy = os.dup(held.fileno())
    with pytest.raises(WarmlineError, match=what) as raised:
        handed_over(variables(), port=port, pid=77, descriptor=copy)
    assert raised.value.code == "socket"
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.close(copy)


def test_never_beyond_this_machine() -> None:
    with socket.socket() as open_to_all:
        open_to_all.bind(("0.0.0.0", 0))  # noqa: S104 -- that it is refused is the point
        open_to_all.listen()
        _refused(open_to_all, "not on 127.0.0.1")


def test_another_port(listener: socket.socket) -> None:
    _refused(listener, "port 27845", port=27845)


def test_not_listening() -> None:
    with socket.socket() as idle:
        idle.bind(("127.0.0.1", 0))
        _refused(idle, "no socket that listens")


def test_datagrams() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as datagrams:
        _refused(datagrams, "no socket that listens")


def test_no_socket_at_all(tmp_path: Path) -> None:
    with (tmp_path / "file").open("w") as file, pytest.raises(WarmlineError, match="is no socket"):
        handed_over(variables(), port=0, pid=77, descriptor=file.fileno())


def test_started_by_a_manager(tmp_path: Path, listener: socket.socket) -> None:
    """What was asked before the start waits at the socket, which outlives the companion."""
    early = socket.create_connection(listener.getsockname(), timeout=30)
    port = listener.getsockname()[1]
    early.sendall(f"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n".encode())
    program = [sys.executable, "-c", MANAGER, str(listener.fileno()), str(WARMLINE)]
    with companion(tmp_path, "--by-system", program=program, pass_fds=[listener.fileno()]) as running:
        assert running.port == port
        with closing(early):
            assert early.recv(65_536).startswith(b"HTTP/1.1 204")
        client = SignedClient(port=port, line=warmline(tmp_path, "pair").stdout.strip())
        assert client.ask("/v1/hello").signed
        assert running.end() == 0
    assert not LINE.search("".join(running.out)), "what the system starts shows its line to nobody"
    assert "GET /healthz" not in "".join(running.err), "the log is a file"
    socket.create_connection(("127.0.0.1", port), timeout=5).close()


@pytest.mark.skipif(not shutil.which("systemd-socket-activate"), reason="comes with systemd")
def test_started_by_systemd_s_own_tool(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = home_environment(tmp_path)
    names = ("PATH", "HOME", "PYTHONPATH", *(name for name in environment if name.startswith("XDG_")))
    passed = [f"--setenv={name}={environment[name]}" for name in names if name in environment]
    manager = subprocess.Popen(
        [
            *("systemd-socket-activate", f"--listen=127.0.0.1:{port}", *passed),
            *(sys.executable, "-m", "warmline", "serve", "--key-file", "--port", str(port), "--by-system"),
        ],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert manager.stderr is not None
        assert "Listening" in manager.stderr.readline()
        line = warmline(tmp_path, "pair", "--key-file").stdout.strip()
        # It may start within the second of the request that starts it, and then takes that one.
        first = SignedClient(port=port, line=line, ahead=-2).ask("/v1/hello")
        assert (first.code, first.signed) == ("clock", True), "it is older than the companion it has started"
        assert SignedClient(port=port, line=line).ask("/v1/hello").status == 200
    finally:
        manager.terminate()
        out, _ = manager.communicate(timeout=30)
    assert re.search(rf"listens on http://127\.0\.0\.1:{port}\b", out)
