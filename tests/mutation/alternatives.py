"""What could stand in the place of a piece of code, were it wrong."""

import ast
import copy
import re
from collections.abc import Iterator

OTHER: dict[type[ast.AST], tuple[type[ast.AST], ...]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Add,),
    ast.BitAnd: (ast.BitOr,),
}
OTHER_NAME = {"any": "all", "all": "any", "max": "min", "min": "max"}
OTHER_METHOD = {"fullmatch": "match", "match": "search"}


def alternatives(node: ast.AST) -> Iterator[ast.AST]:
    """Copies of `node`, each changed in one way; its children are asked for by themselves."""
    match node:
        case ast.Return(value=ast.expr() as value) if not _is_as_good_as_none(value):
            yield ast.Return(ast.Constant(None))
        case ast.Expr() | ast.Raise() | ast.AugAssign() | ast.Delete():
            yield ast.Pass()
        case ast.Assign(targets=[ast.Subscript() | ast.Attribute()]):
            yield ast.Pass()
        case ast.If() | ast.IfExp() | ast.While() | ast.Assert():
            yield _with(node, test=ast.Constant(True))
            yield _with(node, test=ast.Constant(False))
        case ast.With(items=items):
            yield from (_with(node, items=rest) for rest in _without_one(items) if rest)
            if len(items) == 1 and items[0].optional_vars is None:
                yield ast.If(test=ast.Constant(True), body=node.body, orelse=[])
        case ast.ExceptHandler():
            yield _with(node, body=[ast.Raise()])
        case ast.comprehension(ifs=[_, *_]):
            yield from (_with(node, ifs=rest) for rest in _without_one(node.ifs))
        case ast.BoolOp(values=values):
            yield from (_joined(node.op, rest) for rest in _without_one(values))
        case ast.UnaryOp(op=ast.Not()):
            yield node.operand
        case ast.Compare(ops=operators):
            for index, operator in enumerate(operators):
                for other in OTHER[type(operator)]:
                    yield _with(node, ops=[*operators[:index], other(), *operators[index + 1 :]])
        case ast.BinOp(op=operator):
            yield from (_with(node, op=other()) for other in OTHER.get(type(operator), ()))
        case (
            ast.Tuple(elts=items, ctx=ast.Load()) | ast.List(elts=items, ctx=ast.Load()) | ast.Set(elts=items)
        ):
            yield from (_with(node, elts=rest) for rest in _without_one(items))
        case ast.Dict(keys=keys, values=values):
            pairs = zip(_without_one(keys), _without_one(values), strict=True)
            yield from (_with(node, keys=some, values=others) for some, others in pairs)
        case ast.Call(keywords=keywords):
            yield from (_with(node, keywords=rest) for rest in _without_one(keywords))
            yield from _other_call(node)
        case ast.Constant(value=value):
            yield from map(ast.Constant, _other_values(value))


def _with(node: ast.AST, **fields: object) -> ast.AST:
    other = copy.copy(node)
    for name, value in fields.items():
        setattr(other, name, value)
    return other


def _without_one(items: list) -> Iterator[list]:
    for index in range(len(items)):
        yield items[:index] + items[index + 1 :]


def _joined(operator: ast.boolop, values: list[ast.expr]) -> ast.expr:
    return values[0] if len(values) == 1 else ast.BoolOp(op=operator, values=values)


def _is_as_good_as_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and (node.value is None or node.value is False)


def _other_call(node: ast.Call) -> Iterator[ast.AST]:
    match node.func:
        case ast.Name(id=name) if name in OTHER_NAME:
            yield _with(node, func=ast.Name(OTHER_NAME[name], ast.Load()))
        case ast.Attribute(attr=name) if name in OTHER_METHOD:
            yield _with(node, func=_with(node.func, attr=OTHER_METHOD[name]))


def _other_values(value: object) -> Iterator[object]:
    match value:
        case bool():
            yield not value
        case int():
            yield from (value + 1, value - 1)
        case float():
            yield value * 2
        case bytes():
            yield value + b"x"
        case str():
            yield from _other_texts(value)


# SQL and regular expressions are code as well: a condition less, or a wider pattern.
SQL = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE|OR|AND|WHERE)\b")
_BENT_SQL = [
    (re.compile(r" (?:AND|OR) \(?[^()]*?(?= AND|\)| OR|$| LIMIT| ORDER)"), ""),
    (re.compile(r" OR \(.*?\)"), ""),
    (re.compile(r" ORDER BY \w+"), ""),
    (re.compile(r", \w+$"), ""),
    (re.compile(r"IS NULL"), "IS NOT NULL"),
    (re.compile(r">= "), "> "),
    (re.compile(r"< "), "<= "),
    (re.compile(r"(?<= )= \?"), "<> ?"),
]
_BENT_PATTERN = [
    (re.compile(r"\{(\d+)\}"), r"{\1,}"),
    (re.compile(r"\{1,(\d+)\}"), r"{1,}"),
    (re.compile(r"\[[^\]]+\]"), "."),
    (re.compile(r"\\\."), "."),
    (re.compile(r"(?<=[\])])\*"), "+"),
    (re.compile(r"(?<=[\])])\+"), "*"),
    (re.compile(r"\\Z"), ""),
]


def _other_texts(text: str) -> Iterator[str]:
    yield text + "x"
    for bent in _BENT_SQL if SQL.search(text) else _BENT_PATTERN:
        for found in bent[0].finditer(text):
            yield text[: found.start()] + found.expand(bent[1]) + text[found.end() :]
