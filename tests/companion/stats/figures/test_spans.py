import numpy as np
import pytest

from warmline.stats.figures.spans import ANSWERS, spans


def test_each_span_ends_where_the_next_begins() -> None:
    found = spans(np.array([-1, 0, 900, 901, 3_600, 7 * 86_400, 7 * 86_400 + 1]), ANSWERS)
    assert [(span.hours, span.count) for span in found.spans] == [
        (0.25, 2),
        (1, 2),
        (4, 0),
        (24, 0),
        (72, 0),
        (168, 1),
        (None, 1),
    ]
    assert found.count == 6


@pytest.mark.parametrize(
    ("seconds", "median"), [([], None), ([-1], None), ([7_200], 2), ([0, 3_600, 7_200, -1, 7_200], 1.5)]
)
def test_the_median_in_hours_leaves_out_what_is_not_known(seconds: list[int], median: float | None) -> None:
    assert spans(np.array(seconds, dtype=np.int64), ANSWERS).median == median
