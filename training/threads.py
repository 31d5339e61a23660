"""The corpus of threads, with what should be said of each. corpus/README.md describes the format."""

import tomllib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from training.corpus import CorpusError, read_trades
from warmline.contract import Content, Message, Thread, Urgency
from warmline.thread.sides import Sides

THREADS = Path(__file__).parents[1] / "corpus" / "threads"

Plain = Annotated[str, Field(min_length=1, pattern=r"^\S.*$")]
Address = Annotated[str, Field(pattern=r"^[^\s@<>]+@[\w.-]+\.example$")]
"""Nobody's: `.example` is reserved (RFC 2606)."""


def _with_zone(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError('a time needs its zone, as "2026-02-02T08:50:00Z"')
    return moment


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Written(_Part):
    """One mail, as a file has it."""

    sender: Address = Field(alias="from")
    to: list[Address] = []
    cc: list[Address] = []
    at: Annotated[datetime, AfterValidator(_with_zone)] | None = None
    text: str


class Expected(_Part):
    """What should be said of a thread. `onset` counts messages from 0."""

    escalating: bool
    onset: int | None = None
    calmed_down: bool = False
    call: bool
    bring_in: bool
    urgency: Urgency
    content: Content

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.escalating != (self.onset is not None):
            raise ValueError("a thread has an onset if it escalates, and only then")
        if self.escalating and self.calmed_down:
            raise ValueError("what has calmed down does not escalate")
        return self


class _Labelled(Expected):
    name: Plain
    variety: Plain
    shape: Plain
    subject: str
    me: Address | list[Address]
    why: Plain
    message: Annotated[list[Written], Field(min_length=1)]


class _File(_Part):
    trade: Plain
    thread: Annotated[list[dict[str, object]], Field(min_length=1)]


@dataclass(frozen=True, slots=True)
class KnownThread:
    """A thread of the corpus. `shape` says what kind of thread it is, `why` what its labels rest on."""

    trade: str
    name: str
    variety: str
    shape: str
    thread: Thread
    expected: Expected
    why: str
    file: str

    @property
    def place(self) -> str:
        """Where to find it."""
        return f"{self.file}: {self.name}"


def read_threads(folder: Path = THREADS) -> tuple[KnownThread, ...]:
    """All threads of a folder, file by file. Raises CorpusError where something does not fit."""
    return read_trades(folder.glob("*.toml"), read_thread_file)


def read_thread_file(path: Path) -> tuple[KnownThread, ...]:
    """The threads of one trade, at least one. Raises CorpusError, naming the file and the thread."""
    try:
        file = _File.model_validate(tomllib.loads(path.read_text("utf-8")))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CorpusError(f"{path.name}: {error}") from None
    except ValidationError as error:
        raise CorpusError(f"{path.name}: {_first(error)}") from None
    threads = tuple(
        _read(fields, trade=file.trade, file=path.name, number=n) for n, fields in enumerate(file.thread, 1)
    )
    names = [one.name for one in threads]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise CorpusError(f"{path.name}: two threads are named {twice!r}")
    return threads


def _read(fields: dict[str, object], *, trade: str, file: str, number: int) -> KnownThread:
    place = f"{file}: {fields.get('name', f'thread {number}')}"
    try:
        labelled = _Labelled.model_validate(fields)
    except ValidationError as error:
        raise CorpusError(f"{place}: {_first(error)}") from None
    known = KnownThread(
        trade=trade,
        name=labelled.name,
        variety=labelled.variety,
        shape=labelled.shape,
        thread=_thread(labelled),
        expected=Expected(**{name: getattr(labelled, name) for name in Expected.model_fields}),
        why=labelled.why,
        file=file,
    )
    if wrong := _misfit(known):
        raise CorpusError(f"{place}: {wrong}")
    return known


def _thread(labelled: _Labelled) -> Thread:
    return Thread(
        subject=labelled.subject,
        me=[labelled.me] if isinstance(labelled.me, str) else labelled.me,
        messages=[
            Message.model_validate(
                {"from": one.sender, "to": one.to, "cc": one.cc, "sent_at": one.at, "text": one.text}
            )
            for one in labelled.message
        ],
    )


def _misfit(known: KnownThread) -> str | None:
    """What cannot be told from one field alone."""
    messages = known.thread.messages
    sides = [Sides(known.thread.me).of(message.sender) for message in messages]
    times = [message.sent_at for message in messages if message.sent_at]
    onset = known.expected.onset
    if "them" not in sides:
        return "no message is from the other side"
    if times != sorted(times):
        return "the messages are not in the order of their times"
    if onset is not None and not (0 <= onset < len(sides) and sides[onset] == "them"):
        return f"the onset, {onset}, is no message of the other side"
    return None


def _first(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(map(str, first["loc"]))
    return f"{where}: {first['msg']}" if where else first["msg"]
