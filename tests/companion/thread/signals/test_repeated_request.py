from support.threads import message, mine, turns, words
from warmline.thread.signals.repeated_request import repeated_request


def found(*messages):
    thread = turns(*messages)
    return words(thread, repeated_request(thread))


def test_the_same_question_again():
    assert found(
        "Hi Sam, when will the worktops arrive?", mine("Soon."), "A week later: when do the worktops arrive?"
    ) == [(2, "A week later: when do the worktops arrive?")]


def test_a_request_without_question_mark():
    assert found("Please send the certificates.", "Please send the two certificates.") == [
        (1, "Please send the two certificates.")
    ]


def test_another_question_about_the_same_matter():
    assert (
        found("When will the worktops arrive?", mine("Today."), "How do we oil the worktops after cleaning?")
        == []
    )


def test_the_same_question_by_somebody_else():
    assert (
        found(
            "When will the worktops arrive?", message("When will the worktops arrive?", sender="al@x.example")
        )
        == []
    )


def test_a_quoted_question_is_not_asked_again():
    assert found("When will the worktops arrive?", "Got them.\n\n> When will the worktops arrive?") == []
