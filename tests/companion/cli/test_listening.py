"""Who has the port, and what is said of it."""

import socket
import threading
from collections.abc import Iterator

import pytest

from support.service import running
from warmline.cli.listening import listen
from warmline.errors import WarmlineError
from warmline.storage.database import Database


@pytest.fixture
def taken() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        yield taken


def refusal(port: int) -> str:
    with pytest.raises(WarmlineError) as raised:
        listen(port)
    assert raised.value.code == "port_taken"
    return raised.value.message


def test_a_free_port_on_this_machine_alone() -> None:
    with listen(0) as listener:
        assert listener.getsockname()[0] == "127.0.0.1"
        port = listener.getsockname()[1]
    with listen(port) as again:
        assert again.getsockname()[1] == port


def test_another_program(taken: socket.socket) -> None:
    def answer() -> None:
        connection, _ = taken.accept()
        with connection:
            connection.recv(1_000)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")

    thread = threading.Thread(target=answer)
    thread.start()
    port = taken.getsockname()[1]
    assert refusal(port).startswith(f"Port {port} cannot be used (Address already in use). End the program")
    thread.join(30)


def test_a_program_that_says_nothing_or_no_http(taken: socket.socket) -> None:
    def answer() -> None:
        connection, _ = taken.accept()
        with connection:
            connection.sendall(b"220 mail.example ESMTP\r\n")

    thread = threading.Thread(target=answer)
    thread.start()
    port = taken.getsockname()[1]
    assert refusal(port).startswith(f"Port {port} cannot be used")
    thread.join(30)
    assert refusal(port).startswith(f"Port {port} cannot be used"), "it is not waited for for ever"


def test_warmline_itself_which_is_unharmed(database: Database) -> None:
    with running(database) as service:
        assert (
            refusal(service.port) == f"Warmline runs already, on port {service.port}: there is nothing to do."
        )
        assert service.client().ask("/v1/hello").status == 200
