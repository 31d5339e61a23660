"""Reads a thread: the one place where the parts of this room are joined."""

from collections.abc import Sequence
from typing import Self

from warmline.contract import Signal, Thread, ThreadReading
from warmline.text.language import LanguageGuesser
from warmline.text.utf16 import Utf16
from warmline.text.words import Tokenizer
from warmline.thread.course import course_of
from warmline.thread.decisions.bring_in import advise_bring_in
from warmline.thread.decisions.call import advise_call
from warmline.thread.decisions.case import Case
from warmline.thread.decisions.content import judge_content
from warmline.thread.decisions.rhythm import rhythm_of
from warmline.thread.decisions.urgency import judge_urgency
from warmline.thread.letters import LetterReader
from warmline.thread.phrases.finder import PhraseFinder
from warmline.thread.phrases.loader import bundled_phrases, load_phrases
from warmline.thread.signals.counting import all_finders, evidence_in
from warmline.thread.signals.evidence import Evidence, Finder
from warmline.thread.signals.own_marks import Tone
from warmline.thread.turn import Turn, turns_of
from warmline.thread.wording.weigher import Weigher
from warmline.thread.wording.weights import Weights, bundled_weights


class ThreadReader:
    """Says how a thread stands and what to do, with the words that show it. May be shared by threads."""

    def __init__(self, *, letters: LetterReader, finders: Sequence[Finder], weights: Weights) -> None:
        self._letters = letters
        self._finders = tuple(finders)
        self._weights = weights

    @classmethod
    def load(
        cls,
        *,
        guesser: LanguageGuesser,
        tokenizer: Tokenizer | None = None,
        tone: Tone | None = None,
        weights: Weights | None = None,
    ) -> Self:
        """A reader with the phrases that come with the package; takes about a second.

        `guesser` is given, for its model is large, and `tokenizer` may be, for it remembers what it has read.
        `tone` marks the user's own messages; without it they are not judged. Without
        `weights` those of the package are taken.
        Raises WarmlineError `phrase_file` or `weights_file`.
        """
        weights = weights or bundled_weights()
        kinds = load_phrases(bundled_phrases())
        tokenizer = tokenizer or Tokenizer()
        finder = PhraseFinder(kinds, tokenizer)
        letters = LetterReader(
            tokenizer=tokenizer,
            finder=finder,
            weigher=Weigher(weights),
            guesser=guesser,
        )
        return cls(letters=letters, finders=all_finders(kinds, tone=tone), weights=weights)

    def examine(self, thread: Thread) -> Case:
        """What can be seen in the thread, before anything is advised."""
        turns = turns_of(thread, read=self._letters.read)
        evidence = evidence_in(turns, self._finders, self._weights.signals)
        return Case(
            turns=turns,
            evidence=evidence,
            course=course_of(turns, evidence),
            offset=self._weights.offset,
            subject=thread.subject,
        )

    def read(self, thread: Thread) -> ThreadReading:
        """The state of the thread now. Any thread can be read, an empty one too."""
        return self.advise(self.examine(thread))

    def advise(self, case: Case) -> ThreadReading:
        """The state of a thread that was examined, and what to do."""
        turns, evidence = case.turns, case.evidence
        places = [Utf16(turn.letter.text) for turn in turns]
        content = judge_content(case)
        urgency = judge_urgency(case)
        return ThreadReading(
            escalating=case.state.escalating,
            level=case.state.level,
            onset=case.state.onset if case.state.escalating else None,
            content=content.value,
            signals=[_signal(turns[one.message], places[one.message], one) for one in evidence],
            call=advise_call(case, subject=case.subject, content=content.value),
            bring_in=advise_bring_in(case),
            urgency=urgency.value,
            content_why=content.why,
            urgency_why=urgency.why,
            rhythm=rhythm_of(case),
        )


def _signal(turn: Turn, places: Utf16, evidence: Evidence) -> Signal:
    return Signal(
        kind=evidence.kind,
        message=evidence.message,
        start=places.units(evidence.start),
        end=places.units(evidence.end),
        quote=turn.letter.text[evidence.start : evidence.end],
        by=turn.side,
        weight=evidence.weight,
    )
