"""What the model thinks of one sentence."""

from dataclasses import dataclass

from warmline.contract import Label

LABELS: tuple[Label, ...] = ("defensive", "condescending", "hostile")


@dataclass(frozen=True, slots=True)
class Opinion:
    """Calibrated probabilities from 0 to 1: of each label in the order of `LABELS`, and of any of them.

    `telling` are the words that weigh most for the likeliest label, in the order in which they stand.
    """

    labels: tuple[float, float, float]
    any: float
    telling: tuple[str, ...]

    @property
    def label(self) -> Label:
        """The likeliest label."""
        return LABELS[self.labels.index(max(self.labels))]


NOTHING_TO_SAY = Opinion(labels=(0.0, 0.0, 0.0), any=0.0, telling=())
"""Of a sentence that was not worth a second look."""
