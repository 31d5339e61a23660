from support.papers import ROW, read
from support.threads import thread
from warmline.papers.asks import asks_in
from warmline.papers.promises import promises_in
from warmline.papers.summary import summary_of


def summary(of, *, name="Kim", repeatable=lambda _: True):
    case, sayings = read(of)
    return summary_of(asks_in(case, sayings), promises_in(sayings), name=name, repeatable=repeatable)


def test_what_was_asked_and_promised_waits_for_what_was_agreed():
    text = summary(ROW)
    assert text.startswith("Hello Kim,\n\nThank you for talking to me today.")
    assert "- You asked “When will the booking form be fixed?”: [what we agreed, and by when].\n" in text
    assert "- I had written “I will call the host tomorrow”: [done, or by when].\n" in text


def test_what_cannot_be_repeated_is_left_out():
    text = summary(ROW, repeatable=lambda quote: "booking form" not in quote)
    assert "booking form" not in text
    assert "I will call the host tomorrow" in text


def test_what_was_answered_is_not_raised_again():
    text = summary(thread("Could you send the invoice?", "All sorted, it came."))
    assert "invoice" not in text


def test_without_a_thread_there_are_gaps():
    assert summary(thread(), name=None) == (
        "Hello [name],\n\nThank you for talking to me today. This is what we agreed:\n\n"
        "- [what we agreed, and by when].\n- I will [next step] by [day].\n"
        "- You will [next step, if any] by [day].\n\n"
        "If I have left something out or got it wrong, please tell me and I will correct it.\n\n"
        "Kind regards,\n[your name]"
    )
