"""Says which of the user's own texts fit: the one place where the parts of this room are joined."""

from collections.abc import Mapping, Sequence
from datetime import tzinfo
from functools import lru_cache
from importlib.resources import files
from typing import Self

from warmline.contract import MAX_MESSAGES, FittingSnippets
from warmline.occasions.hours import out_of_hours
from warmline.text.document import read_sentences
from warmline.text.words import Tokenizer
from warmline.thread.decisions.case import Case
from warmline.thread.decisions.wording import on_day, quoted
from warmline.thread.letter import Letter
from warmline.thread.phrases.finder import PhraseFinder
from warmline.thread.phrases.loader import read_kind
from warmline.thread.phrases.schema import PhraseKind
from warmline.thread.sentence import Sentence
from warmline.thread.turn import Turn

_REMEMBERED = 1024
"""Sentences of drafts."""
KINDS = ("at_once", "emergency", "ends_work")


def bundled_occasions() -> list[PhraseKind]:
    """What is looked for in words. Raises WarmlineError `phrase_file`."""
    folder = files("warmline.occasions") / "data" / "en"
    return [read_kind(folder / f"{kind}.toml", effect="cues") for kind in KINDS]


class OccasionReader:
    """May be shared by threads. `zone` is the user's; None is that of this machine, which is theirs."""

    def __init__(self, *, tokenizer: Tokenizer, finder: PhraseFinder, zone: tzinfo | None) -> None:
        self._tokenizer = tokenizer
        self._finder = finder
        self._zone = zone
        # In memory only: while a mail is written, and a thread grows, most of it is that of a moment ago.
        self._shown = lru_cache(MAX_MESSAGES)(self._look)
        self._ends_work = lru_cache(_REMEMBERED)(self._looks_for_end)

    @classmethod
    def load(cls, *, tokenizer: Tokenizer | None = None, zone: tzinfo | None = None) -> Self:
        """With the phrases that come with the package. Raises WarmlineError `phrase_file`.

        `tokenizer` may be given, for it remembers what it has read.
        """
        tokenizer = tokenizer or Tokenizer()
        finder = PhraseFinder(bundled_occasions(), tokenizer)
        return cls(tokenizer=tokenizer, finder=finder, zone=zone)

    def in_thread(self, case: Case) -> list[FittingSnippets]:
        """What fits the answer to what they wrote since the user's last mail; an emergency goes first."""
        unanswered = _unanswered(case)
        fitting = []
        if shown := self._said(unanswered, "emergency"):
            fitting.append(FittingSnippets(kind="emergency", why=f"They wrote {shown}."))
        if shown := self._said(unanswered, "at_once"):
            fitting.append(
                FittingSnippets(kind="working_hours", why=f"They want an answer at once: {shown}.")
            )
        elif unanswered and (why := out_of_hours(case, zone=self._zone)):
            fitting.append(FittingSnippets(kind="working_hours", why=why))
        return fitting

    def in_draft(self, text: str) -> list[FittingSnippets]:
        """What fits an English draft, for what the user says in it."""
        sentences = [one.text for one in read_sentences(text) if self._ends_work(one.text)]
        words = self._tokenizer.norms(sentences)
        for hit in self._finder.find([of.norms for of in words]):
            if hit.kind == "ends_work":
                of = words[hit.sentence]
                said = sentences[hit.sentence][of.starts[hit.first] : of.ends[hit.last - 1]]
                return [FittingSnippets(kind="closing", why=f"You write “{' '.join(said.split())}”.")]
        return []

    def _looks_for_end(self, sentence: str) -> bool:
        (words,) = self._tokenizer.norms([sentence])
        return any(hit.kind == "ends_work" for hit in self._finder.find([words.norms]))

    def _said(self, turns: Sequence[Turn], kind: str) -> str | None:
        """The newest sentence with a phrase of this kind, in quotation marks and with its day."""
        for turn in reversed(turns):
            if sentence := self._shown(turn.letter).get(kind):
                return quoted(turn, sentence.start, sentence.end) + on_day(turn)
        return None

    def _look(self, letter: Letter) -> Mapping[str, Sentence]:
        """A sentence for each kind of phrase that is in a letter."""
        shown: dict[str, Sentence] = {}
        for hit in self._finder.find([one.norms for one in letter.sentences]):
            shown.setdefault(hit.kind, letter.sentences[hit.sentence])
        return shown


def _unanswered(case: Case) -> list[Turn]:
    """What people of the other side wrote since the user's last mail."""
    turns: list[Turn] = []
    for turn in reversed(case.turns):
        if turn.side == "me":
            break
        if not turn.automatic:
            turns.insert(0, turn)
    return turns
