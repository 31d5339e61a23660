"""What is kept of a message that was sent, and the figures made of it, as they travel.

Counts, times and people: never a word of a mail, nor its subject. Rates are left to whoever shows them, so
that the counts they rest on can be shown beside them.
"""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, Field

from warmline.contract import Address, Count, Label, Level, Name, Short, Wire, in_the_calendar

Source = Literal["written", "imported"]
"""Written with Warmline looking on, or found in older mail: of that nobody knows how it was first written."""

MAX_KINDS = 500
"""Most kinds of marks, and most people, of one message."""

MessageId = Annotated[str, Field(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]

Hours = Annotated[float, Field(ge=0, le=1_000_000, allow_inf_nan=False)]


class MarkTally(Wire):
    """What became of the marks of one label and rule in one message. `rule` is null for marks found
    without one.

    `first` is the most that stood at one time while it was written, `sent` what was left when it went.
    `applied`: another wording was taken; `ignored`: "Not here"; `switched_off`: "Never this". Of the last
    two its user said that they were none, so they are not in `first`.
    """

    label: Label
    rule: Name | None
    first: Count
    sent: Count
    applied: Count = 0
    ignored: Count = 0
    switched_off: Count = 0


class NoteTally(Wire):
    """A note that was shown. `followed`: when the message went, there was no more reason for it."""

    id: Name
    followed: bool


class ThreadTally(Wire):
    """The conversation above the message, as it stood when the message went.

    `id` is the mailbox's own name for it, null where that is not known. `onset` is when it began to heat up.
    """

    id: Annotated[str, Field(min_length=1, max_length=1_000)] | None
    level: Level
    onset: datetime | None


class CallTally(Wire):
    """Whether a call was suggested, an invitation put into the message, or the suggestion waved off."""

    suggested: bool
    inserted: bool
    ignored: bool


class Correspondent(Wire):
    """Somebody whom the message went to."""

    address: Address
    name: Short | None = None


class SentMessage(Wire):
    """What is kept of a message that was sent. The same `id` twice is one, as it was told last.

    `sent_at` has the offset of the sender's own clock. `language` is null where nothing was judged. `words`
    are the sender's own. `my_hours`: how long the sender took to answer the newest message above;
    `their_hours`: how long they had taken to answer the sender's last one. Both are null where there was
    nothing to answer.
    """

    id: MessageId
    sent_at: Annotated[AwareDatetime, AfterValidator(in_the_calendar)]
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}$")] | None
    to: Annotated[list[Correspondent], Field(max_length=MAX_KINDS)]
    words: Count
    marks: Annotated[list[MarkTally], Field(max_length=MAX_KINDS)]
    notes: Annotated[list[NoteTally], Field(max_length=MAX_KINDS)]
    thread: ThreadTally | None
    call: CallTally
    my_hours: Hours | None
    their_hours: Hours | None


class Withdrawal(Wire):
    """A message that was told of and not sent after all: sending was undone."""

    id: MessageId


class StatsQuestion(Wire):
    """Which messages the figures are about; a field that is null narrows nothing down. Both days are
    included.

    `label` narrows the marks down and not the messages.
    """

    since: date | None = None
    until: date | None = None
    correspondent: Address | None = None
    label: Label | None = None


class Erasure(Wire):
    """What is to be removed; with both null everything, the user's own texts too.

    `correspondent`: every message that went to them, to others beside them too. `before`: that day stays.
    """

    correspondent: Address | None = None
    before: date | None = None


class Kept(Wire):
    """All that is kept, whatever was asked for; the days are those of the first and the last message."""

    messages: int
    first_day: date | None
    last_day: date | None


class Week(Wire):
    """One ISO week of the user's own calendar.

    `words` are those of messages that were judged, `sent` the marks in them. `written_words`, `first` and
    `left` are those of judged messages written with Warmline looking on: how they were first written, and how
    they went. `median`: of the rates (marks sent per 1,000 words) of this week and the four before, as far as
    they have words; null where these weeks have fewer than ten messages together.
    """

    monday: date
    messages: int
    words: int
    sent: int
    written_words: int
    first: int
    left: int
    median: float | None


class LabelTotal(Wire):
    """Marks of one label: `sent` in all messages; `first` and `left` in those written with Warmline
    looking on.
    """

    label: Label
    sent: int
    first: int
    left: int


class RuleTotal(LabelTotal):
    """Marks of one rule. `rule` is null for all marks of the label that were found without one.

    `instead` are other ways to say it, for the most frequent ones.
    """

    rule: str | None
    title: str
    why: str
    instead: list[str]
    applied: int
    ignored: int
    switched_off: int


class Slot(Wire):
    """An hour (0 to 23) or a day of the week (0 is Monday) by the sender's own clock."""

    slot: int
    messages: int
    words: int
    sent: int


class Span(Wire):
    """How many took up to `hours`, and longer than the span before; null: longer than all of them."""

    hours: float | None
    count: int


class Spans(Wire):
    """How long something took: how often it is known, its median in hours, and how it is spread."""

    count: int
    median: float | None
    spans: list[Span]


class ThreadTotals(Wire):
    """Conversations the user wrote in. `heated`: at one of the user's messages the level was heated.

    `settled`: at a later one it was calm again; `took` is the time from the onset to there.
    """

    threads: int
    heated: int
    settled: int
    took: Spans


class Afterwards(Wire):
    """What a number of conversations did later: calm again, not calm, or the user wrote no more in it."""

    threads: int
    settled: int
    unsettled: int
    silent: int


class CallTotals(Wire):
    """Conversations in which a call was suggested, told apart by whether it was offered in a message."""

    suggested: int
    ignored: int
    offered: Afterwards
    not_offered: Afterwards


class NoteTotal(Wire):
    """How often a note was shown, and how often its reason was gone when the message went."""

    id: str
    shown: int
    followed: int


class PersonTotal(Wire):
    """One correspondent: what the user wrote to them, and how their conversations went."""

    address: str
    name: str | None
    messages: int
    words: int
    sent: int
    threads: int
    heated: int
    settled: int


class People(Wire):
    """All correspondents of the days asked for. `well`: those with whom no conversation was heated.

    `listed`: at most 200, those with heated conversations first, then by messages.
    """

    people: int
    well: int
    listed: list[PersonTotal]


class Stats(Wire):
    """The user's own habits, counted. Weeks in between without a message are there with zeros.

    `words`, `sent`: of messages that were judged. `written`: how many of those were written with Warmline
    looking on; `first` and `left` are their marks.
    """

    kept: Kept
    messages: int
    words: int
    sent: int
    written: int
    first: int
    left: int
    weeks: list[Week]
    labels: list[LabelTotal]
    rules: list[RuleTotal]
    notes: list[NoteTotal]
    hours: list[Slot]
    weekdays: list[Slot]
    threads: ThreadTotals
    calls: CallTotals
    mine: Spans
    theirs: Spans
    people: People
