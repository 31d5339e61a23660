"""What beginning costs, beside importing spaCy, which is most of it."""

import subprocess
import sys

from support.compared import compared
from warmline.reader import Reader
from warmline.rules import matcher

TRIES = 2
"""Of six seconds each on a busy machine, and one or two on others."""
BY_ITSELF = "import spacy"
COMMANDS = "import warmline.cli.main"
FIRST_READING = (
    "from warmline.reader import Reader\nfrom warmline.contract import DraftText, Situation\n"
    "Reader.load().read(Situation(draft=DraftText(text='As I already said, it is late.')))"
)
TELL = "\nimport time\nprint(time.process_time())"


def seconds(program: str) -> float:
    """Of processor time, in a process of its own."""
    answer = subprocess.run(
        [sys.executable, "-c", program + TELL], check=True, capture_output=True, text=True
    )
    return float(answer.stdout)


def test_commands_cost_less_than_spacy_and_a_first_reading_some_times_as_much() -> None:
    taken = [[seconds(program) for program in (BY_ITSELF, COMMANDS, FIRST_READING)] for _ in range(TRIES)]
    spacy, commands, first_reading = map(min, zip(*taken, strict=True))
    compared("what every command loads", commands, beside=spacy, limit=1.1)
    compared("a first reading", first_reading, beside=spacy, limit=5)


def test_no_command_loads_what_only_reading_and_serving_need() -> None:
    loads = "import sys, warmline.cli.main\nprint(*({'spacy', 'ctranslate2', 'flask'} & set(sys.modules)))"
    answer = subprocess.run([sys.executable, "-c", loads], check=True, capture_output=True, text=True)
    assert answer.stdout.split() == []


def test_rules_are_made_ready_once(monkeypatch) -> None:
    made = []
    begin = matcher.RuleMatcher.__init__
    monkeypatch.setattr(
        matcher.RuleMatcher, "__init__", lambda self, *given: made.append(begin(self, *given))
    )
    Reader.load()
    assert len(made) == 1
