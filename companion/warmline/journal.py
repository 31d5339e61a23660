"""What is written to the log: what was done and how long it took, never what anybody wrote."""

import logging
import sys
import traceback
from pathlib import Path


def fault(error: BaseException) -> str:
    """The type of an error and where it happened. Its message is left out: it may quote what was read."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "unknown place"
    return f"{type(error).__name__} at {place}"


def write_to_terminal(*, level: int = logging.INFO) -> None:
    """Our own lines go to standard error; of libraries only warnings, since they may log requests."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", datefmt="%H:%M:%S"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("warmline").setLevel(level)
