"""What is read is as long as it says, and new."""

import pytest

from bench.texts import (
    CHANGED,
    DEVELOPMENT,
    MESSAGES,
    WORDS,
    of_messages,
    of_words,
    passages,
    warm_up,
    with_one_word_changed,
)
from support.corpus import a_draft
from training.evaluation.drafts_of_length import SentenceStore

LINE = ". This is sentence {n} of draft {m}, and it has exactly fourteen words counted."
ROUNDS = {**dict.fromkeys(map(of_words, WORDS), 2), **dict.fromkeys(map(of_messages, MESSAGES), 2)}


@pytest.fixture(scope="module")
def drafts():
    return [a_draft("\n".join(LINE.format(n=n, m=m) for n in range(40))) for m in range(80)]


@pytest.fixture
def asked(drafts):
    given = passages(SentenceStore(drafts), ROUNDS, ["One.", "Two."])
    return [question for passage in given for question in passage.questions]


def test_every_kind_comes_as_often_as_it_should(asked) -> None:
    kinds = [kind for kind, _ in asked]

    assert {kind: kinds.count(kind) for kind in kinds} == {**ROUNDS, CHANGED: 2, DEVELOPMENT: 2}


def test_texts_are_as_long_as_they_say(asked) -> None:
    for words in WORDS:
        for text in (question["text"] for kind, question in asked if kind == of_words(words)):
            assert words <= len(text.split()) < words + 14


def test_no_sentence_comes_twice_but_where_a_word_is_changed(asked) -> None:
    texts = [question["text"] for kind, question in asked if kind != CHANGED]
    sentences = [one.strip() for text in texts for one in text.split(".") if "sentence" in one]

    assert len(sentences) > 2_000
    assert len(sentences) == len(set(sentences))


def test_the_changed_text_comes_right_behind_its_own(asked) -> None:
    pairs = [(asked[n - 1], one) for n, one in enumerate(asked) if one[0] == CHANGED]

    for (kind, before), (_, after) in pairs:
        assert kind == of_words(200)
        assert after["text"] == with_one_word_changed(before["text"])


def test_one_word_is_changed() -> None:
    before = "one two three\n\nfour five"
    after = with_one_word_changed(before)

    assert after == "one two changed five"


def test_a_thread_can_be_read_as_one_text(asked) -> None:
    for messages in MESSAGES:
        for question in (question for kind, question in asked if kind == of_messages(messages)):
            mails = [message["text"] for message in question["thread"]["messages"]]
            assert len(mails) == messages
            assert question["text"] == "\n\n".join(mails)


def test_what_warms_up_is_not_read_again(drafts) -> None:
    store = SentenceStore(drafts)
    first = {sentence for question in warm_up(store, count=3) for sentence in question["text"].split(".")}

    assert not first & {*store.draft(1_000).split(".")} - {""}
