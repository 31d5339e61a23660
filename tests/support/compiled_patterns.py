"""Prints every regular expression of the companion as JSON: its text, its flags, who made it, and whether it
is only ever tried where a text begins.

Those that modules and the reader's data files make are caught as they are compiled, those of whole phrases
as they are written, because most are compiled only when they are needed; those in a call within a function
are read from the source. An expression is taken to be searched for anywhere unless every mention of
its name is a call of `match` or `fullmatch`.
"""

import ast
import importlib
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import warmline

ANCHORED = {"match", "fullmatch"}
SOURCES = {
    ".".join(("warmline", *file.relative_to(warmline.__path__[0]).with_suffix("").parts)): ast.parse(
        file.read_text("utf-8")
    )
    for file in Path(warmline.__path__[0]).rglob("*.py")
}
Found = dict[tuple[str | bytes, int], tuple[str, bool]]


def compiled() -> Found:
    """What is compiled while all modules are imported and the reader is loaded."""
    found: Found = {}
    original = re._compile

    def noting(pattern: str, flags: int) -> re.Pattern[str]:
        made = original(pattern, flags)
        frame = sys._getframe(2)
        if frame.f_globals["__name__"].startswith("warmline"):
            found[made.pattern, made.flags] = frame.f_globals["__name__"], False
        return made

    re._compile = noting
    modules = [
        importlib.import_module(module.name)
        for module in pkgutil.walk_packages(warmline.__path__, "warmline.")
        if not module.name.endswith("__main__")
    ]
    note_phrases(found)
    importlib.import_module("warmline.reader").Reader.load()
    re._compile = original
    return found | dict(anchored(modules))


def note_phrases(found: Found) -> None:
    """Has every expression of a phrase put down in `found` from now on."""
    module = importlib.import_module("warmline.thread.phrases.alphabet")
    original = module.Alphabet.expression

    def noting(alphabet: object, pattern: object) -> str:
        written = str(original(alphabet, pattern))
        found[written, re.compile(written).flags] = module.__name__, False
        return written

    module.Alphabet.expression = noting


def anchored(modules: list[ModuleType]) -> Iterator[tuple[tuple[str, int], tuple[str, bool]]]:
    """Those with a name of their module's own that is used in no other way."""
    for module in modules:
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern) and name.startswith("_"):
                uses = [*_uses(SOURCES[module.__name__], name)]
                if uses and set(uses) <= ANCHORED:
                    yield (value.pattern, value.flags), (module.__name__, True)


def _uses(source: ast.Module, name: str) -> Iterator[str]:
    """The method behind each mention; a mention without any is a use like others."""
    called = {
        id(node.value): node.attr
        for node in ast.walk(source)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    }
    for node in ast.walk(source):
        if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load):
            yield called.get(id(node), "")


def written() -> Found:
    """`re.split("a", text)` and the like."""
    return {
        (node.args[0].value, 0): (module, ast.unparse(node.func).removeprefix("re.") in ANCHORED)
        for module, source in SOURCES.items()
        for node in ast.walk(source)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).startswith("re.")
        and ast.unparse(node.func) != "re.compile"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }


if __name__ == "__main__":
    json.dump(
        [
            (pattern if isinstance(pattern, str) else pattern.decode("latin-1"), flags & ~re.UNICODE, *told)
            for (pattern, flags), told in (written() | compiled()).items()
        ],
        sys.stdout,
    )
