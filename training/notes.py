"""The corpus of drafts with the notes that each should get. corpus/README.md describes the format."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from training.corpus import CorpusError
from warmline.contract import DraftText, Message, Side, Situation, Thread

NOTES = Path(__file__).parents[1] / "corpus" / "notes"

Plain = Annotated[str, Field(min_length=1, pattern=r"^\S.*$")]
NoteId = Literal["own_it", "acknowledge", "hard_news", "forwarded", "when", "repeated"]
"""In rank, as `warmline.notes` gives them."""
_ADDRESS: dict[Side, str] = {"me": "me@firm.example", "them": "kim@client.example"}


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class _Before(_Part):
    by: Side
    text: str


class _Labelled(_Part):
    name: Plain
    notes: list[NoteId]
    near: list[NoteId] = []
    before: list[_Before] = []
    people: Annotated[int, Field(ge=1)] = 1
    text: str


class _File(_Part):
    trade: Plain
    draft: Annotated[list[dict[str, object]], Field(min_length=1)]


@dataclass(frozen=True, slots=True)
class KnownDraft:
    """A draft, the `notes` it should get, and those it is `near` to and should not get."""

    trade: str
    name: str
    notes: frozenset[str]
    near: frozenset[str]
    situation: Situation
    file: str

    @property
    def place(self) -> str:
        """Where to find it."""
        return f"{self.file}: {self.name}"


def read_notes(folder: Path = NOTES) -> tuple[KnownDraft, ...]:
    """All drafts of a folder, file by file. Raises CorpusError where something does not fit."""
    return tuple(draft for path in sorted(folder.glob("*.toml")) for draft in read_note_file(path))


def read_note_file(path: Path) -> tuple[KnownDraft, ...]:
    """The drafts of one trade, at least one. Raises CorpusError, naming the file and the draft."""
    place = path.name
    try:
        file = _File.model_validate(tomllib.loads(path.read_text("utf-8")))
        drafts: list[KnownDraft] = []
        for number, fields in enumerate(file.draft, 1):
            place = f"{path.name}: {fields.get('name', f'draft {number}')}"
            drafts.append(_known(_Labelled.model_validate(fields), trade=file.trade, place=place))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CorpusError(f"{path.name}: {error}") from None
    except ValidationError as error:
        raise CorpusError(f"{place}: {_first(error)}") from None
    names = [one.name for one in drafts]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise CorpusError(f"{path.name}: two drafts are named {twice!r}")
    return tuple(drafts)


def _known(labelled: _Labelled, *, trade: str, place: str) -> KnownDraft:
    notes, near = frozenset(labelled.notes), frozenset(labelled.near)
    if notes & near:
        raise CorpusError(f"{place}: a draft cannot be near to a note that it gets")
    return KnownDraft(
        trade=trade,
        name=labelled.name,
        notes=notes,
        near=near,
        situation=Situation(draft=DraftText(text=labelled.text), thread=_thread(labelled)),
        file=place.partition(":")[0],
    )


def _thread(labelled: _Labelled) -> Thread | None:
    if not labelled.before:
        return None
    others = [f"reader{n}@client.example" for n in range(1, labelled.people)]
    return Thread(
        me=[_ADDRESS["me"]],
        messages=[
            Message.model_validate(
                {
                    "from": _ADDRESS[one.by],
                    "to": [_ADDRESS["them" if one.by == "me" else "me"], *others],
                    "text": one.text,
                }
            )
            for one in labelled.before
        ],
    )


def _first(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(map(str, first["loc"]))
    return f"{where}: {first['msg']}" if where else first["msg"]
