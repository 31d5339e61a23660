from support.threads import ME, THEM, message, mine, turns, words
from warmline.thread.signals.copied_in import copied_in

BOSS = "boss@client.example"


def found(*messages):
    thread = turns(*messages)
    return words(thread, copied_in(thread))


def test_somebody_new_on_their_mail():
    assert found("Hello.", mine("Hello."), message("Hello again.", cc=(BOSS,))) == [(2, "")]


def test_the_words_that_announce_it():
    assert found("Hello.", message("I am copying in our director.", cc=(BOSS,))) == [
        (1, "copying in our director")
    ]


def test_new_in_to_counts_as_well():
    assert found("Hello.", message("Hello again.", to=(ME, BOSS))) == [(1, "")]


def test_who_was_there_before_is_not_new():
    assert found(message("Hello.", cc=(BOSS,)), message("Hello again.", cc=("Boss@client.example",))) == []


def test_the_first_mail_and_the_users_own_copy_nobody_in():
    own = mine("Hello.").model_copy(update={"cc": ["colleague@firm.example"]})
    assert found(message("Hello.", cc=(BOSS,)), own) == []


def test_somebody_who_has_written_is_not_new():
    assert (
        found("Hello.", message("I take over.", sender=BOSS, to=(ME,)), message("Fine.", to=(ME, BOSS, THEM)))
        == []
    )
