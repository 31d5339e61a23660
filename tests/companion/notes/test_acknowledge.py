import pytest

from support.notes import UPSET, saying, view
from warmline.notes.acknowledge import look

PLAIN = "The van is with another team. It comes back to the yard at noon."


@pytest.mark.parametrize(
    ("draft", "above", "expected"),
    [
        (PLAIN, UPSET, "unheard"),
        (PLAIN, "Hello, where is the van? Thank you, Kim", None),
        (f"I can see why you are angry. {PLAIN}", UPSET, None),
        (f"{PLAIN} I can see why you are angry.", UPSET, "unheard"),
        (
            f"Sorry for the late reply, the post was slow. {PLAIN}",
            "You liars. This is a disgrace.",
            "unheard",
        ),
        (f"I am sorry for the long silence. {PLAIN}", UPSET, None),
        (f"I never stopped thinking of it. {PLAIN}", UPSET, None),
        ("The van is with another team and", UPSET, None),
    ],
)
def test_only_an_answer_that_is_deaf_to_them(draft, above, expected):
    assert saying(look(view(draft, above))) == expected


def test_without_a_thread_nobody_is_upset():
    assert look(view(PLAIN)) is None
