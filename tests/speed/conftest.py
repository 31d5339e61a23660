"""A reader that has read nothing, and texts that nobody has read."""

import pytest

from training.corpus import read_corpus
from training.evaluation.drafts_of_length import SentenceStore
from warmline.reader import Reader


@pytest.fixture(scope="session")
def reader() -> Reader:
    """Of its own: what another test has had read would cost nothing here."""
    return Reader.load()


@pytest.fixture(scope="session")
def store() -> SentenceStore:
    return SentenceStore(read_corpus())
