"""How long something took."""

from collections.abc import Sequence

import numpy as np

from warmline.stats.columns import Numbers
from warmline.stats_contract import Span, Spans

ANSWERS = (0.25, 1.0, 4.0, 24.0, 72.0, 168.0)
"""Hours at which the spans of answers end: a quarter of an hour to a week."""
COOLING = (24.0, 72.0, 168.0, 336.0)
"""Hours at which the spans of conversations that settled end: a day to two weeks."""


def spans(seconds: Numbers, ends: Sequence[float]) -> Spans:
    """What is below zero is not known, and left out."""
    known = seconds[seconds >= 0]
    counts = np.bincount(np.searchsorted([end * 3600 for end in ends], known), minlength=len(ends) + 1)
    return Spans(
        count=len(known),
        median=float(np.median(known)) / 3600 if len(known) else None,
        spans=[Span(hours=end, count=int(count)) for end, count in zip((*ends, None), counts, strict=True)],
    )
