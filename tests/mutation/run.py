"""`scripts/mutate`: fails when a check of the gate could be switched off and no test would notice.

With words as arguments, only the files are bent whose path holds one of them. With `--minutes`, no other file
is begun after so long, and what was left is named: what matters most comes first.
"""

import argparse
import importlib
import itertools
import math
import os
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from mutation.mutants import UNCHANGED, mutants
from mutation.trial import Trial, outcomes

ROOT = Path(__file__).parents[2]
NOT_BENT = {"serving.py"}
"""How the server ends: no check is in it, and whether a second more is waited is no matter of safety."""
FIRST = (
    "gate.py",
    "checks.py",
    "caller.py",
    "signing.py",
    "sealing.py",
    "nonces.py",
    "clients.py",
    "rootkey.py",
)
BENT = [
    *sorted(
        (
            str(path.relative_to(ROOT))
            for path in (ROOT / "companion/warmline/access").glob("[!_]*.py")
            if path.name not in NOT_BENT
        ),
        key=lambda file: (Path(file).name not in FIRST, file),
    ),
    "companion/warmline/api/wire.py",
    "companion/warmline/api/endpoint.py",
    "companion/warmline/api/guarded.py",
    "companion/warmline/app.py",
]
# What a server does with bytes is seen from outside alone.
OVER_A_SOCKET = {
    "companion/warmline/access/server.py": ("tests/attacks/test_smuggling.py", "tests/attacks/test_bodies.py")
}
# Loaded once for all; ours are loaded by each process, since one of them is bent there.
LIBRARIES = [
    "cryptography.hazmat.primitives.kdf.hkdf",
    "flask.testing",
    "flask_cors",
    "hypothesis.strategies",
    "keyring.backend",
    "pydantic",
    "spacy.matcher",
    "sqlcipher3.dbapi2",
    "waitress.server",
]


def trials(files: Iterable[str]) -> Iterator[Trial]:
    for file in files:
        path = ROOT / file
        for mutant in mutants(path.read_text("utf-8"), file=file, path=str(path)):
            module = file.removeprefix("companion/").removesuffix(".py").replace("/", ".")
            yield Trial(mutant=mutant, module=module, path=str(path), tests=_its_tests(file))


def _its_tests(file: str) -> list[str]:
    """The file's own, so that what a check misses is not caught by another one behind it."""
    path = Path(file.replace("companion/warmline", "tests/companion"))
    own = path.with_name(f"test_{path.name}")
    return [str(ROOT / test) for test in (own, *OVER_A_SOCKET.get(file, ()))]


def main(words: list[str], *, minutes: float) -> int:
    began = time.monotonic()
    files = [file for file in BENT if not words or any(word in file for word in words)]
    in_time = itertools.takewhile(lambda _: time.monotonic() < began + 60 * minutes, files)
    known = tomllib.loads((Path(__file__).parent / "equivalent.toml").read_text("utf-8"))["equivalent"]
    excused = {(entry["file"], entry["where"], entry["was"], entry["now"]) for entry in known}
    for library in LIBRARIES:
        importlib.import_module(library)
    made: Counter[str] = Counter()
    hung = 0
    survived = set()
    for trial, outcome in outcomes(trials(in_time), at_once=os.cpu_count() or 1):
        if trial.mutant.where == UNCHANGED:
            if outcome != "unnoticed":
                say(f"The tests fail without any change: {trial.tests}")
                return 1
            continue
        made[trial.mutant.file] += 1
        hung += outcome == "hung"
        if outcome == "unnoticed":
            survived.add(trial.mutant.name)
            if trial.mutant.name not in excused:
                file, where, was, now = trial.mutant.name
                say(f"Not noticed: {file}, {where}\n    was  {was}\n    now  {now}")
    new = sorted(survived - excused)
    stale = sorted(entry for entry in excused - survived if entry[0] in made)
    for entry in stale:
        say(f"Listed in equivalent.toml, but noticed or not made: {entry}")
    for file, count in made.items():
        say(f"{count:4d} {file}")
    say(
        f"{made.total()} mutants: {made.total() - len(survived)} killed ({hung} of them hung), "
        f"{len(survived)} survived, of which {len(survived) - len(new)} change nothing; "
        f"{time.monotonic() - began:.0f} s"
    )
    for file in files:
        if file not in made:
            say(f"Not bent, because time was out: {file}")
    return 1 if new or stale or not made else 0


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("words", nargs="*")
    parser.add_argument("--minutes", type=float, default=math.inf)
    asked = parser.parse_args()
    sys.exit(main(asked.words, minutes=asked.minutes))
