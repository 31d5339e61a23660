import pytest

from support.threads import guesser
from warmline.rules.loader import bundled_rules, load_rules
from warmline.thread.invitation import invitation
from warmline.tone.reader import ToneReader


@pytest.mark.parametrize(
    "subject",
    ["Website relaunch", "Re: Website relaunch", "RE: Fwd: Website  relaunch", "AW: Website relaunch"],
)
def test_a_plain_subject_is_named(subject):
    assert "about “Website relaunch”" in invitation(subject)


@pytest.mark.parametrize(
    "subject",
    [
        "",
        "Re:",
        "URGENT",
        "Final warning",
        "Complaint about your fitters",
        "Where is my order?!",
        "4711",
        "a" * 41,
        "OFFER MAY",
        "You people and my transmission",
        "How is she",
    ],
)
def test_any_other_is_not(subject):
    assert "about this" in invitation(subject)


@pytest.mark.parametrize("subject", ["", "Website relaunch"])
def test_what_every_invitation_holds(subject):
    words = invitation(subject)
    assert "would you be willing" in words.lower()
    assert "summary in writing" in words
    assert "talk" not in words and "!" not in words
    assert not words.lower().startswith(("hi", "hello", "dear"))
    assert words.count(". ") + words.count("? ") <= 1


def test_we_would_not_mark_it_ourselves():
    tone = ToneReader.of_rules(load_rules(bundled_rules()), guesser=guesser())
    assert tone.read(invitation("Website relaunch")).marks == []
