"""Spares most patterns from being tried: a sentence without their words cannot match them."""

from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from warmline.rules.notation import Pattern


class Gate:
    """Patterns by the words they need. Each has an owner, of whom several patterns may be."""

    def __init__(self, patterns: Iterable[tuple[int, Pattern]]) -> None:
        self._always: set[int] = set()
        self._by_anchor: defaultdict[str, list[tuple[int, tuple[frozenset[str], ...]]]] = defaultdict(list)
        for owner, pattern in patterns:
            needs = tuple(
                words
                for token, words in zip(pattern.tokens, pattern.words, strict=True)
                if words and "OP" not in token
            )
            for word in pattern.anchors:
                self._by_anchor[word].append((owner, needs))
            if not pattern.anchors:
                self._always.add(owner)

    def open_for(self, words: AbstractSet[str]) -> set[int]:
        """The owners of whom a pattern may match in a sentence of these words."""
        owners = set(self._always)
        for word in words & self._by_anchor.keys():
            for owner, needs in self._by_anchor[word]:
                if owner not in owners and not any(map(words.isdisjoint, needs)):
                    owners.add(owner)
        return owners
