"""What travels when help to offer a call is asked for: a part of the contract."""

from datetime import datetime
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, AwareDatetime, Field, model_validator

from warmline.contract import Short, Thread, Wire, in_the_calendar

Register = Literal["warm", "plain", "formal"]
Clock = Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
"""A time of a clock of 24 hours, as "09:00"."""


def _a_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        raise ValueError("This time zone is not known; choose another one") from None
    return name


class CallTerms(Wire):
    """What the user can offer for a call; an empty part is not offered.

    `days`: 1 is Monday, 7 is Sunday. The hours are those of the clock of `time_zone`; an end before the start
    lies on the next day.
    """

    name: Short = ""
    days: Annotated[list[Annotated[int, Field(ge=1, le=7)]], Field(max_length=7)]
    start: Clock = Field(alias="from")
    end: Clock = Field(alias="to")
    time_zone: Annotated[str, Field(max_length=100), AfterValidator(_a_zone)]
    booking_link: Short = ""
    phone: Short = ""
    meeting_link: Short = ""

    @model_validator(mode="after")
    def _hours_last(self) -> Self:
        if self.start == self.end:
            raise ValueError("The hours should not end when they begin")
        return self


class CallQuestion(Wire):
    """What `POST /v1/call` is asked about: the thread, and when the question is asked."""

    thread: Thread
    now: Annotated[AwareDatetime, AfterValidator(in_the_calendar)]
    settings: CallTerms


class Invitation(Wire):
    """Words that offer a call. `text` stands by itself; `opening` and `closing` make a whole mail of it."""

    register_: Register = Field(alias="register")
    opening: str
    text: str
    closing: str


class CallTime(Wire):
    """A time for a call, in the user's words and, where their clock is known and another, in theirs."""

    start: datetime
    end: datetime
    yours: str
    theirs: str | None


class CallHelp(Wire):
    """Help to offer a call. `calendar_url` holds the first time, the file `ics` all; null without a time."""

    invitations: list[Invitation]
    times: list[CallTime]
    calendar_url: str | None
    ics: str | None
