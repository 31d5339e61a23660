import pytest

from support.threads import message, mine, thread
from warmline.calling.names import their_name


def of(name: str | None, text: str = "Where is it?") -> tuple[str, str]:
    return their_name(thread(message(text).model_copy(update={"name": name}), mine("Soon.")))


def test_by_the_first_name_where_they_sign_with_it():
    assert of("Dana Reyes", "Where is it?\n\nBest,\nDana") == ("Dana", "Dana Reyes")
    assert of("Reyes, Dana", "Where is it?\n\n– Dana.") == ("Dana", "Dana Reyes")


def test_by_the_whole_name_otherwise():
    assert of("Harbour Foods") == ("Harbour Foods", "Harbour Foods")
    assert of("Dana Reyes", "Where is it?\n\nBest,\nDana Reyes") == ("Dana Reyes", "Dana Reyes")


@pytest.mark.parametrize("name", [None, "", " ", "dana@client.example", '"dana@client.example"'])
def test_not_known(name):
    assert of(name, "Where is it?\n\n") == ("", "")


def test_of_nobody():
    assert their_name(thread()) == ("", "")
