"""Reads the tone of a draft: which words can read as something their writer may not have meant."""

from collections.abc import Iterable, Mapping
from typing import Self

from warmline.contract import DraftReading, Mark
from warmline.rules.matcher import RuleMatcher
from warmline.rules.schema import Rule
from warmline.text.document import read_sentences
from warmline.text.language import ENGLISH, LanguageGuesser, is_english
from warmline.text.utf16 import Utf16
from warmline.text.words import Tokenizer
from warmline.tone.habits import rules_of_habit
from warmline.tone.model.opinion import LABELS
from warmline.tone.sentence import Model, SentenceMark, SentenceReader
from warmline.tone.worst import worst


class ToneReader:
    """Takes about a second to make, and then a few milliseconds a draft. May be shared by threads."""

    def __init__(self, *, sentences: SentenceReader) -> None:
        self._sentences = sentences

    @classmethod
    def of_rules(
        cls,
        rules: Iterable[Rule],
        *,
        guesser: LanguageGuesser,
        model: Model | None = None,
    ) -> Self:
        """A reader that knows these rules, and asks the model too if there is one.

        Raises WarmlineError `rule_file` for an unreadable pattern.
        """
        matcher = RuleMatcher(rules, Tokenizer())
        return cls(sentences=SentenceReader(rules=matcher, guesser=guesser, model=model))

    def judge(self, text: str) -> list[tuple[int, int, Mapping[str, float]]]:
        """For measuring: each sentence's place in code points, and what the model finds likely."""
        sentences = read_sentences(text)
        judged: list[tuple[int, int, Mapping[str, float]]] = []
        for sentence, reading in zip(
            sentences, self._sentences.read([one.text for one in sentences]), strict=True
        ):
            if (opinion := reading.opinion) is not None:
                likely: dict[str, float] = dict(zip(LABELS, opinion.labels, strict=True))
                likely["any"] = opinion.likely
                judged.append((sentence.start, sentence.start + len(sentence.text), likely))
        return judged

    def read(self, text: str) -> DraftReading:
        """What there is to say of a draft. One that is not English is not judged."""
        sentences = read_sentences(text)
        readings = self._sentences.read([sentence.text for sentence in sentences])
        read = list(zip(sentences, readings, strict=True))
        if not is_english((len(sentence.text), reading.language) for sentence, reading in read):
            return DraftReading(language=None, marks=[], notes=[])
        places = Utf16(text)
        silent = rules_of_habit([sentence.text for sentence, _ in read])
        marks = [
            _mark(text, places, sentence.start, mark)
            for sentence, reading in read
            for mark in reading.marks
            if mark.rule not in silent
        ]
        shown, more = worst(marks)
        return DraftReading(language=ENGLISH, marks=shown, notes=[], more=more)


def _mark(text: str, places: Utf16, sentence: int, mark: SentenceMark) -> Mark:
    start, end = sentence + mark.start, sentence + mark.end
    return Mark(
        start=places.units(start),
        end=places.units(end),
        quote=text[start:end],
        label=mark.label,
        severity=mark.severity,
        found_by=mark.found_by,
        rule=mark.rule,
        why=mark.why,
        instead=list(mark.instead),
    )
