import pytest

from support.papers import read
from support.threads import message, mine, thread
from warmline.papers.sayings import HEATED, papers_kinds
from warmline.text.words import Tokenizer
from warmline.thread.phrases.finder import PhraseFinder

TOKENIZER = Tokenizer()
KINDS = papers_kinds()


def words_found(kind, text):
    (norms,) = TOKENIZER.norms([text])
    return [
        text[norms.starts[hit.first] : norms.ends[hit.last - 1]]
        for hit in PhraseFinder([kind], TOKENIZER).find([norms.norms])
    ]


@pytest.mark.parametrize(
    ("kind", "found"),
    [(kind, found) for kind in KINDS for found in kind.finds],
    ids=lambda one: str(one)[:40],
)
def test_every_example_is_found(kind, found):
    assert words_found(kind, found.text) == [found.words]


@pytest.mark.parametrize(
    ("kind", "left"), [(kind, left) for kind in KINDS for left in kind.leaves], ids=lambda one: str(one)[:40]
)
def test_every_look_alike_is_left(kind, left):
    assert words_found(kind, left.text) == []


def test_greetings_names_and_sign_offs_are_not_said():
    _, sayings = read(thread("Kim,\n\nthe form is broken.\n\nKind regards,\nRobin Hale\nHarbour Lane"))
    assert [one.text for one in sayings] == ["the form is broken."]


def test_quoted_mail_is_not_said_again():
    _, sayings = read(thread("It is still broken.\n\n> Could you take a look at the form?"))
    assert [one.text for one in sayings] == ["It is still broken."]


def test_robots_say_nothing():
    _, sayings = read(
        thread(message("Your request was received.", sender="noreply@client.example"), mine("Yes."))
    )
    assert [one.text for one in sayings] == ["Yes."]


def test_what_was_said_in_heat_is_known():
    _, sayings = read(thread("When will you look at the form? This is unacceptable."))
    assert [HEATED in one.kinds for one in sayings] == [False, True]
    assert "asks" in sayings[0].kinds
