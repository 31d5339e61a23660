"""`scripts/time-sealing`: the milliseconds of sealing, opening and greeting, the median of many."""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from support.service import running
from warmline.access import sealing
from warmline.storage.database import open_database

NONCE = "0" * 32


def median(work: Callable[[], object]) -> float:
    """Milliseconds of one run."""
    taken = []
    for _ in range(200):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


def main() -> None:
    """Everything on this machine, over the loopback interface."""
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "warmline.db", key=bytes(32))
        with running(database) as service:
            client = service.client()
            client.ask("/v1/hello")
            for size in (2_000, 100_000):
                question = b"x" * size
                body = client.sealed(question, nonce=NONCE)
                seal = median(lambda question=question: client.sealed(question, nonce=NONCE))
                opening = median(lambda body=body: sealing.opened(body, key=client.key, nonce=NONCE))
                sys.stdout.write(f"{size:,} bytes: sealed in {seal:.3f} ms, opened in {opening:.3f} ms\n")
            greeting = median(lambda: client.ask("/v1/hello"))
            sys.stdout.write(f"a greeting, there and back: {greeting:.3f} ms\n")
        database.close()


if __name__ == "__main__":
    main()
