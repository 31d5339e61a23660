"""What a few busy people would ask, over and over, from the drafts and threads of the corpus."""

import itertools
import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from support.sent import mark, sent
from training.corpus import Draft, read_corpus
from training.threads import KnownThread, read_threads

Question = tuple[str, str, Any]
"""What kind of question it is, its path, and its body."""

TERMS = {"days": [1, 2, 3, 4, 5], "from": "09:00", "to": "17:00", "time_zone": "Europe/Berlin"}


@dataclass
class Traffic:
    """The questions of one client; `seed` makes it differ from the others."""

    seed: int
    drafts: tuple[Draft, ...] = field(default_factory=read_corpus)
    threads: tuple[KnownThread, ...] = field(default_factory=read_threads)

    def questions(self) -> Iterator[Question]:
        """Without end. Somebody answers one thread after the other, and looks at this and that in between."""
        dice = random.Random(self.seed)  # noqa: S311 -- the same questions each time
        for number in itertools.count():
            draft, known = dice.choice(self.drafts), dice.choice(self.threads)
            thread = known.thread.model_dump(mode="json", by_alias=True)
            yield "hello", "/v1/hello", {}
            yield "thread", "/v1/check", {"thread": thread}
            for part in (0.3, 0.6, 0.9, 1.0):
                text = draft.text[: int(len(draft.text) * part)]
                yield "draft and thread", "/v1/check", {"draft": {"text": text}, "thread": thread}
            yield "draft", "/v1/check", {"draft": {"text": dice.choice(self.drafts).text}}
            if known.expected.call:
                now = thread["messages"][-1]["sent_at"] or "2026-11-23T09:00:00Z"
                yield "call", "/v1/call", {"thread": thread, "now": now, "settings": TERMS}
            yield "papers", "/v1/papers", {"thread": thread}
            yield "sent", "/v1/sent", _counts(dice)
            yield from (OTHERS[number % len(OTHERS)],)


OTHERS: tuple[Question, ...] = (
    ("stats", "/v1/stats", {}),
    ("rules", "/v1/rules", {}),
    ("snippets", "/v1/snippets", {}),
    ("clients", "/v1/clients", {}),
)


def _counts(dice: random.Random) -> dict[str, Any]:
    """Of one of some five hundred mails: reported again, a mail is counted once."""
    message = sent(
        f"2026-{dice.randint(1, 10):02}-{dice.randint(1, 28):02}T10:00:00+01:00",
        id=str(uuid.UUID(int=dice.randrange(500))),
        words=dice.randint(5, 400),
        marks=[mark(first=dice.randint(0, 4))],
    )
    return message.model_dump(mode="json", by_alias=True)
