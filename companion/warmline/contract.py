"""Every request and answer, as they travel: the OpenAPI file and the extension's types come from here.

Those about a call, about papers and about statistics are in modules of their own beside this one.

All `start` and `end` count UTF-16 code units from the start of the text as sent; `quote` is the text between.
"""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

MAX_TEXT = 250_000
"""Longest text of one draft or message, in characters."""
MAX_MESSAGES = 500

Label = Literal["defensive", "condescending", "hostile"]
Severity = Literal["low", "medium", "high"]
Level = Literal["calm", "tense", "heated"]
Urgency = Literal["none", "tactical", "emotional"]
Content = Literal["2d", "3d"]
Side = Literal["them", "me"]
SnippetKind = Literal["working_hours", "emergency", "closing", "other"]

Text = Annotated[str, Field(max_length=MAX_TEXT)]
Address = Annotated[str, Field(max_length=1_000)]
Short = Annotated[str, Field(max_length=10_000)]
Count = Annotated[int, Field(ge=0, le=1_000_000_000)]
Name = Annotated[str, Field(max_length=100, pattern=r"^[a-z0-9][a-z0-9_-]*$")]


def in_the_calendar(moment: datetime) -> datetime:
    """The moment, unless its year is out of all reason."""
    # One wild date would stretch the statistics, which have every week in between, over millennia.
    if not 2000 <= moment.year < 2100:
        raise ValueError("The year should lie between 2000 and 2099")
    return moment


class Wire(BaseModel):
    """What all of them share: immutable, and a field nobody knows is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, strict=True)


class DraftText(Wire):
    """The whole text of the compose box as plain text, `\\n` line ends."""

    text: Text


class Message(Wire):
    """One mail of the thread."""

    sender: Address | None = Field(default=None, alias="from")
    name: Short | None = None
    to: list[Address] = []
    cc: list[Address] = []
    sent_at: datetime | None = None
    text: Text


class Thread(Wire):
    """The mails above the draft, oldest first. `me`: the user's own addresses, aliases too."""

    subject: Short = ""
    me: list[Address] = []
    messages: Annotated[list[Message], Field(max_length=MAX_MESSAGES)]


class Situation(Wire):
    """What `POST /v1/check` is asked about."""

    draft: DraftText | None = None
    thread: Thread | None = None


class Mark(Wire):
    """Words of the draft that can read as something the writer may not have meant."""

    start: int
    end: int
    quote: str
    label: Label
    severity: Severity
    found_by: Literal["rule", "model"]
    rule: str | None
    why: str
    instead: list[str]


class Note(Wire):
    """A quiet remark on the draft as a whole."""

    id: str
    message: str
    instead: list[str]


class FittingSnippets(Wire):
    """The user's own texts of this kind fit here. `why` is one sentence, for the user's eyes only."""

    kind: SnippetKind
    why: str


class DraftReading(Wire):
    """`language` is null where there is no language pack for it: then nothing is judged.

    `marks` are those to show, in the order of the text: the worst, where there are many.
    `more` are the others, the worst first, for when one of those is mended, ignored or switched off.
    """

    language: str | None
    marks: list[Mark]
    notes: list[Note]
    more: list[Mark] = []
    snippets: list[FittingSnippets] = []


class Signal(Wire):
    """A countable reason, with its place in the thread. `weight` above zero heats, below zero cools."""

    kind: str
    message: int
    start: int
    end: int
    quote: str
    by: Side
    weight: float


class CallAdvice(Wire):
    """Whether a live conversation would serve both better than one more mail."""

    suggest: bool
    why: str
    invitation: str | None


class BringInAdvice(Wire):
    """Whether somebody with more authority should join."""

    suggest: bool
    why: str


class Gap(Wire):
    """How long message `message` took to answer the other side; null where a date is missing."""

    message: int
    by: Side
    hours: float | None


class Rhythm(Wire):
    """Every answer of both sides, oldest first. `quick`: the latest ones of both took minutes only."""

    gaps: list[Gap]
    quick: bool


class ThreadReading(Wire):
    """The state of the thread at the moment the user is about to answer.

    `onset` is the index of the message at which it began to heat up. The `why`s are one plain sentence each
    and name what in the thread shows it; that of `urgency` is for the user's eyes only.
    """

    escalating: bool
    level: Level
    onset: int | None
    content: Content
    signals: list[Signal]
    call: CallAdvice
    bring_in: BringInAdvice
    urgency: Urgency
    content_why: str = ""
    urgency_why: str = ""
    snippets: list[FittingSnippets] = []
    rhythm: Rhythm = Rhythm(gaps=[], quick=False)


class Reading(Wire):
    """The answer to a situation, part for part."""

    draft: DraftReading | None
    thread: ThreadReading | None


class Problem(Wire):
    """What went wrong and what to do about it."""

    code: str
    message: str


class ProblemAnswer(Wire):
    """The body of every answer that is not a success."""

    error: Problem


class Nothing(Wire):
    """A request that needs no words."""


class Hello(Wire):
    """The companion's proof of itself; `degraded` tells people what is weaker than it should be."""

    version: str
    degraded: str | None


class Stored(Wire):
    """How many rows the request touched."""

    rows: int


def _told_apart(snippets: list["Snippet"]) -> list["Snippet"]:
    if len({snippet.id for snippet in snippets}) < len(snippets):
        raise ValueError("Two texts have the same id")
    return snippets


class Snippet(Wire):
    """A text of the user's own. No reader of a mail sees its title."""

    id: Name
    kind: SnippetKind
    title: Annotated[str, Field(min_length=1, max_length=100)]
    text: Annotated[str, Field(max_length=3_000)]


SnippetList = Annotated[list[Snippet], Field(max_length=40), AfterValidator(_told_apart)]


class Snippets(Wire):
    """All texts of the user's own, in their order. They are kept as a whole."""

    snippets: SnippetList


class KeptSnippets(Wire):
    """What is kept, and the texts that everybody starts from."""

    snippets: SnippetList
    starting: SnippetList


class Client(Wire):
    """One paired extension. `origin` is null until it has called once."""

    id: str
    origin: str | None
    created_at: datetime
    seen_at: datetime | None
    this: bool


class Clients(Wire):
    """All paired extensions."""

    clients: list[Client]


class ClientId(Wire):
    """Which client is meant."""

    id: Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]


class RuleCard(Wire):
    """A rule as the options page lists it. `looks_for` are some of the words that it marks, `instead` some
    that can stand in their place.
    """

    id: str
    label: Label
    severity: Severity
    title: str
    why: str
    looks_for: list[str]
    source: str
    source_url: str | None
    instead: list[str] = []


class RuleCards(Wire):
    """All rules the companion knows."""

    rules: list[RuleCard]
