"""What `warmline import` says of what it found."""

from collections.abc import Iterator

from warmline.cli.printed import file_name
from warmline.cli.progress import duration
from warmline.importing.skipped import Skipped
from warmline.importing.survey import Survey
from warmline.importing.tally import Tally


def lines_of_survey(found: Survey, tally: Tally) -> Iterator[str]:
    """What lies there."""
    left_out = f", {tally.left_out:,} left out (spam, trash, drafts and chats)" if tally.left_out else ""
    yield f"{_count(tally.seen, 'mail')} looked through{left_out}."
    if found.first is None or found.last is None:
        yield "None of them was sent from your address to others. If you have more, add --me for each."
        return
    years = " to ".join(dict.fromkeys([f"{found.first:%Y}", f"{found.last:%Y}"]))
    threads, people = _count(found.threads, "thread"), _count(found.people, "person", "people")
    yield f"You sent {_count(found.own, 'mail')}, {years}, in {threads}, to {people}."
    if known := found.own - found.new:
        yield f"{known:,} of them {_are(known)} counted already, {found.new:,} {_are(found.new)} new."


def lines_of_pace(new: int, pace: float | None) -> Iterator[str]:
    """How long it would take, and that nothing has happened yet."""
    if new and pace:
        yield f"Counting takes {duration(new / pace)} here: {pace:,.0f} mails a second, just tried."
    yield "This was a dry run: nothing was changed."


def lines_of_end(found: Survey, tally: Tally) -> Iterator[str]:
    """What was done."""
    if found.new:
        them = "it" if tally.kept == 1 else "them"
        yield f"{_count(tally.kept, 'mail')} counted. `warmline stats` and the statistics page show {them}."
    elif found.own:
        yield "There was nothing new to count."


def lines_of_skipped(tally: Tally) -> Iterator[str]:
    """What could not be read, and why: no word of it."""
    if tally.skipped:
        yield f"{tally.skipped:,} could not be read:"
    yield from map(_line, tally.listed)
    if more := tally.skipped - len(tally.listed):
        yield f"  and {more:,} more"


def _line(one: Skipped) -> str:
    place = "" if one.start is None else f", at byte {one.start:,}"
    return f"  {file_name(one.file)}{place}: {one.reason}"


def _count(number: int, noun: str, many: str | None = None) -> str:
    return f"{number:,} {noun if number == 1 else many or noun + 's'}"


def _are(number: int) -> str:
    return "is" if number == 1 else "are"
