"""Drafts in few words, and what notes find in them."""

from functools import cache

from support.threads import reader as thread_reader
from support.threads import thread as a_thread
from training.notes import KnownDraft, read_notes
from training.split import to_learn_from
from warmline.contract import Mark, Message, Note
from warmline.notes.finding import Finding
from warmline.notes.reader import NoteReader
from warmline.notes.said import SentenceReader
from warmline.notes.view import View, view_of
from warmline.text.document import read_sentences
from warmline.text.words import Tokenizer
from warmline.thread.decisions.case import Case

MISSED = {
    "acknowledge": {"shop down on the big day"},
    "forwarded": {"the designer", "the wedding planner"},
    "hard_news": {
        *("night care ends", "fax module refused", "old version ends, no date", "oysters later"),
        "storm delay, no day",
    },
    "own_it": {
        *("bow hair too short", "missed the second page", "what was it"),
        "wrong tiles, whose desk",
    },
}
"""Drafts of the corpus that should get a note and do not, for their words are in no list."""
UPSET = (
    "This is the third time I write. I am furious, your service is a disgrace and you ignore us. "
    "I want my money back and to speak to your manager."
)


@cache
def sentences() -> SentenceReader:
    return SentenceReader.load(Tokenizer())


@cache
def notes() -> NoteReader:
    return NoteReader.load()


def case(*messages: Message | str) -> Case | None:
    """The thread of these mails, as the companion sees it; words alone are a mail of theirs."""
    return thread_reader().examine(a_thread(*messages)) if messages else None


def view(draft: str, *above: Message | str, marks: tuple[Mark, ...] = ()) -> View:
    return view_of(draft, read_sentences(draft), marks=marks, case=case(*above), reader=sentences())


def told(draft: str, *above: Message | str, marks: tuple[Mark, ...] = ()) -> list[Note]:
    return notes().read(draft, case=case(*above), marks=marks)


def ids(draft: str, *above: Message | str, marks: tuple[Mark, ...] = ()) -> list[str]:
    return [note.id for note in told(draft, *above, marks=marks)]


def saying(finding: Finding | None) -> str | None:
    """Which saying fits, with what is missing."""
    return " ".join([finding.saying, *finding.lacks]) if finding else None


def drafts() -> list[KnownDraft]:
    """Those of the corpus that may be looked at."""
    return list(to_learn_from(read_notes()))


def told_of(known: KnownDraft) -> set[str]:
    """The ids of the notes that a draft of the corpus gets."""
    draft, thread = known.situation.draft, known.situation.thread
    assert draft is not None
    above = thread_reader().examine(thread) if thread else None
    return {note.id for note in notes().read(draft.text, case=above)}
