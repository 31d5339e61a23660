from typing import Any

import click

from warmline.cli.render_thread import thread_page
from warmline.contract import Thread, ThreadReading

THREAD = Thread.model_validate(
    {
        "me": ["us@firm.example"],
        "messages": [
            {
                "from": "ana@client.example",
                "name": "Ana",
                "sent_at": "2026-03-02T10:00:00Z",
                "text": "Where is it?",
            },
            {"from": "us@firm.example", "text": "Coming."},
            {"text": "Third time I ask."},
        ],
    },
    strict=False,
)
CALM: dict[str, Any] = {
    "escalating": False,
    "level": "calm",
    "onset": None,
    "content": "2d",
    "signals": [],
    "call": {"suggest": False, "why": "A mail will do.", "invitation": None},
    "bring_in": {"suggest": False, "why": "Nobody."},
    "urgency": "none",
}


def signal(kind: str, message: int, quote: str, weight: float, by: str = "them") -> dict[str, Any]:
    return {
        "kind": kind,
        "message": message,
        "start": 0,
        "end": len(quote),
        "quote": quote,
        "by": by,
        "weight": weight,
    }


def page(thread: Thread = THREAD, **changes: Any) -> list[str]:
    reading = ThreadReading.model_validate({**CALM, **changes})
    return [click.unstyle(line) for line in thread_page(thread, reading, width=80)]


def test_a_calm_thread_needs_two_lines() -> None:
    assert page() == ["Thread: calm", "", "  A mail will do."]


def test_a_heated_thread_shows_since_when_the_words_and_what_to_do() -> None:
    lines = page(
        escalating=True,
        level="heated",
        onset=0,
        signals=[signal("contact_count", 2, "Third time", 2.0), signal("thanks", 1, "", -1.0, by="me")],
        call={"suggest": True, "why": "They ask for the third time.", "invitation": "Are you free?\n\nTom"},
        bring_in={"suggest": True, "why": "They ask for the owner."},
        urgency="emotional",
    )

    assert lines[:3] == [
        "Thread: heated, and heating up since Ana, 02 Mar 2026 10:00",
        "  + an unknown sender, contact count: “Third time”",
        "  - you, us@firm.example, thanks",
    ]
    assert "  Suggest a call. They ask for the third time." in lines
    assert lines[lines.index("  Words to start from:") + 1 :][:2] == ["    Are you free?", "    Tom"]
    assert "  Bring somebody in. They ask for the owner." in lines
    assert "worry" in lines[-1]


def test_of_many_signals_the_weightiest_are_shown() -> None:
    lines = page(signals=[signal(f"kind_{weight}", 0, "", float(weight)) for weight in range(1, 10)])

    assert [line.split()[-1] for line in lines[1:-2]] == ["4", "5", "6", "7", "8", "9"]


def test_it_asks_who_you_are() -> None:
    assert "--me you@example.com" in " ".join(" ".join(page(THREAD.model_copy(update={"me": []}))).split())
