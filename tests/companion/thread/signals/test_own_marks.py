from support.threads import ME, UNWEIGHED, guesser, message, mine, thread, turns
from warmline.contract import Mark
from warmline.thread.reader import ThreadReader
from warmline.thread.signals.own_marks import OwnMarks

TEXT = "👍 Obviously, you failed to read it."


def mark(words, severity):
    start = len(TEXT[: TEXT.index(words)].encode("utf-16-le")) // 2
    return Mark(
        start=start,
        end=start + len(words),
        quote=words,
        label="condescending",
        severity=severity,
        found_by="rule",
        rule="x",
        why="",
        instead=[],
    )


def test_the_weightiest_mark_of_the_users_own_words():
    reader = ThreadReader.load(
        guesser=guesser(),
        tone=lambda text: [mark("Obviously", "low"), mark("you failed to read", "high")],
        weights=UNWEIGHED,
    )
    (signal,) = reader.read(thread(message(TEXT, sender=ME))).signals
    assert (signal.kind, signal.by, signal.quote) == ("own_words", "me", "you failed to read")
    assert TEXT.encode("utf-16-le")[2 * signal.start : 2 * signal.end].decode("utf-16-le") == signal.quote


def test_only_the_last_two_of_the_users_messages_are_read_and_each_once():
    asked = []
    marks = OwnMarks(lambda text: asked.append(text) or [])
    longer = turns(mine("One."), "Theirs.", mine("Two."), mine("Three."))
    assert list(marks(longer[:3])) == list(marks(longer)) == []
    assert asked == ["One.", "Two.", "Three."]
