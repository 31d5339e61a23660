from support.papers import ROW, read
from support.threads import mine, thread
from warmline.papers.asks import asks_in
from warmline.papers.opening import opening_of


def opening(of, name=None):
    case, sayings = read(of)
    return opening_of(case, asks_in(case, sayings), sayings, name=name)


def test_what_they_asked_again_comes_first():
    assert opening(ROW, "Kim") == (
        "Thank you for taking the time, Kim. You have asked more than once: "
        "“When will the booking form be fixed?”, and I can see why that is frustrating. "
        "Please tell me first how it looks from your side."
    )


def test_what_they_wait_for():
    assert opening(thread("Hi,\n\nWhich green do we use on the signs?")) == (
        "Thank you for taking the time. You asked: “Which green do we use on the signs?”. "
        "Please tell me first how it looks from your side."
    )


def test_what_they_wrote_where_nothing_is_asked():
    assert "You wrote: “The second page is still in the old colours”." in opening(
        thread("The second page is still in the old colours.", mine("I see."))
    )


def test_nothing_that_was_said_in_heat():
    said = opening(thread("This is a disgrace and you are useless. The second page is in the old colours."))
    assert "disgrace" not in said


def test_without_their_words_it_only_listens():
    assert (
        opening(thread())
        == "Thank you for taking the time. Please tell me first how it looks from your side."
    )
