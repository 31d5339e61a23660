"""The phrases: what the other side says in so many words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from warmline.thread.phrases.schema import PhraseKind
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn


class Spoken:
    """Finds the phrases that heat or cool. A cue does neither and is left to the decisions."""

    def __init__(self, kinds: Iterable[PhraseKind]) -> None:
        self._kinds: Mapping[str, PhraseKind] = {kind.kind: kind for kind in kinds if kind.weight}

    def __call__(self, turns: Sequence[Turn]) -> Iterator[Evidence]:
        """One piece of evidence for each kind and message of theirs."""
        for turn in turns:
            if turn.side == "them" and not turn.automatic:
                yield from self._of(turn)

    def _of(self, turn: Turn) -> Iterator[Evidence]:
        said = [
            (phrase, self._kinds[phrase.kind]) for phrase in turn.letter.phrases if phrase.kind in self._kinds
        ]
        heats = any(kind.weight > 0 for _, kind in said)
        for phrase, kind in said:
            if not (heats and kind.courtesy):
                yield Evidence(kind.kind, turn.index, kind.weight, phrase.start, phrase.end)
