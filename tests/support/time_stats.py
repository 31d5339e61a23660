"""Prints what the statistics cost: `scripts/time-stats`."""

import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from support.sent import sent
from support.years_of_mail import fill, years_of_mail
from warmline.api.wire import dump
from warmline.rules.cards import rule_cards
from warmline.rules.loader import bundled_rules, load_rules
from warmline.stats.store import StatsStore
from warmline.stats_contract import StatsQuestion
from warmline.storage.database import open_database

KEY = bytes(32)
CARDS = {card.id: card for card in rule_cards(load_rules(bundled_rules()))}
TRIES = 5


def _milliseconds(work: Callable[[], object]) -> float:
    """Of processor time."""
    begin = time.process_time()
    work()
    return 1000 * (time.process_time() - begin)


def _line(messages: int, path: Path) -> str:
    database = open_database(path, key=KEY)
    filled = _milliseconds(lambda: fill(database, years_of_mail(messages)))
    database.close()

    def first() -> float:
        opened = open_database(path, key=KEY)
        taken = _milliseconds(lambda: dump(StatsStore(opened).read(StatsQuestion(), cards=CARDS)))
        opened.close()
        return taken

    database = open_database(path, key=KEY)
    store = StatsStore(database)
    someone = store.read(StatsQuestion(), cards=CARDS).people.listed[0].address
    questions = (
        StatsQuestion(),
        StatsQuestion(since=date(2026, 1, 1)),
        StatsQuestion(correspondent=someone),
        StatsQuestion(label="hostile"),
    )
    taken = [min(first() for _ in range(TRIES))]
    for question in questions:

        def ask(question: StatsQuestion = question) -> object:
            return dump(store.read(question, cards=CARDS))

        taken.append(min(_milliseconds(ask) for _ in range(TRIES)))
    behind = []
    for _ in range(TRIES):
        store.add(sent())
        behind.append(_milliseconds(lambda: dump(store.read(StatsQuestion(), cards=CARDS))))
    taken.insert(1, min(behind))
    database.close()
    size = path.stat().st_size / 1_000_000
    figures = " | ".join(f"{each:.0f} ms" for each in taken)
    return f"| {messages:,} | {size:.1f} MB | {1000 * filled / messages:.0f} µs | {figures} |"


def main() -> None:
    """A table in Markdown."""
    names = "keep one | first answer | behind a new one | again | since a day | one person | one label"
    print(f"| messages | file | {names} |")  # noqa: T201
    print("| --: " * 9 + "|")  # noqa: T201
    with tempfile.TemporaryDirectory() as folder:
        for messages in (1_000, 10_000, 100_000):
            print(_line(messages, Path(folder) / f"{messages}.db"), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
