"""What strangers wrote reaches the terminal as words, whichever command shows it."""

import json
import unicodedata
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from click.testing import Result

from warmline.cli import printed
from warmline.cli.storage import open_storage
from warmline.contract import Problem, ProblemAnswer, Snippet
from warmline.settings import Settings

Run = Callable[..., Result]

NASTY = "\x1b[31mRed\x1b]0;title\x07\x9b2J\r\b\u202egnp.exe\u2066 \u200f\x00end"
BARE = NASTY.replace("\r", "").replace("\x00", "")
"""As much of it as a header may hold."""


def obeyed(text: str) -> set[str]:
    """What a terminal would obey in it."""
    return {char for char in text if char not in "\n\u200d" and unicodedata.category(char).startswith("C")}


@pytest.fixture
def mail(home: Path) -> Path:
    """Two mails of one thread in a file with such a name: theirs, and the answer to it."""
    mails = []
    for number, (sender, to) in enumerate([("dana@client.example", "me@own.example")] * 2):
        written = EmailMessage()
        pair = (sender, to) if number == 0 else (to, sender)
        written["Message-ID"] = f"<{number}@own.example>"
        written["Date"] = f"Mon, 9 Nov 2026 1{number}:00:00 +0000"
        written["From"], written["To"] = (f"=?utf-8?q?{quoted(BARE)}?= <{one}>" for one in pair)
        written["Subject"] = f"=?utf-8?q?{quoted(BARE)}?="
        if number:
            written["In-Reply-To"] = "<0@own.example>"
        written.set_content(f"As I already said, this is unacceptable {NASTY}. Call by Friday.")
        mails.append(b"From x Mon Nov  9 10:00:00 2026\n" + written.as_bytes() + b"\n")
    path = home / "a\x1b[31m\u202eb.mbox"
    path.write_bytes(b"".join(mails))
    return path


def quoted(text: str) -> str:
    return "".join(f"={byte:02X}" for byte in text.encode())


@pytest.mark.parametrize(
    "words",
    [
        ("check", "--me", "me@own.example"),
        ("check", "--me", "me@own.example", "--sheet"),
        ("check", "--me", "me@own.example", "--json"),
        ("check", "--jsonl"),
        ("import", "--dry-run"),
    ],
    ids=" ".join,
)
def test_of_a_mail_nothing_is_obeyed(run: Run, mail: Path, words: tuple[str, ...]) -> None:
    heard = run(*words, str(mail))
    assert heard.output
    assert obeyed(heard.output) == set()


def test_of_what_is_kept_nothing_is_obeyed(run: Run, mail: Path, home: Path) -> None:
    assert run("import", "--key-file", "--me", "me@own.example", str(mail)).exit_code == 0
    store = open_storage(Settings.from_environment(key_file=True)).snippets
    store.save([Snippet(id="a", kind="other", title=f"T {BARE}"[:100], text=f"{BARE}\nTwo")])
    for words in (
        ("stats",),
        ("stats", "--json"),
        ("stats", "--with", "dana@client.example"),
        ("snippets",),
        ("clients",),
        ("export", str(home / "out\u202e\x1b.json")),
        ("export", str(home / "out\u202e\x1b.json")),
    ):
        heard = run(words[0], "--key-file", *words[1:])
        assert heard.output, words
        assert obeyed(heard.output) == set(), words
    assert "\nTwo\n" in run("snippets", "--key-file").output


def test_json_is_the_same_to_every_reader() -> None:
    model = ProblemAnswer(error=Problem(code="x", message=f"{BARE} ü 👩‍💻 “"))
    text = printed.json_of(model)
    assert obeyed(text) == set()
    assert json.loads(text) == model.model_dump()
    assert "ü 👩‍💻 “" in text
