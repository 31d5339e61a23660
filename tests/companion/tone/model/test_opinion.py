import pytest

from warmline.contract import Label
from warmline.tone.model.opinion import NOTHING_TO_SAY, Opinion


@pytest.mark.parametrize(
    ("likely", "label"),
    [((0.6, 0.2, 0.1), "defensive"), ((0.1, 0.3, 0.2), "condescending"), ((0.0, 0.1, 0.9), "hostile")],
)
def test_its_label_is_the_likeliest(likely: tuple[float, float, float], label: Label) -> None:
    assert Opinion(likely, any=0.9, telling=()).label == label


def test_nothing_to_say_is_as_sure_as_can_be() -> None:
    assert (max(NOTHING_TO_SAY.labels), NOTHING_TO_SAY.any, NOTHING_TO_SAY.telling) == (0, 0, ())
