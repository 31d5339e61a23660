"""Changes to a Python file, one at a time, each of which switches a check off or bends it.

What a person reads (messages, log lines, docstrings) and what only types read stays as it is.
"""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import CodeType

from mutation.alternatives import SQL, alternatives

Place = tuple[str, ast.AST, ast.AST, Callable[[ast.AST], None]]
"""The function or class, a node's parent, the node, and what puts another one in its place."""
UNCHANGED = "(unchanged)"
FOR_TYPES_ALONE = {"annotation", "returns", "decorator_list", "bases", "type_params"}


@dataclass(frozen=True, kw_only=True)
class Mutant:
    """`where` is the function or class, `was` and `now` the code before and after."""

    file: str
    where: str
    was: str
    now: str
    code: CodeType

    @property
    def name(self) -> tuple[str, str, str, str]:
        """What stays the same when lines move."""
        return self.file, self.where, self.was, self.now


def mutants(source: str, *, file: str, path: str) -> Iterator[Mutant]:
    """All of them, compiled as if each were the file at `path`. The first is the file as it is."""
    tree = ast.parse(source)
    yield unchanged(source, file=file, path=path)
    for where, parent, node, replace in _places(tree, ""):
        # A constant alone would not say which of many it is.
        shown = parent if isinstance(node, ast.Constant) else node
        was = ast.unparse(shown)
        for other in alternatives(node):
            replace(ast.copy_location(other, node))
            now = ast.unparse(other if shown is node else parent)
            code = compile(ast.fix_missing_locations(tree), path, "exec", dont_inherit=True)
            replace(node)
            yield Mutant(file=file, where=where, was=was, now=now, code=code)


def unchanged(source: str, *, file: str, path: str) -> Mutant:
    """No mutant at all: were its tests to fail, they would seem to notice everything."""
    return Mutant(file=file, where=UNCHANGED, was="", now="", code=compile(source, path, "exec"))


def _places(node: ast.AST, where: str) -> Iterator[Place]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        where = f"{where}.{node.name}".removeprefix(".")
    for field, child, replace in _children(node):
        if field in FOR_TYPES_ALONE or _is_wording(node, child) or _is_a_type(node, child):
            continue
        yield where or "(module)", node, child, replace
        yield from _places(child, where)


def _children(node: ast.AST) -> Iterator[tuple[str, ast.AST, Callable[[ast.AST], None]]]:
    for field, value in ast.iter_fields(node):
        if isinstance(value, ast.AST):
            yield field, value, lambda other, field=field: setattr(node, field, other)
        elif isinstance(value, list):
            for index, item in enumerate(list(value)):
                if isinstance(item, ast.AST):
                    yield field, item, lambda other, value=value, i=index: value.__setitem__(i, other)


def _is_wording(parent: ast.AST, child: ast.AST) -> bool:
    """A docstring, what is logged, or words for people."""
    if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
        return True
    if isinstance(parent, ast.keyword) and parent.arg == "message":
        return True
    if _is_a_sentence(child) and not isinstance(parent, ast.Dict):
        return True
    if not isinstance(parent, ast.Call) or child is parent.func:
        return False
    called = ast.unparse(parent.func)
    says = called.endswith("Error") or called.startswith(("log.", "super().__init__"))
    return says and _has_a_space(child)


def _is_a_sentence(node: ast.AST) -> bool:
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    text = "".join(str(part.value) for part in parts if isinstance(part, ast.Constant))
    return text.count(" ") > 2 and not SQL.search(text)


def _has_a_space(node: ast.AST) -> bool:
    return any(
        isinstance(part, ast.Constant) and isinstance(part.value, str) and " " in part.value
        for part in ast.walk(node)
    )


def _is_a_type(parent: ast.AST, child: ast.AST) -> bool:
    """The right side of `Check = Callable[...]`, and of a `TypeVar`."""
    if isinstance(parent, ast.Assign) and isinstance(child, ast.Subscript):
        return ast.unparse(child.value) in ("Callable", "Literal", "tuple", "dict", "list")
    return isinstance(child, ast.Call) and ast.unparse(child.func) == "TypeVar"
