"""Prints every regular expression of the companion as JSON: its text, its flags, and who made it.

Those that modules and the reader's data files make are caught as they are compiled; those in a call within a
function are read from the source.
"""

import ast
import importlib
import json
import pkgutil
import re
import sys
from pathlib import Path

import warmline

Found = dict[tuple[str, int], str]


def compiled() -> Found:
    """What is compiled while all modules are imported and the reader is loaded."""
    found: Found = {}
    original = re._compile

    def noting(pattern: str, flags: int) -> re.Pattern[str]:
        made = original(pattern, flags)
        frame = sys._getframe(2)
        if frame.f_globals["__name__"].startswith("warmline"):
            found[made.pattern, made.flags] = frame.f_globals["__name__"]
        return made

    re._compile = noting
    for module in pkgutil.walk_packages(warmline.__path__, "warmline."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    importlib.import_module("warmline.reader").Reader.load()
    re._compile = original
    return found


def written() -> Found:
    """`re.split("a", text)` and the like."""
    root = Path(warmline.__file__).parent
    return {
        (node.args[0].value, 0): file.name
        for file in root.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).startswith("re.")
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }


if __name__ == "__main__":
    everything = written() | compiled()
    json.dump(
        [
            (pattern if isinstance(pattern, str) else pattern.decode("latin-1"), flags & ~re.UNICODE, where)
            for (pattern, flags), where in everything.items()
        ],
        sys.stdout,
    )
