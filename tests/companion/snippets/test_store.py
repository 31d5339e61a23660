from pathlib import Path

import pytest

from warmline.contract import Snippet
from warmline.snippets.starting import starting_snippets
from warmline.snippets.store import SnippetStore
from warmline.storage.database import Database

OWN = [
    Snippet(id="b", kind="other", title="Parking", text="There is parking behind the house."),
    Snippet(id="a", kind="closing", title="Goodbye", text="Grüße, 👋\n\n[name]"),
]


@pytest.fixture
def store(database: Database) -> SnippetStore:
    return SnippetStore(database)


def test_everybody_starts_from_the_same_texts(store: SnippetStore) -> None:
    assert store.read() == list(starting_snippets())


def test_the_list_is_kept_whole_and_in_its_order(store: SnippetStore) -> None:
    assert store.save(OWN) == 2
    assert store.save(OWN) == 2
    assert store.read() == OWN
    store.save(OWN[::-1])
    assert store.read() == OWN[::-1]


def test_who_wants_none_has_none(store: SnippetStore) -> None:
    store.save([])
    assert store.read() == []


def test_erased_texts_leave_no_trace(store: SnippetStore, tmp_path: Path) -> None:
    store.save(OWN)
    assert store.erase() == 2
    assert store.erase() == 0
    assert store.read() == list(starting_snippets())
    assert (tmp_path / "data" / "warmline.db-wal").stat().st_size == 0


def test_no_word_of_them_lies_open_on_the_disk(store: SnippetStore, tmp_path: Path) -> None:
    store.save(OWN)
    assert all(b"parking" not in file.read_bytes() for file in (tmp_path / "data").iterdir())
