"""Threads to be timed with."""

from support.corpus import a_draft
from training.evaluation.drafts_of_length import SentenceStore
from training.evaluation.threads_of_length import thread_of, with_one_more

DRAFTS = [a_draft("\n".join(f". Sentence {n} of {m} has seven words." for n in range(20))) for m in range(9)]


def test_messages_in_turn_and_theirs_last() -> None:
    store = SentenceStore(DRAFTS)
    thread = thread_of(store, messages=4, words=14)
    more = with_one_more(thread, store, words=14)

    assert [message.sender in thread.me for message in more.messages] == [True, False, True, False, False]
    assert more.messages[:4] == thread.messages
    times = [message.sent_at for message in more.messages if message.sent_at]
    assert len(set(times)) == 5
    assert times == sorted(times)


def test_no_sentence_twice() -> None:
    store = SentenceStore(DRAFTS)
    thread = thread_of(store, messages=6, words=14)
    sentences = [line for message in thread.messages for line in message.text.split("\n\n")[1].split(". ")]

    assert len(sentences) == len(set(sentences)) == 12
