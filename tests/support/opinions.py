"""Opinions for tests, and what turns them into probabilities."""

import math
from collections.abc import Sequence

from warmline.tone.model.opinion import Opinion


def an_opinion(
    labels: tuple[float, float, float], *, likely: float = 0.9, telling: tuple[str, ...] = ()
) -> Opinion:
    """That of a close reading, in a draft of no setting."""
    odds = math.log(likely / (1 - likely))
    return Opinion(labels, odds, to_client=1.0, telling=telling, closely=True)


class Weighing:
    """The part of a model that considers the draft."""

    threshold = 0.6
    familiar = 0.0
    silence = 0.1
    strange = 0.0

    def setting(self, opinions: Sequence[Opinion]) -> float:
        """The sentences, counted."""
        return sum(one.to_client for one in opinions)
