"""The figures of the statistics page for a terminal, beginning with what is well."""

from collections.abc import Iterator

import click

from warmline.cli.figure_words import ENOUGH, many, rate, share, table
from warmline.cli.render_conversations import conversations
from warmline.cli.render_text import harmless, paragraph
from warmline.stats_contract import RuleTotal, Slot, Stats

_WEEKS = 12
_HABITS = 3
_PEOPLE = 15
FEW = "few"
"""In place of a rate that would rest on less than ten messages."""
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def page(stats: Stats, *, correspondent: str | None, width: int) -> Iterator[str]:
    """Lines of at most `width` columns. `correspondent` is whom it is all about, None for everybody."""
    of_all = correspondent is None
    title_of_all = _well(stats) if correspondent is None else _well_with(stats, correspondent)
    for title, lines in (
        (title_of_all, _basis(stats, of_all, width)),
        ("Is it getting calmer?", _weeks(stats, width)),
        ("Which kinds come up?", _kinds(stats, width)),
        ("Which habits come up most?", _habits(stats, width)),
        ("Which notes do you follow?", _notes(stats, width)),
        ("At which hours?", _slots(stats.hours, [f"{slot.slot:02}:00" for slot in stats.hours], width)),
        ("On which days?", _slots(stats.weekdays, _DAYS, width)),
        *conversations(stats, width=width),
        ("How is it with each of them?", _people(stats, width) if of_all else ()),
    ):
        shown = list(lines)
        if shown:
            yield from (click.style(line, bold=True) for line in paragraph(title, width=width))
            yield from shown
            yield ""


def _well(stats: Stats) -> str:
    people, well = stats.people.people, stats.people.well
    if not well:
        return "Your habits"
    if well == people:
        return f"All is well with {'all ' if people > 1 else ''}{_people_words(people)} you wrote to"
    return f"All is well with {well:,} of {_people_words(people)} you wrote to{share(well, people)}"


def _people_words(people: int) -> str:
    return "1 person" if people == 1 else f"{people:,} people"


def _well_with(stats: Stats, address: str) -> str:
    kept = address.strip().lower()
    name = next((one.name for one in stats.people.listed if one.address == kept and one.name), address)
    return harmless(f"All is well with {name}" if not stats.threads.heated else f"Your messages to {name}")


def _basis(stats: Stats, of_all: bool, width: int) -> Iterator[str]:
    well = "With those, no conversation was heated. " if of_all and stats.people.well else ""
    yield from paragraph(
        f"{well}This rests on {many(stats.messages, 'message')} with {many(stats.words, 'word')} in a "
        f"language that is read; {stats.written:,} of those were written with Warmline looking on.",
        width=width,
        indent="  ",
    )


def _weeks(stats: Stats, width: int) -> Iterator[str]:
    missing = ENOUGH - stats.messages
    if missing > 0:
        few = many(stats.messages, "message")
        words = f"A trend from {few} would be chance. It appears after {missing} more."
        yield from paragraph(words, width=width, indent="  ")
        return
    softened = stats.first - stats.left
    if softened > 0:
        of_first = f"{many(stats.first, 'mark')} before sending{share(softened, stats.first)}"
        yield from paragraph(f"You softened {softened:,} of {of_first}.", width=width, indent="  ")
    yield from paragraph(
        "Marks per 1,000 words, as first written and as sent, and the median of five weeks.",
        width=width,
        indent="  ",
    )
    shown = stats.weeks[-_WEEKS:]
    yield from table(
        ("week of", "messages", "first", "sent", "median"),
        [
            (
                str(week.monday),
                f"{week.messages:,}",
                rate(week.first, week.written_words),
                rate(week.sent, week.words),
                "–" if week.median is None else f"{week.median:.1f}",
            )
            for week in shown
        ],
        width=width,
    )
    if earlier := len(stats.weeks) - len(shown):
        words = f"{many(earlier, 'earlier week')}: --until shows them, --json has them all."
        yield from paragraph(words, width=width, indent="  ")


def _kinds(stats: Stats, width: int) -> Iterator[str]:
    rows = [
        (total.label.capitalize(), f"{total.first:,}", f"{total.left:,}", f"{total.sent:,}")
        for total in stats.labels
    ]
    yield from table(("", "first", "left", "sent in all"), rows, width=width)


def _habits(stats: Stats, width: int) -> Iterator[str]:
    for rule in stats.rules[:_HABITS]:
        yield from paragraph(f"{rule.title}: {_came_up(rule)}.", width=width, indent="  ")
        yield from paragraph(rule.why, width=width, indent="    ")
        if rule.instead:
            words = " · ".join(f"“{words}”" for words in rule.instead)
            yield from paragraph(f"Instead: {words}", width=width, indent="    ")


def _came_up(rule: RuleTotal) -> str:
    return f"came up {many(rule.first + rule.sent - rule.left, 'time')}, {rule.sent:,} sent"


def _notes(stats: Stats, width: int) -> Iterator[str]:
    if stats.notes:
        rows = [
            (note.id.replace("-", " ").capitalize(), f"{note.shown:,}", f"{note.followed:,}")
            for note in stats.notes
        ]
        yield from table(("", "shown", "followed"), rows, width=width)


def _slots(slots: list[Slot], names: list[str] | tuple[str, ...], width: int) -> Iterator[str]:
    rows = [
        # Few messages show chance: their rate is left out and not their number.
        (name, f"{slot.messages:,}", rate(slot.sent, slot.words) if slot.messages >= ENOUGH else FEW)
        for slot, name in zip(slots, names, strict=True)
        if slot.messages
    ]
    yield from table(("", "messages", "marks per 1,000"), rows, width=width)


def _people(stats: Stats, width: int) -> Iterator[str]:
    listed = stats.people.listed[:_PEOPLE]
    if listed:
        rows = [
            (
                one.name or one.address,
                f"{one.messages:,}",
                rate(one.sent, one.words) if one.messages >= ENOUGH else FEW,
                f"{one.heated:,}",
                f"{one.settled:,}",
            )
            for one in listed
        ]
        yield from paragraph("Marks per 1,000 words, and conversations.", width=width, indent="  ")
        yield from table(("", "messages", "marks", "heated", "settled"), rows, width=width)
    if stats.people.people > len(listed):
        words = f"{stats.people.people - len(listed):,} more: --with ADDRESS shows one of them."
        yield from paragraph(words, width=width, indent="  ")
