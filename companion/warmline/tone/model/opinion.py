"""What the model thinks of one sentence."""

import math
from dataclasses import dataclass

from warmline.contract import Label

LABELS: tuple[Label, ...] = ("defensive", "condescending", "hostile")


@dataclass(frozen=True, slots=True)
class Opinion:
    """Of one sentence, before the draft around it is considered.

    `labels` are calibrated probabilities from 0 to 1, in the order of `LABELS`. `odds` are the log-odds that
    there is any label, calibrated too, `to_client` those that the sentence is out of mail to a client, and
    not out of what else an office writes. `telling` are the words that weigh most for the likeliest label, in
    the order in which they stand. Unless the sentence was read `closely`, labels and words are not known.
    """

    labels: tuple[float, float, float]
    odds: float
    to_client: float
    telling: tuple[str, ...]
    closely: bool

    @property
    def likely(self) -> float:
        """How likely there is any label, from 0 to 1."""
        return 1 / (1 + math.exp(-self.odds))

    @property
    def label(self) -> Label:
        """The likeliest label."""
        return LABELS[self.labels.index(max(self.labels))]
