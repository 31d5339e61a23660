"""Rules and model: loaded, and tried on a sentence."""

from collections.abc import Callable
from typing import Protocol

from warmline.contract import DraftText, Reading, RuleCard, Situation
from warmline.doctor.finding import Finding, broken, ok

_TRIED = "As I already told you twice, you failed to read the contract."
"""Our own, marked by rules."""


class Reads(Protocol):
    """What is asked of a reader here."""

    def read(self, situation: Situation) -> Reading:
        """What there is to say."""

    def rule_cards(self) -> list[RuleCard]:
        """All rules."""


def check_reading(load: Callable[[], Reads]) -> Finding:
    """Whether a draft could be read now."""
    reader = load()
    rules = len(reader.rule_cards())
    draft = reader.read(Situation(draft=DraftText(text=_TRIED))).draft
    if not rules or draft is None or not draft.marks:
        return broken(
            f"{rules} rules and the model are loaded, but do not find what they should in a sentence.",
            "Install Warmline anew.",
        )
    return ok(f"{rules} rules and the model are loaded, and find what they should in a sentence.")


def load_reader() -> Reads:
    """The one that `warmline serve` uses; takes a second or two."""
    from warmline.reader import Reader

    return Reader.load()
