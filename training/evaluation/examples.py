"""The rules' own examples, read as drafts are: stock phrases, and the sentences that only look alike."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from warmline.contract import DraftReading
from warmline.rules.schema import Rule


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many."""

    part: int
    whole: int

    def __str__(self) -> str:
        return f"{self.part / self.whole:.1%} ({self.part:,} of {self.whole:,})" if self.whole else "-"


@dataclass(frozen=True, slots=True)
class Examples:
    """Stock phrases that were marked, with their rule's label too, and look-alikes that were left alone."""

    marked: Share
    marked_alike: Share
    left_alone: Share


def read_examples(rules: Iterable[Rule], read: Callable[[str], DraftReading]) -> Examples:
    """Each example read alone, by everything that reads, not by its rule only."""
    phrases = {example.text: rule.label for rule in rules for example in rule.marks}
    alike = {example.text for rule in rules for example in rule.leaves} - phrases.keys()
    labels = {text: {mark.label for mark in read(text).marks} for text in (*phrases, *alike)}
    return Examples(
        marked=Share(sum(bool(labels[text]) for text in phrases), len(phrases)),
        marked_alike=Share(sum(label in labels[text] for text, label in phrases.items()), len(phrases)),
        left_alone=Share(sum(not labels[text] for text in alike), len(alike)),
    )
