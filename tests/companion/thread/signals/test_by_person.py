from support.threads import message, mine, turns
from warmline.thread.signals.by_person import with_earlier

ANN = "ann@client.example"


def test_each_person_has_a_past_of_their_own():
    thread = turns("One.", message("Two.", sender=ANN), mine("Three."), "Four.", message("Five.", sender=ANN))
    assert [(turn.index, [past.index for past in earlier]) for turn, earlier in with_earlier(thread)] == [
        (0, []),
        (1, []),
        (3, [0]),
        (4, [1]),
    ]


def test_robots_are_nobody():
    thread = turns("One.", "I am out of the office until Monday.", "Three.")
    assert [turn.index for turn, _ in with_earlier(thread)] == [0, 2]


def test_only_the_last_few_are_remembered():
    assert max(len(earlier) for _, earlier in with_earlier(turns(*["Words."] * 50))) == 6
