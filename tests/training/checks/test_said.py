"""The sentences of the corpus."""

from support.corpus import a_draft
from support.known_drafts import known
from support.known_threads import a_thread
from training.checks.said import said_in_drafts, said_in_notes, said_in_threads, sentences_of


def test_drafts_are_named_by_line() -> None:
    assert [
        (one.place, one.text, one.within) for one in said_in_drafts([a_draft("~ Hi,\n. It is late.")])
    ] == [("drafts.txt:5", "It is late.", None)]


def test_threads_are_named_by_message() -> None:
    said = list(said_in_threads([a_thread("When?", "Now. Or never.", name="crown")]))

    assert [(one.place, one.text) for one in said] == [
        ("dental-lab.toml: crown, message 0", "When?"),
        ("dental-lab.toml: crown, message 1", "Now."),
        ("dental-lab.toml: crown, message 1", "Or never."),
    ]
    assert {one.within for one in said} == {"dental-lab.toml: crown"}


def test_only_the_writers_own_words_count() -> None:
    mail = "Hi Jo,\n\nWhere is it?\n\nRegards\n\nSent from my iPhone\n\n> It is on its way.\n"

    assert list(sentences_of(mail)) == ["Where is it?"]


def test_drafts_for_notes() -> None:
    said = [one.text for one in said_in_notes([known("Hi Kim,\n\nIt is late. So be it.")])]

    assert said == ["It is late.", "So be it."]
