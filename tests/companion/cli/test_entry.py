import subprocess
import sys
from pathlib import Path

import pytest

from support.running_companion import home_environment

MISSING = """
import sys
sys.modules[{name!r}] = None  # as if it were not installed
sys.argv = ["warmline", *{words!r}]
from warmline.cli.entry import run
run()
"""


def heard(home: Path, name: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", MISSING.format(name=name, words=words)],
        env=home_environment(home),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_it_is_the_command(tmp_path: Path) -> None:
    said = heard(tmp_path, "no_such_part", "--version")
    assert (said.returncode, said.stdout) == (0, "warmline 0.1.0\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes no dump of a program by itself")
def test_a_crash_leaves_no_mail_behind(tmp_path: Path) -> None:
    """Whatever the machine allows, no picture of memory is written, from the first moment on."""
    ends = "import resource, atexit; atexit.register(lambda: print(resource.getrlimit(resource.RLIMIT_CORE)))"
    allows = "resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)"
    runs = MISSING.format(name="no_such_part", words=["--version"])
    said = subprocess.run(
        [sys.executable, "-c", f"{ends}; {allows}\n{runs}"],
        env=home_environment(tmp_path),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert said.stdout == "warmline 0.1.0\n(0, 0)\n"


@pytest.mark.parametrize(
    ("name", "command"),
    [
        *(("sqlcipher3", "pair"), ("keyring", "pair"), ("pydantic", "pair")),
        # Loaded when it is needed, and not before.
        *(("spacy", "check"), ("ctranslate2", "check"), ("spacy", "rules")),
    ],
)
def test_a_part_that_is_missing_is_one_line(tmp_path: Path, name: str, command: str) -> None:
    said = heard(tmp_path, name, command)
    assert (said.returncode, said.stdout) == (2, "")
    assert said.stderr.startswith(f"warmline: {name}")
    assert said.stderr.endswith("cannot be loaded, so nothing else can be done. Install Warmline anew.\n")


def test_the_doctor_goes_as_far_as_it_can(tmp_path: Path) -> None:
    said = heard(tmp_path, "sqlcipher3", "doctor")
    assert said.returncode == 1
    assert said.stdout.startswith("broken  versions  Warmline 0.1.0, Python 3.")
    assert "These cannot be loaded: SQLCipher (ModuleNotFoundError at versions.py:" in said.stdout
    assert "Traceback" not in said.stderr


def test_what_only_reading_needs_stops_no_other_check(tmp_path: Path) -> None:
    said = heard(tmp_path, "ctranslate2", "doctor", "--port", "1")
    assert said.returncode == 1
    states = dict(reversed(line.split()[:2]) for line in said.stdout.splitlines() if line[:1].isalpha())
    assert (states["versions"], states["reading"], states["database"]) == ("broken", "broken", "ok")
