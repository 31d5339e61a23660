import pytest

from support.opinions import an_opinion
from warmline.contract import Label


@pytest.mark.parametrize(
    ("likely", "label"),
    [((0.6, 0.2, 0.1), "defensive"), ((0.1, 0.3, 0.2), "condescending"), ((0.0, 0.1, 0.9), "hostile")],
)
def test_its_label_is_the_likeliest(likely: tuple[float, float, float], label: Label) -> None:
    assert an_opinion(likely).label == label
