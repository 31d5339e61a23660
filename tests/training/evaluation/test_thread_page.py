"""What the page on threads says."""

from support.known_threads import a_thread
from support.threads import reader
from training.evaluation.thread_page import about, mail, web
from training.evaluation.thread_sets import ThreadSet, of_corpus

HOT = "This is unacceptable. I want my money back, and I am fed up with the delays."
KNOWN = [a_thread(HOT, hot=True), a_thread("When?")]
READ = reader().read


def test_the_size_of_the_corpus() -> None:
    assert about(KNOWN).endswith("when the corpus had 2 threads of 2 messages.\n")


def test_one_set_of_mail() -> None:
    text = mail(ThreadSet("Ours", of_corpus(KNOWN)), READ)

    assert text.startswith("## Ours\n")
    assert "| escalating | 1 | 1 | 1.00 (1.00-1.00) | at least 0.92 | 1.00 (" in text
    assert "| quotes found in their places | 2 | 1.00 (1.00-1.00) | 1.00 |" in text


def test_what_is_not_there_is_said_to_be_absent() -> None:
    assert mail(ThreadSet("Theirs", ()), READ) == "## Theirs\n\nnot there\n"
    assert "Talk: not there\n" in web([ThreadSet("Talk", ())], READ)


def test_sets_on_the_web_and_what_was_published() -> None:
    text = web([ThreadSet("Talk", of_corpus(KNOWN), beside="People: 62.")], READ)

    assert "| Talk | 2 | 1.00 (1.00-1.00) | 1 |" in text
    assert text.endswith("Talk: People: 62.\n")
