"""What a rule file holds."""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from warmline.contract import Label, Name, Severity
from warmline.rules.notation import Written

OWN_JUDGEMENT = "Own judgement"

Plain = Annotated[str, Field(min_length=1, max_length=400)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Source(_Part):
    """Who says that these words can be read so. `url` is null only for our own judgement."""

    title: Plain
    url: Annotated[str, Field(pattern=r"^https?://\S+$")] | None = None

    @model_validator(mode="after")
    def _cited(self) -> Self:
        if (self.url is None) != (self.title == OWN_JUDGEMENT):
            raise ValueError(f'a source has a url, unless it is titled "{OWN_JUDGEMENT}", which has none')
        return self


class Marked(_Part):
    """A sentence that must be marked: the exact words, and what the first suggestion puts in their place."""

    text: Plain
    marked: Plain
    instead: Plain

    @model_validator(mode="after")
    def _within(self) -> Self:
        if self.marked not in self.text:
            raise ValueError(f'the marked words "{self.marked}" are not in the sentence "{self.text}"')
        return self


class Left(_Part):
    """A sentence that looks alike and must be left alone."""

    text: Plain


class Rule(_Part):
    """One way of putting things that can read as something the writer may not have meant.

    Either `patterns` say what is marked and `instead` what to write there, or `finder` names the code that
    says both, for what no phrase can express.
    `id` is the file's name, `theme` its folder.
    """

    id: Name
    theme: Name
    title: Plain
    label: Label
    severity: Severity
    why: Plain
    instead: Annotated[list[Annotated[str, Field(max_length=400)]], Field(max_length=3)] = []
    patterns: list[Written] = []
    finder: Literal["capitals", "doubts", "exclamations"] | None = None
    unless: list[Written] = []
    source: Source
    marks: Annotated[list[Marked], Field(min_length=2)]
    leaves: Annotated[list[Left], Field(min_length=2)]

    @model_validator(mode="after")
    def _found_somehow(self) -> Self:
        if bool(self.patterns) == bool(self.finder):
            raise ValueError("a rule has patterns, or names a finder; not both")
        if bool(self.patterns) != bool(self.instead):
            raise ValueError("a rule with patterns says what to write instead; a finder says so itself")
        return self
