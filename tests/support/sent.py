"""Messages that were sent, in few words."""

import uuid
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from warmline.contract import Level
from warmline.stats_contract import CallTally, Correspondent, MarkTally, NoteTally, SentMessage, ThreadTally

MORNING = "2026-11-04T10:00:00+00:00"
"""A Wednesday."""


def sent(
    at: str = MORNING,
    *,
    to: Iterable[str] = ("kim@client.example",),
    marks: Iterable[MarkTally] = (),
    notes: Iterable[NoteTally] = (),
    call: str = "",
    **fields: Any,
) -> SentMessage:
    """Ten words in English without a mark, to Kim, outside any conversation, but for what is named.

    `call` names what happened: "suggested inserted".
    """
    given: dict[str, Any] = {
        "id": str(uuid.uuid4()),
        "language": "en",
        "words": 10,
        "thread": None,
        "my_hours": None,
        "their_hours": None,
        **fields,
    }
    return SentMessage(
        sent_at=datetime.fromisoformat(at),
        to=[Correspondent(address=address) for address in to],
        marks=list(marks),
        notes=list(notes),
        call=CallTally(**{name: name in call for name in ("suggested", "inserted", "ignored")}),
        **given,
    )


def mark(
    label: str = "hostile",
    rule: str | None = None,
    *,
    first: int = 0,
    sent: int = 0,
    applied: int = 0,
    ignored: int = 0,
    switched_off: int = 0,
) -> MarkTally:
    return MarkTally.model_validate(
        {
            "label": label,
            "rule": rule,
            "first": first,
            "sent": sent,
            "applied": applied,
            "ignored": ignored,
            "switched_off": switched_off,
        }
    )


def in_thread(id: str | None = "t", level: Level = "calm", onset: str | None = None) -> ThreadTally:
    return ThreadTally(id=id, level=level, onset=datetime.fromisoformat(onset) if onset else None)
