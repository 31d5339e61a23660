"""Drafts to time the reader with."""

import pytest

from support.corpus import a_draft
from training.evaluation.drafts_of_length import SentenceStore

DRAFTS = [a_draft("\n".join(f". Sentence number {n} of {m}." for n in range(10))) for m in range(3)]


def test_about_as_many_words_as_asked_for() -> None:
    assert len(SentenceStore(DRAFTS).draft(22).split()) == 25


def test_no_sentence_comes_twice() -> None:
    store = SentenceStore([*DRAFTS, *DRAFTS])
    drafts = [store.draft(40) for _ in range(3)]
    sentences = [one.strip() for draft in drafts for one in draft.split(".") if one.strip()]

    assert len(sentences) == len(set(sentences)) == 24


def test_when_there_is_nothing_left() -> None:
    store = SentenceStore(DRAFTS)
    store.draft(150)

    with pytest.raises(ValueError, match="no 200 words left"):
        store.draft(200)
