from itertools import product

import pytest

from support.calling import terms
from support.threads import case, mine
from support.whole_reader import whole_reader
from warmline.call_contract import Invitation
from warmline.calling.invitation import Offer, invitations
from warmline.contract import DraftText, Situation
from warmline.thread.decisions.no_call import reason_against

TIMES = "Tuesday 24 November at 15:00 or Wednesday 25 November at 09:30, Berlin time"
BOOKING = "https://book.example/robin"
WAYS = [
    {"times": TIMES},
    {"booking_link": BOOKING},
    {"times": TIMES, "booking_link": BOOKING, "phone": "+49 30 1234567"},
    {"times": TIMES, "meeting_link": "https://meet.example/robin"},
    {"phone": "+49 30 1234567"},
    {},
]
ABOUTS = ["the signed contract", "your sofa", "the invoice", "“Website relaunch”", ""]
NAMES = {"called": "Dana", "whole_name": "Dana Reyes", "sender": "Robin Hale"}


def by_register(**parts: str) -> dict[str, Invitation]:
    return {one.register_: one for one in invitations(Offer(**parts))}


def test_three_registers():
    made = by_register(times=TIMES, about="the signed contract", **NAMES)
    assert list(made) == ["warm", "plain", "formal"]
    assert [one.opening for one in made.values()] == ["Hi Dana,", "Hello Dana,", "Dear Dana Reyes,"]
    assert [one.closing for one in made.values()] == [
        "Best wishes,\nRobin Hale",
        "Best,\nRobin Hale",
        "Kind regards,\nRobin Hale",
    ]
    assert len({one.text for one in made.values()}) == 3


def test_without_names():
    for one in by_register().values():
        assert one.opening == "Hello,"
        assert "\n" not in one.closing


@pytest.mark.parametrize(("way", "about"), list(product(WAYS, ABOUTS)))
def test_what_each_holds(way, about):
    for one in by_register(about=about, **way).values():
        assert one.text.count("ould you be willing to have a") == 1
        assert "fifteen" in one.text and "in writing" in one.text
        assert about in one.text
        assert all(part in one.text for part in way.values())
        assert ("at a time that suits you?" in one.text) == (not way.get("times") and BOOKING not in one.text)
        # A link ends its line, so that no stop and no word is taken for a part of it.
        assert all(line.endswith(line.split("https://")[-1]) for line in one.text.split("\n"))
        assert " ." not in one.text and "  " not in one.text and "!" not in one.text


@pytest.mark.parametrize(("way", "about"), list(product(WAYS, ABOUTS)))
def test_we_would_not_mark_it_ourselves(way, about):
    for one in by_register(about=about, **NAMES, **way).values():
        mail = f"{one.opening}\n\n{one.text}\n\n{one.closing}"
        draft = whole_reader().read(Situation(draft=DraftText(text=mail))).draft
        assert draft is not None
        assert (draft.language, draft.marks, draft.notes) == ("en", [], [])


@pytest.mark.parametrize("register", ["warm", "plain", "formal"])
def test_once_sent_it_is_known_in_the_thread(register):
    sent = by_register(about="the signed contract", times=TIMES)[register]
    said = reason_against(case("Where is it?", mine(sent.text), "Hm."), content="3d")
    assert said is not None and said.startswith("You already offered a call")


def test_what_the_user_set():
    offer = Offer.of(
        terms(name=" Robin\nHale ", phone=" 030  123456 "), names=("Dana", "Dana Reyes"), about="", times=""
    )
    assert (offer.sender, offer.phone, offer.called) == ("Robin Hale", "030 123456", "Dana")
