"""All that a decision may look at."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from warmline.contract import Side
from warmline.thread.course import CALM, State
from warmline.thread.phrases.finder import Phrase
from warmline.thread.signals.evidence import Evidence
from warmline.thread.signals.wording import KIND as WORDING
from warmline.thread.turn import Turn


@dataclass(frozen=True, slots=True)
class Case:
    """A thread read so far: its messages, what was counted in them, and the state after each.

    `offset` is where each question's sum begins (warmline.thread.wording.weights).
    """

    turns: tuple[Turn, ...]
    evidence: tuple[Evidence, ...]
    course: tuple[State, ...]
    offset: Mapping[str, float] = field(default_factory=dict)
    subject: str = ""

    @property
    def state(self) -> State:
        """How things stand now."""
        return self.course[-1] if self.course else CALM

    @property
    def newest(self) -> Turn | None:
        """The last message that a person wrote."""
        return next((turn for turn in reversed(self.turns) if not turn.automatic), None)

    def recent(self, count: int) -> tuple[Turn, ...]:
        """The last `count` messages that people of the other side wrote, oldest first."""
        theirs = [turn for turn in self.turns if turn.side == "them" and not turn.automatic]
        return tuple(theirs[-count:])

    def said(self, kind: str, *, side: Side | None = None) -> Iterator[tuple[Turn, Phrase]]:
        """Every message with a phrase of this kind, newest first."""
        for turn in reversed(self.turns):
            phrase = turn.letter.phrase(kind) if side in (None, turn.side) else None
            if phrase:
                yield turn, phrase

    def worse_since(self, message: int, *, by: float) -> bool:
        """Whether the thread is hotter now than after `message`, by at least this much heat."""
        return self.state.heat - self.course[message].heat >= by

    def present(self, kinds: Collection[str] | None = None) -> list[Evidence]:
        """What of the other side heats in the present stretch.

        What they say in so many words comes first, for it shows best; then the weightiest, then the newest.
        """
        onset = self.state.onset
        if onset is None:
            return []
        heating = (
            one
            for one in self.evidence
            if one.message >= onset
            and one.weight > 0
            and self.turns[one.message].side == "them"
            and (kinds is None or one.kind in kinds)
        )
        return sorted(heating, key=lambda one: (not _is_plain(one), -one.weight, -one.message))


def _is_plain(evidence: Evidence) -> bool:
    return evidence.end > evidence.start and evidence.kind != WORDING
