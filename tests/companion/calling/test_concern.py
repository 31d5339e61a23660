import pytest

from support.threads import mine, thread
from warmline.calling.concern import concerns


def test_what_the_subject_and_their_mails_name():
    read = thread(
        "When does the signed contract come?",
        mine("Next week."),
        "The signed contract is still not here, and the courier knows nothing.",
        subject="Contract",
    )
    assert concerns(read) == ["the signed contract"]


def test_what_comes_up_again_and_again():
    read = thread("Where is my sofa?", "My sofa, please.", "My sofa was due in May. I like the shop.")
    assert concerns(read) == ["your sofa"]


@pytest.mark.parametrize(
    "text",
    [
        "The invoice arrived.",
        "The invoice goes to Kim.",
        "I have the invoice, and it is wrong.",
        "Who pays the invoice?",
        "The invoice's total is wrong. About the invoice:",
    ],
)
def test_where_its_name_ends(text):
    assert concerns(thread(text, subject="Invoice")) == ["the invoice"]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The blue one is wrong.", "Blue"),
        ("The Italian is wrong.", "Italian"),
        ("The manager must call me.", "Manager"),
        ("The mess is yours.", "Mess"),
        ("The week was long. The hopelessly", "Week, hopelessly"),
        ("Your invoice is wrong.", "Invoice"),
        ("The very long blue wooden invoice folder is lost.", "Folder"),
        ("They wrote “the invoice is right”.", "Invoice"),
        ("> the invoice is wrong\n\nNo.", "Invoice"),
        ("The invoice is wrong.", "Hello"),
        ("", ""),
    ],
)
def test_what_is_none(text, subject):
    assert concerns(thread(text, subject=subject)) == []


def test_only_the_other_side_says_what_it_is():
    assert concerns(thread(mine("The invoice is right."), "No.", subject="Invoice")) == []


def test_the_newest_first_among_equals():
    read = thread("The lamp is broken.", "The desk is broken.", subject="Lamp and desk")
    assert concerns(read) == ["the desk", "the lamp"]


def test_old_mails_are_passed_over():
    assert concerns(thread("The lamp is broken.", "Well?", "Hm?", "So?", subject="Lamp")) == []
