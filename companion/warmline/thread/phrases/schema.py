"""What a phrase file holds."""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from warmline.contract import Name
from warmline.rules.notation import Written

Plain = Annotated[str, Field(min_length=1, max_length=400)]
Effect = Literal["heating", "cooling", "cues"]
"""What a phrase does to the level: a cue leaves it alone and only helps to decide what to advise."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Found(_Part):
    """A sentence that shows the kind, and the words that are found in it."""

    text: Plain
    words: Plain

    @model_validator(mode="after")
    def _within(self) -> Self:
        if self.words not in self.text:
            raise ValueError(f'the words "{self.words}" are not in the sentence "{self.text}"')
        return self


class Left(_Part):
    """A sentence that looks alike and does not show it."""

    text: Plain


class PhraseKind(_Part):
    """One way of speaking. `kind` is the file's name, `effect` its folder.

    `weight` is above zero where the kind heats, below where it cools, zero for a cue. A `courtesy` is what
    people write in anger too ("thank you for your answer"): it cools nothing in a message that heats.
    """

    kind: Name
    effect: Effect
    title: Plain
    weight: float = 0.0
    courtesy: bool = False
    patterns: Annotated[list[Written], Field(min_length=1)]
    unless: list[Written] = []
    finds: Annotated[list[Found], Field(min_length=2)]
    leaves: Annotated[list[Left], Field(min_length=2)]

    @model_validator(mode="after")
    def _weighed_as_filed(self) -> Self:
        sign = {"heating": 1, "cooling": -1, "cues": 0}[self.effect]
        if (self.weight > 0) - (self.weight < 0) != sign:
            raise ValueError(f'a weight of {self.weight} does not belong into the folder "{self.effect}"')
        return self
