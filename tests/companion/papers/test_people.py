import pytest

from support.threads import ME, message, mine, thread, worded_case
from warmline.papers.people import first_name, name_of, newcomers, on_day, others


def named(name):
    of = thread(message("Hello.").model_copy(update={"name": name}))
    return of, worded_case(*of.messages)


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Mara Lindqvist", "Mara"),
        ("Lindqvist, Mara", "Mara"),
        ("Dr. Daniel Osei", "Dr. Osei"),
        ("Harbourlane", None),
        ("kim@client.example", None),
        ("", None),
        (None, None),
    ],
)
def test_first_name(name, called):
    assert first_name(*named(name)) == called


def test_name_of():
    assert name_of(named("Lindqvist, Mara")[0], 0) == "Mara Lindqvist"
    assert name_of(named(None)[0], 0) == "kim@client.example"
    assert name_of(thread(message("Hi.", sender=None)), 0) == "somebody"


def test_newcomers_are_those_who_were_on_no_mail_before():
    of = thread(
        "Hello.", mine("Hello."), message("Hello.", to=(ME,), cc=("z@client.example", "a@client.example"))
    )
    assert newcomers(of, worded_case(*of.messages)) == {2: ["a@client.example", "z@client.example"]}


def test_others_are_all_who_wrote_from_the_other_side():
    of = thread("Hello.", mine("Hello."), message("Hello.", sender="Osei@client.example"))
    assert others(of, worded_case(*of.messages)) == ["osei@client.example", "kim@client.example"]


def test_on_day():
    assert on_day(thread("Hello."), 0) == "2 March"
