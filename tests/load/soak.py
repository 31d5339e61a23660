"""Clients ask a companion for some minutes, and nothing goes wrong: `scripts/soak`."""

import platform
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import click

from load.memory import Held, Watch
from load.traffic import Question, Traffic
from support.running_companion import companion, warmline
from support.signed_client import SignedClient

PAUSE_SECONDS = 0.25
"""Between two questions of one client: the extension waits as long for the next key."""
MOST_GROWTH = 0.05
WARM_UP = 2_000
"""Questions asked beforehand, without a pause: memory can stand still once all that is remembered is full."""


@dataclass
class Record:
    """What was heard, from all clients."""

    took: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    wrong: Counter[str] = field(default_factory=Counter)

    def ask(self, client: SignedClient, question: Question) -> None:
        kind, path, body = question
        begun = time.perf_counter()
        try:
            heard = client.ask(path, body)
        except OSError as error:
            self.wrong[f"{kind}: {type(error).__name__}"] += 1
            return
        self.took[kind].append((time.perf_counter() - begun) * 1_000)
        # That a call is not advised is an answer.
        if not heard.signed or not (heard.status == 200 or (kind, heard.status) == ("call", 409)):
            self.wrong[f"{kind}: {heard.status}, signed: {heard.signed}"] += 1


def ask_for(seconds: float, client: SignedClient, traffic: Traffic, record: Record) -> None:
    end = time.monotonic() + seconds
    for question in traffic.questions():
        if time.monotonic() > end:
            return
        record.ask(client, question)
        time.sleep(PAUSE_SECONDS)


def warm_up(share: int, client: SignedClient, traffic: Traffic, record: Record) -> None:
    for question in islice(traffic.questions(), share):
        record.ask(client, question)


def table(record: Record) -> str:
    lines = ["| what | asked | p50 | p99 | most |", "| --- | --- | --- | --- | --- |"]
    for kind, took in sorted(record.took.items()):
        p50, p99 = (
            statistics.median(took),
            statistics.quantiles(took, n=100, method="inclusive")[98] if took[1:] else took[0],
        )
        lines.append(f"| {kind} | {len(took)} | {p50:.1f} | {p99:.1f} | {max(took):.1f} |")
    return "\n".join(lines)


def growth(first: Held, last: Held) -> float:
    return max(last.rss / first.rss, last.pss / first.pss) - 1


@click.command()
@click.argument("minutes", type=click.FloatRange(0.1, 60), default=10)
@click.argument("clients", type=click.IntRange(1, 12), default=8)
def soak(minutes: float, clients: int) -> None:
    """Ask a companion of its own, on 127.0.0.1, for so many MINUTES with so many CLIENTS."""
    with tempfile.TemporaryDirectory() as folder, companion(Path(folder)) as running:
        lines = [warmline(Path(folder), "pair", "--key-file").stdout.strip() for _ in range(clients)]
        asking = [SignedClient(port=running.port, line=line) for line in lines]
        warm, record = Record(), Record()
        with ThreadPoolExecutor(clients) as threads:
            for number, client in enumerate(asking):
                threads.submit(warm_up, WARM_UP // clients, client, Traffic(seed=-1 - number), warm)
        watch = Watch(running.process.pid)
        watching = threading.Thread(target=watch.run)
        watching.start()
        with ThreadPoolExecutor(clients) as threads:
            for number, client in enumerate(asking):
                threads.submit(ask_for, minutes * 60, client, Traffic(seed=number), record)
        watch.stop()
        watching.join()
        status = running.end()
    first, last = watch.first_and_last()
    wrong = warm.wrong + record.wrong
    click.echo(f"{clients} clients for {minutes:g} minutes, on {platform.machine()}. Milliseconds.\n")
    click.echo(f"{table(record)}\n")
    click.echo(f"RSS {first.rss:.0f} MB at first, {last.rss:.0f} MB at last.")
    click.echo(f"PSS {first.pss:.0f} MB at first, {last.pss:.0f} MB at last.")
    click.echo(f"Wrong answers: {sum(wrong.values())} {dict(wrong) or ''}. It ended with status {status}.")
    if wrong or status or growth(first, last) > MOST_GROWTH:
        click.echo(f"Something went wrong, or memory grew by more than {MOST_GROWTH:.0%}.", err=True)
        sys.exit(1)


if __name__ == "__main__":
    soak()
