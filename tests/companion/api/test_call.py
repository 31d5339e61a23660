from typing import Any

import pytest

from support.service import FakeReader
from warmline.api import call
from warmline.calling.caller import Caller
from warmline.contract import CallAdvice, Reading, Situation, ThreadReading

QUESTION: dict[str, Any] = {
    "thread": {"subject": "Website relaunch", "me": ["me@firm.example"], "messages": [{"text": "Where?"}]},
    "now": "2026-11-23T07:00:00Z",
    "settings": {"days": [1], "from": "09:00", "to": "17:00", "time_zone": "Europe/Berlin"},
}


class InFavour(FakeReader):
    """Advises a call."""

    def read(self, situation: Situation) -> Reading:
        advice = CallAdvice(suggest=True, why="It heats up.", invitation="Shall we?")
        thread = ThreadReading.model_construct(call=advice)
        return super().read(situation).model_copy(update={"thread": thread})


def ask(serving: Any, question: dict[str, Any], *, reader: FakeReader | None = None) -> Any:
    client = serving(call.blueprint(caller=Caller((reader or InFavour()).read)))
    return client.post("/v1/call", json=question)


def test_help(serving: Any) -> None:
    heard = ask(serving, QUESTION)
    assert [one["register"] for one in heard.json["invitations"]] == ["warm", "plain", "formal"]
    assert heard.json["times"][0] == {
        "start": "2026-11-23T11:00:00+01:00",
        "end": "2026-11-23T11:15:00+01:00",
        "yours": "Monday 23 November at 11:00",
        "theirs": None,
    }
    assert heard.json["ics"].startswith("BEGIN:VCALENDAR")


def test_never_where_the_reading_speaks_against_it(serving: Any) -> None:
    heard = ask(serving, QUESTION, reader=FakeReader())
    assert (heard.status_code, heard.json["error"]["code"]) == (409, "no_call")


@pytest.mark.parametrize(
    ("part", "value", "said"),
    [
        ("time_zone", "Middle/Earth", "This time zone is not known"),
        ("time_zone", "../etc/passwd", "This time zone is not known"),
        ("time_zone", "Europe", "This time zone is not known"),
        ("time_zone", "", "This time zone is not known"),
        ("to", "09:00", "The hours should not end when they begin"),
        ("from", "25:00", "settings.from"),
        ("days", [8], "settings.days"),
    ],
)
def test_settings_that_cannot_be_kept(serving: Any, part: str, value: object, said: str) -> None:
    heard = ask(serving, QUESTION | {"settings": QUESTION["settings"] | {part: value}})
    assert (heard.status_code, heard.json["error"]["code"]) == (422, "invalid")
    assert said in heard.json["error"]["message"]


def test_a_moment_has_its_zone(serving: Any) -> None:
    assert ask(serving, QUESTION | {"now": "2026-11-23T07:00:00"}).status_code == 422
