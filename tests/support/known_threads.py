"""Threads of a corpus, written as in its files."""

import tempfile
from pathlib import Path

from training.threads import KnownThread, read_thread_file

CALM = """
name = "{name}"
variety = "British"
shape = "{shape}"
subject = "Crown"
me = "jo@lab.example"
escalating = false
call = false
bring_in = false
urgency = "none"
content = "2d"
why = "Nothing hot in it."
"""
HOT = CALM.replace("escalating = false", "escalating = true\nonset = 0").replace(
    "call = false", "call = true"
)
THEIRS = """
[[thread.message]]
from = "kim@client.example"
to = ["jo@lab.example"]
text = '''{text}'''
"""


def a_file(folder: Path, threads: str, *, trade: str = "dental lab") -> Path:
    """A file of the corpus with these threads."""
    path = folder / f"{trade.replace(' ', '-')}.toml"
    path.write_text(f'trade = "{trade}"\n{threads}', "utf-8")
    return path


def a_thread(
    *texts: str, hot: bool = False, name: str = "a", shape: str = "plain", trade: str = "dental lab"
) -> KnownThread:
    """A thread of mails by Kim."""
    head = (HOT if hot else CALM).format(name=name, shape=shape)
    written = f"[[thread]]{head}" + "".join(THEIRS.format(text=text) for text in texts or ("When?",))
    with tempfile.TemporaryDirectory() as folder:
        (known,) = read_thread_file(a_file(Path(folder), written, trade=trade))
    return known
