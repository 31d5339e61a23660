"""Threads in few words, and what is read in them, for the tests of warmline.thread."""

from datetime import UTC, datetime, timedelta
from functools import cache

from warmline.contract import Message, Side, Thread
from warmline.text.language import LanguageGuesser
from warmline.text.words import Tokenizer
from warmline.thread.course import course_of
from warmline.thread.decisions.case import Case
from warmline.thread.letter import Letter
from warmline.thread.letters import LetterReader
from warmline.thread.phrases.finder import PhraseFinder
from warmline.thread.phrases.loader import bundled_phrases, load_phrases
from warmline.thread.phrases.schema import PhraseKind
from warmline.thread.reader import ThreadReader
from warmline.thread.signals.counting import all_finders, evidence_in
from warmline.thread.turn import Turn, turns_of
from warmline.thread.wording.weigher import Weigher
from warmline.thread.wording.weights import Weights

ME = "me@firm.example"
THEM = "kim@client.example"
_FIRST = datetime(2026, 3, 2, 10, tzinfo=UTC)


@cache
def guesser() -> LanguageGuesser:
    return LanguageGuesser()


@cache
def kinds() -> tuple[PhraseKind, ...]:
    return load_phrases(bundled_phrases())


UNWEIGHED = Weights(
    questions=(), rarity={"them": {}, "me": {}}, words={"them": {}, "me": {}}, kinds={}, signals={}, offset={}
)
"""Evidence weighs what was set by hand, and wording says nothing: what tests of single parts count on."""


def _letters(weights: Weights) -> LetterReader:
    tokenizer = Tokenizer()
    return LetterReader(
        tokenizer=tokenizer,
        finder=PhraseFinder(kinds(), tokenizer),
        weigher=Weigher(weights),
        guesser=guesser(),
    )


@cache
def letters() -> LetterReader:
    return _letters(UNWEIGHED)


@cache
def reader() -> ThreadReader:
    return ThreadReader.load(guesser=guesser())


def letter(text: str, side: Side = "them") -> Letter:
    return letters().read(text, side)


def message(
    text: str,
    *,
    sender: str | None = THEM,
    at: datetime | None = None,
    to: tuple[str, ...] | None = None,
    cc: tuple[str, ...] = (),
) -> Message:
    """One mail between Kim and the user, unless somebody else is named."""
    other = THEM if sender == ME else ME
    return Message(sender=sender, to=list(to or (other,)), cc=list(cc), sent_at=at, text=text)


def mine(text: str, *, at: datetime | None = None) -> Message:
    return message(text, sender=ME, at=at)


def thread(*messages: Message | str, subject: str = "") -> Thread:
    """A thread with the user. Words alone are a mail of Kim's; mails without a time come a day apart."""
    full = [one if isinstance(one, Message) else message(one) for one in messages]
    return Thread(
        subject=subject,
        me=[ME],
        messages=[
            one if one.sent_at else one.model_copy(update={"sent_at": _FIRST + timedelta(days=day)})
            for day, one in enumerate(full)
        ],
    )


def turns(*messages: Message | str) -> tuple[Turn, ...]:
    return turns_of(thread(*messages), read=letters().read)


def case(*messages: Message | str) -> Case:
    """As counted by hand."""
    read = turns(*messages)
    evidence = evidence_in(read, all_finders(kinds(), tone=None), {})
    return Case(turns=read, evidence=evidence, course=course_of(read, evidence))


def worded_case(*messages: Message | str) -> Case:
    """As the companion sees it."""
    return reader().examine(thread(*messages))


def words(turns: tuple[Turn, ...], found) -> list[tuple[int, str]]:
    """The message and the words of each piece of evidence."""
    return [(one.message, turns[one.message].letter.text[one.start : one.end]) for one in found]
