from support.threads import ME, UNWEIGHED, guesser, message, thread
from warmline.contract import Mark
from warmline.thread.reader import ThreadReader

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
