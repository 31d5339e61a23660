"""Reads the tone of a draft: which words can read as something their writer may not have meant."""

from collections.abc import Iterable
from typing import Self

from warmline.contract import DraftReading, Mark
from warmline.rules.matcher import RuleMatcher
from warmline.rules.schema import Rule
from warmline.text.document import read_sentences
from warmline.text.language import ENGLISH, LanguageGuesser, is_english
from warmline.text.utf16 import Utf16
from warmline.text.words import Tokenizer
from warmline.tone.habits import rules_of_habit
from warmline.tone.sentence import SentenceMark, SentenceReader


class ToneReader:
    """Takes about a second to make, and then a few milliseconds a draft. May be shared by threads."""

    def __init__(self, *, sentences: SentenceReader) -> None:
        self._sentences = sentences

    @classmethod
    def of_rules(cls, rules: Iterable[Rule], *, guesser: LanguageGuesser) -> Self:
        """A reader that knows these rules. Raises WarmlineError `rule_file` for an unreadable pattern."""
        tokenizer = Tokenizer()
        matcher = RuleMatcher(rules, tokenizer)
        return cls(sentences=SentenceReader(tokenizer=tokenizer, rules=matcher, guesser=guesser))

    def read(self, text: str) -> DraftReading:
        """The marks of a draft, sorted by place. A draft that is not English is not judged."""
        read = [(sentence, self._sentences.read(sentence.text)) for sentence in read_sentences(text)]
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
        return DraftReading(language=ENGLISH, marks=marks, notes=[])


def _mark(text: str, places: Utf16, sentence: int, mark: SentenceMark) -> Mark:
    start, end = sentence + mark.start, sentence + mark.end
    return Mark(
        start=places.units(start),
        end=places.units(end),
        quote=text[start:end],
        label=mark.label,
        severity=mark.severity,
        found_by="rule",
        rule=mark.rule,
        why=mark.why,
        instead=list(mark.instead),
    )
