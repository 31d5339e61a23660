"""The reading of a thread, as a page for people."""

from collections.abc import Iterator, Sequence

import click

from warmline.cli.render_text import harmless, paragraph
from warmline.contract import Message, Signal, Thread, ThreadReading, Urgency

_MOST_SIGNALS = 6
_URGENCIES: dict[Urgency, str] = {
    "none": "",
    "tactical": "Their newest request is tied to a date that matters. For your eyes only.",
    "emotional": "The hurry in their newest request looks like worry. For your eyes only.",
}
_WHO_ARE_YOU = "All of it was read as theirs. Say which address is yours: --me you@example.com."


def thread_page(thread: Thread, reading: ThreadReading, *, width: int) -> Iterator[str]:
    """How the thread stands, the words that show it, and what to do."""
    yield click.style(harmless(f"Thread: {_state(thread, reading)}"), bold=True)
    for signal in _weightiest(reading.signals):
        yield from paragraph(_signal(thread.messages[signal.message], signal), width=width, indent="  ")
    yield ""
    heading = "Suggest a call. " if reading.call.suggest else ""
    yield from paragraph(heading + reading.call.why, width=width, indent="  ")
    if reading.call.invitation:
        yield "  Words to start from:"
        for line in reading.call.invitation.splitlines():
            yield from paragraph(line, width=width, indent="    ")
    if reading.bring_in.suggest:
        yield from paragraph(f"Bring somebody in. {reading.bring_in.why}", width=width, indent="  ")
    yield from paragraph(_URGENCIES[reading.urgency], width=width, indent="  ")
    if thread.messages and not thread.me:
        yield from paragraph(_WHO_ARE_YOU, width=width, indent="  ")


def _state(thread: Thread, reading: ThreadReading) -> str:
    if not reading.escalating:
        return reading.level
    since = "" if reading.onset is None else f" since {_who_and_when(thread.messages[reading.onset])}"
    return f"{reading.level}, and heating up{since}"


def _weightiest(signals: Sequence[Signal]) -> list[Signal]:
    """The few that say most, in the order of the thread."""
    heaviest = sorted(signals, key=lambda signal: -abs(signal.weight))[:_MOST_SIGNALS]
    return [signal for signal in signals if signal in heaviest]


def _signal(message: Message, signal: Signal) -> str:
    sign = "+" if signal.weight > 0 else "-"
    quote = f": “{signal.quote}”" if signal.quote else ""
    who = "you, " if signal.by == "me" else ""
    return f"{sign} {who}{_who_and_when(message)}, {signal.kind.replace('_', ' ')}{quote}"


def _who_and_when(message: Message) -> str:
    who = message.name or message.sender or "an unknown sender"
    return f"{who}, {message.sent_at:%d %b %Y %H:%M}" if message.sent_at else who
