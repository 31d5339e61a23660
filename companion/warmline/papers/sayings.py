"""What was said in a thread, sentence by sentence, with the kinds of phrase in each."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files

from warmline.text.courtesies import is_greeting, is_name, is_sign_off
from warmline.text.words import Tokenizer
from warmline.thread.decisions.case import Case
from warmline.thread.letter import Letter
from warmline.thread.phrases.finder import PhraseFinder
from warmline.thread.phrases.loader import bundled_phrases, read_kind
from warmline.thread.phrases.schema import PhraseKind
from warmline.thread.requests import matter_of
from warmline.thread.sentence import Sentence
from warmline.thread.turn import Turn

HEATED = "heated"
"""The kind of every sentence with a phrase that heats: not to be repeated to those who wrote it."""


@dataclass(frozen=True, slots=True, eq=False)
class Saying:
    """A sentence of a message, at code points `[start, end)` of its text; greetings and sign-offs are none.

    `kinds` are the kinds of phrase in it, those that a message has first; `matter` are the stems of the words
    that say what it is about.
    """

    turn: Turn
    start: int
    end: int
    kinds: frozenset[str]
    matter: frozenset[str]
    words: int

    @property
    def text(self) -> str:
        """The sentence as it was written."""
        return self.turn.letter.text[self.start : self.end]


def papers_kinds() -> tuple[PhraseKind, ...]:
    """The kinds of phrase that this room looks for itself. Raises WarmlineError `phrase_file`."""
    folder = files("warmline.papers") / "data" / "en"
    found = sorted(folder.iterdir(), key=lambda item: item.name)
    return tuple(read_kind(file, effect="cues") for file in found)


class SayingReader:
    """May be shared by threads. Its phrases are loaded when they are first needed: few readings need them."""

    def read(self, case: Case) -> tuple[Saying, ...]:
        """All that people said, in order."""
        return tuple(saying for turn in case.turns if not turn.automatic for saying in self._sayings_of(turn))

    def _sayings_of(self, turn: Turn) -> Iterator[Saying]:
        sentences = [one for one in turn.letter.sentences if not _only_frames(turn.letter, one)]
        kinds: list[set[str]] = [set() for _ in sentences]
        for hit in self._finder.find([one.norms for one in sentences]):
            kinds[hit.sentence].add(hit.kind)
        asked = {request.start for request in turn.letter.requests}
        for sentence, found in zip(sentences, kinds, strict=True):
            found |= {one.kind for one in turn.letter.phrases if sentence.start <= one.start < sentence.end}
            if found & self._heating:
                found.add(HEATED)
            if sentence.start in asked:
                found.add("asks")
            words = sum(norm.isalnum() for norm in sentence.norms)
            yield Saying(
                turn, sentence.start, sentence.end, frozenset(found), matter_of(sentence), words=words
            )

    @cached_property
    def _finder(self) -> PhraseFinder:
        return PhraseFinder(papers_kinds(), Tokenizer())

    @cached_property
    def _heating(self) -> frozenset[str]:
        """The names of the kinds that heat, which are those of their files."""
        return frozenset(
            file.name.removesuffix(".toml") for file in (bundled_phrases() / "heating").iterdir()
        )


def _only_frames(letter: Letter, sentence: Sentence) -> bool:
    """Whether a sentence only opens or closes its mail, or is a name below it."""
    text = letter.own[sentence.start : sentence.end]
    greets = is_greeting(text) or (text.endswith(",") and is_name(text))
    below = letter.sign_off is not None and sentence.start > letter.sign_off.start and is_name(text)
    return below or greets or is_sign_off(text)
