import pytest

from support.notes import saying, view
from warmline.notes.when import look

ASKED = "Thank you. When will the scaffolding come down?"


@pytest.mark.parametrize(
    ("draft", "above", "expected"),
    [
        ("The painters need it for the gable.", ASKED, "asked date"),
        ("The painters need it until the 14th.", ASKED, None),
        ("The painters need it for three more days.", ASKED, None),
        ("The painters need it until 16:30.", ASKED, None),
        ("It has already been taken down.", ASKED, None),
        ("Which day would suit your shop?", ASKED, None),
        ("The painters need it for the gable.", "The scaffolding looks safe.", None),
        ("We will send you the quote soon.", "Thank you.", "vague date"),
        ("We will send you the quote soon, on Friday.", "Thank you.", None),
        ("We will send you the quote soon", "Thank you.", None),
        ("Snow is coming soon, so wrap the tap.", "Thank you.", None),
    ],
)
def test_where_a_date_is_missing(draft, above, expected):
    assert saying(look(view(draft, above))) == expected
