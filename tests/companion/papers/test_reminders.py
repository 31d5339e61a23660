from support.papers import ROW, read
from support.threads import thread
from warmline.papers.promises import promises_in
from warmline.papers.reminders import WENT_WRONG, reminders_for


def reminders(of):
    case, sayings = read(of)
    return reminders_for(case, promises_in(sayings))


def test_anger_is_expected_where_it_heats_up():
    assert reminders(ROW)[0].startswith("Expect anger, and let it pass.")
    assert not any("anger" in line for line in reminders(thread("Which green do we use?")))


def test_a_promise_is_named_before_they_name_it():
    assert any("promised" in line for line in reminders(ROW))
    assert not any("promised" in line for line in reminders(thread("Which green do we use?")))


def test_what_went_wrong_is_left_to_the_user():
    assert all("[…]" in line for line in WENT_WRONG)
