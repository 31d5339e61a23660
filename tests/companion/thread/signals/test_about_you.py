from support.threads import turns, words
from warmline.thread.signals.about_you import about_you


def found(*messages):
    thread = turns(*messages)
    return words(thread, about_you(thread))


def test_half_of_the_sentences_and_two_at_least():
    text = "You sat there. It rained. Your van was new. The wall is wet."
    assert found(text) == [(0, "You sat there.")]


def test_one_sentence_or_few_of_many():
    assert (
        found("Could you send it?", "You came. The wall is dry. It is warm. All is well. Your van? No.") == []
    )
