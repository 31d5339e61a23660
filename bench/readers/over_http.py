"""Warmline as the extension asks it: the companion on 127.0.0.1, questions sealed, both sides signed."""

import hashlib
import http.client
import json
import secrets
import tempfile
from contextlib import closing
from pathlib import Path
from time import sleep
from typing import Any

from bench.readers.answering import answer, now, processor_seconds
from support.running_companion import companion
from support.signed_client import SignedClient

IDLE = 10
"""Seconds; the companion hangs up on whoever is silent for twenty."""


class Line:
    """A connection kept open, as in a browser. Raises ValueError for a wrong answer, or one not signed."""

    def __init__(self, client: SignedClient) -> None:
        self._client = client
        self._asked = now()
        self._connection = http.client.HTTPConnection("127.0.0.1", client.port, timeout=60)

    def ask(self, path: str, question: object) -> object:
        """Seals, signs, sends, and checks what comes back. Asks again later where it is told to."""
        if now() - self._asked > IDLE:
            self._connection.close()  # asking opens it anew
        self._asked = now()
        nonce = secrets.token_hex(16)
        body = self._client.sealed(json.dumps(question).encode(), nonce=nonce)
        self._connection.request("POST", path, body, self._client.headers(path, body, nonce=nonce))
        heard = self._connection.getresponse()
        raw = heard.read()
        fields = (nonce.encode(), str(heard.status).encode(), hashlib.sha256(raw).digest())
        if heard.status == 503:
            sleep(int(heard.headers["Retry-After"]))
            return self.ask(path, question)
        if heard.status != 200 or heard.headers["Warmline-Mac"] != self._client.mac(*fields):
            raise ValueError(f"{path} was answered by {heard.status}")
        return json.loads(raw)

    def close(self) -> None:
        """Hangs up."""
        self._connection.close()


def situation(question: dict[str, Any]) -> dict[str, Any]:
    """The body of the question: a thread where there is one, else a draft."""
    if question.get("thread"):
        return {"thread": question["thread"]}
    return {"draft": {"text": question["text"]}}


def main() -> None:
    """With a home that is thrown away. Its memory and its processor time are the companion's alone."""
    with tempfile.TemporaryDirectory() as home:
        begun = now()
        with companion(Path(home), until="warmline:") as running:
            pid = running.process.pid
            with closing(Line(SignedClient(running.port, running.pairing_line or ""))) as line:
                line.ask("/v1/hello", {})
                answer(
                    lambda question: line.ask("/v1/check", situation(question)),
                    pid=pid,
                    begun=begun,
                    clock=lambda: processor_seconds(pid),
                )


if __name__ == "__main__":
    main()
