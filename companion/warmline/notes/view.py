"""All that a note may look at."""

from collections.abc import Sequence
from dataclasses import dataclass

from warmline.contract import Mark
from warmline.notes.said import Said, SentenceReader
from warmline.text.document import Sentence
from warmline.thread.decisions.case import Case
from warmline.thread.turn import Turn


@dataclass(frozen=True, slots=True)
class View:
    """A draft and what it answers.

    `finished`: nothing stands there that somebody is still writing. `marked` are the sentences, by number, of
    which a mark tells already. `case` is null without a thread.
    """

    draft: tuple[Said, ...]
    finished: bool
    marked: frozenset[int]
    case: Case | None
    reader: SentenceReader

    @property
    def answered(self) -> Turn | None:
        """The message of theirs that waits for an answer."""
        newest = self.case.newest if self.case else None
        return newest if newest and newest.side == "them" else None

    @property
    def theirs(self) -> tuple[Said, ...]:
        """The sentences of that message."""
        return self.sentences_of(self.answered) if self.answered else ()

    @property
    def own_before(self) -> tuple[Turn, ...]:
        """The user's own earlier messages in the thread, oldest first."""
        turns = self.case.turns if self.case else ()
        return tuple(turn for turn in turns if turn.side == "me" and not turn.automatic)

    def sentences_of(self, turn: Turn) -> tuple[Said, ...]:
        """The sentences of a message."""
        letter = turn.letter
        return self.reader.read(letter.own[one.start : one.end] for one in letter.sentences)


def view_of(
    text: str,
    sentences: Sequence[Sentence],
    *,
    marks: Sequence[Mark],
    case: Case | None,
    reader: SentenceReader,
) -> View:
    """The view of the draft `text`, which these sentences were cut from."""
    draft = reader.read(sentence.text for sentence in sentences)
    return View(
        draft=draft,
        finished=_finished(text, sentences),
        marked=frozenset(n for n, said in enumerate(draft) if any(mark.quote in said.text for mark in marks)),
        case=case,
        reader=reader,
    )


def _finished(text: str, sentences: Sequence[Sentence]) -> bool:
    """Whether the last sentence has its stop, or the writer has gone on to another line."""
    if not sentences:
        return False
    last = sentences[-1]
    return last.text.rstrip("\"'”’»)]")[-1:] in ".!?…" or "\n" in text[last.start + len(last.text) :]
