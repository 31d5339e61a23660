import pytest

from support.notes import saying, view
from warmline.notes.own_it import look


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("We sent the wrong file. The right one is attached.", "lacks sorry"),
        ("We sent the wrong file, and we are sorry.", "lacks repair"),
        ("That was our mistake. Thank you for your trust.", "lacks what sorry repair"),
        ("We sent the wrong file, sorry. The right one is attached.", None),
        ("We sent the wrong file, sorry. You have the right one by Friday.", None),
        (
            "We sent the wrong file. We are sorry if that was a bother. The right one is attached.",
            "non_apology",
        ),
        ("We sent the wrong file, sorry. Our intern was alone. The right one is attached.", "excuse"),
        (
            "I sent the wrong file. I feel awful. I should have checked. I am so sorry. Here is a new one.",
            "long",
        ),
        ("We sent the wrong file, sorry. That we were busy is no excuse. Here is the right one.", None),
        ("The file you sent was the wrong one. Could you send it again?", None),
        ("We sent the wrong file, and", None),
        ("We told you the wrong date. It is Friday.", "lacks sorry"),
        ("As I already told you twice, it is there.", None),
        ("We charged you twice.", "lacks sorry repair"),
    ],
)
def test_what_is_said_of_a_fault(draft, expected):
    assert saying(look(view(draft))) == expected


def test_what_a_mark_says_is_not_said_again(mark_on):
    draft = "We sent the wrong file. We are sorry if that was a bother. The right one is attached."

    assert look(view(draft, marks=(mark_on("sorry if"),))) is None
