import subprocess
import sys
from pathlib import Path

from support.running_companion import home_environment


def test_python_m_warmline_is_the_command(tmp_path: Path) -> None:
    heard = subprocess.run(
        [sys.executable, "-m", "warmline", "serve", "--help"],
        env=home_environment(tmp_path),
        capture_output=True,
        text=True,
        check=True,
    )
    assert heard.stdout.startswith("Usage: warmline serve ")
