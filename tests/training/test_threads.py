"""The corpus of threads is read strictly."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from support.known_threads import CALM, HOT, THEIRS, a_file
from training.corpus import CorpusError
from training.threads import read_thread_file, read_threads

ONE = "[[thread]]" + CALM.format(name="one", shape="plain") + THEIRS.format(text="When?")
TIMED = ONE.replace("to = [", "at = 2026-02-02T08:50:00Z\nto = [")
TWO_TIMES = TIMED + THEIRS.format(text="And now?").replace("to = [", "at = 2026-02-01T08:50:00Z\nto = [")


def test_a_thread_is_what_the_companion_reads_and_what_should_be_said(tmp_path: Path) -> None:
    hot = "[[thread]]" + HOT.format(name="two", shape="hot") + THEIRS.format(text="Where is it?")
    first, second = read_thread_file(a_file(tmp_path, TIMED + hot))

    assert (first.trade, first.name, first.shape, first.place) == (
        "dental lab",
        "one",
        "plain",
        "dental-lab.toml: one",
    )
    assert first.thread.me == ["jo@lab.example"]
    assert first.thread.messages[0].sender == "kim@client.example"
    assert first.thread.messages[0].sent_at == datetime(2026, 2, 2, 8, 50, tzinfo=UTC)
    assert (first.expected.escalating, first.expected.onset, first.expected.calmed_down) == (
        False,
        None,
        False,
    )
    assert (second.expected.escalating, second.expected.onset, second.expected.call) == (True, 0, True)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('why = "', 'mood = "calm"\nwhy = "', "mood"),
        ('urgency = "none"', 'urgency = "high"', "urgency"),
        ('content = "2d"', 'content = "4d"', "content"),
        ("call = false", "call = 0", "call"),
        ("call = false", "", "call"),
        ('from = "kim@client.example"', 'from = "kim@client.com"', "message.0.from"),
        ("escalating = false", "escalating = true", "onset"),
        ("escalating = false", "escalating = false\nonset = 0", "onset"),
        ("escalating = false", "escalating = true\nonset = 1", "the onset, 1, is no message"),
        ("escalating = false", "escalating = true\nonset = 0\ncalmed_down = true", "calmed down"),
        ('from = "kim@client.example"', 'from = "jo@lab.example"', "no message is from the other side"),
        ("to = [", "at = 2026-02-02T08:50:00\nto = [", "needs its zone"),
    ],
)
def test_what_does_not_fit_is_refused_by_file_and_thread(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    with pytest.raises(CorpusError) as refused:
        read_thread_file(a_file(tmp_path, ONE.replace(old, new)))

    assert str(refused.value).startswith("dental-lab.toml: one: ")
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("threads", "said"),
    [
        (TWO_TIMES, "one: the messages are not in the order of their times"),
        (ONE + ONE, "two threads are named 'one'"),
        ("thread = []", "thread: "),
        ("[[thread]", "dental-lab.toml: "),
    ],
)
def test_files_that_cannot_be_read(tmp_path: Path, threads: str, said: str) -> None:
    with pytest.raises(CorpusError, match=said):
        read_thread_file(a_file(tmp_path, threads))


def test_one_trade_has_one_file(tmp_path: Path) -> None:
    a_file(tmp_path, ONE).rename(tmp_path / "b.toml")
    a_file(tmp_path, ONE)

    with pytest.raises(CorpusError, match=r"dental-lab.toml: the trade 'dental lab' has a file already, b"):
        read_threads(tmp_path)
