import pytest

from support.notes import saying, view
from warmline.notes.hard_news import look


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("Our hourly rate will go up. Thank you for your trust.", "price_up reason date"),
        ("Our hourly rate will go up on 1 May. Thank you for your trust.", "price_up reason"),
        ("Our hourly rate will go up because wages have risen.", "price_up date"),
        ("From 1 May our hourly rate will go up, as wages have risen.", None),
        ("From 1 May our rate will go up. The wages in our trade were set anew.", None),
        ("We will no longer offer Dutch. Thank you for your trust.", "service_ends reason date next_step"),
        ("We cannot refund the deposit. Thank you for your trust.", "a_no reason next_step"),
        ("We cannot refund the deposit: the hall is paid. I can move it to May.", None),
        ("The tiles will be delayed. Thank you for your trust.", "delay reason date"),
        ("The tiles will be delayed, that was our mistake.", None),
        ("The tiles will be delayed", None),
    ],
)
def test_what_hard_news_lacks(draft, expected):
    assert saying(look(view(draft))) == expected
