"""Ten years of sent mail, made up: for measuring, and for looking at pages that are full.

`python -m support.years_of_mail [MESSAGES]`, with `tests` on the path, fills the database of whoever runs it:
set the `XDG_*` variables to a folder of your own first. The key is kept in a file there.
"""

import random
import sys
import uuid
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from support.sent import mark, sent
from warmline.cli.storage import open_storage
from warmline.contract import Level
from warmline.settings import Settings
from warmline.stats.keeping import insert
from warmline.stats_contract import Correspondent, NoteTally, SentMessage, ThreadTally
from warmline.storage.database import Database

LAST = datetime(2026, 11, 20, 18, tzinfo=UTC)
YEARS = 10
RULES = (
    *(("defensive", rule) for rule in ("as-i-said", "not-my-fault", "per-my-last-mail", None)),
    *(("condescending", rule) for rule in ("obviously", "just-do-it", "calm-down", None)),
    *(("hostile", rule) for rule in ("shouting", "or-else", None)),
)
NAMES = ("Ann", "Bob", "Cem", "Dana", "Eva", "Finn", "Gil", "Hana", "Ivo", "Jo", "Kim", "Lee")


def years_of_mail(messages: int = 100_000, *, seed: int = 1) -> Iterator[SentMessage]:
    """Three in five are the first of a conversation; some four in five marks are in one message of three.

    The newest first, as a mailbox may have them. 3 % as many people as messages, a few of whom get most.
    """
    dice = random.Random(seed)  # noqa: S311 -- the same mail each time
    people = max(1, messages * 3 // 100)
    threads = max(1, messages * 3 // 5)
    gap = timedelta(days=365 * YEARS) / messages
    for number in range(messages):
        at = LAST - gap * number
        thread = int(threads * number / messages + dice.random() ** 4 * threads / 20)
        yield _message(dice, at, thread=thread, people=people)


def _message(dice: random.Random, at: datetime, *, thread: int, people: int) -> SentMessage:
    at = at.replace(hour=dice.choice((8, 9, 9, 10, 11, 13, 14, 15, 16, 17, 21)))
    to = {int(people * dice.random() ** 3) for _ in range(dice.choices((1, 2, 3), (7, 2, 1))[0])}
    # One person in nine, and not the ones written to most.
    hot = len(to) == 1 and sum(to) % 9 == 4 and thread % 3 == 0
    level: Level = dice.choice(("calm", "tense", "heated", "heated")) if hot else "calm"
    call = dice.choice(("suggested", "suggested inserted", "suggested ignored")) if level == "heated" else ""
    return sent(
        at.isoformat(),
        id=str(uuid.UUID(int=dice.getrandbits(128))),
        words=dice.randrange(15, 250),
        language=dice.choices(("en", None), (9, 1))[0],
        marks=[
            mark(*dice.choices(RULES, range(len(RULES), 0, -1))[0], first=first, sent=dice.randint(0, first))
            for _ in range(dice.choices((0, 1, 2, 3), (50, 26, 17, 7))[0])
            for first in [dice.choice((1, 1, 1, 2))]
        ],
        notes=[NoteTally(id="when", followed=dice.random() < 0.5)] if dice.random() < 0.1 else [],
        thread=ThreadTally(
            id=f"thread-f:{thread}",
            level=level,
            onset=at - timedelta(hours=dice.randrange(1, 200)) if level == "heated" else None,
        ),
        call=call,
        my_hours=dice.expovariate(0.1) if dice.random() < 0.6 else None,
        their_hours=dice.expovariate(0.05) if dice.random() < 0.6 else None,
    ).model_copy(update={"to": [_person(number) for number in sorted(to)]})


def _person(number: int) -> Correspondent:
    name = NAMES[number % len(NAMES)]
    return Correspondent(
        address=f"{name.lower()}{number}@client{number % 400}.example", name=f"{name} {number}"
    )


def fill(database: Database, messages: Iterable[SentMessage]) -> None:
    """The newer half was written with Warmline looking on. In one step: one by one would take minutes."""
    every = list(messages)
    with database.writing() as connection:
        for place, message in enumerate(every):
            insert(connection, message, written=2 * place < len(every))


if __name__ == "__main__":
    fill(
        open_storage(Settings.from_environment(key_file=True)).database,
        years_of_mail(int((sys.argv[1:] or ["100000"])[0])),
    )
