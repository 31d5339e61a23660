"""The changes that `scripts/mutate` makes, on small pieces of code."""

import pytest

from mutation.mutants import UNCHANGED, mutants


def changes(source: str) -> set[str]:
    return {mutant.now for mutant in mutants(source, file="x.py", path="x.py") if mutant.where != UNCHANGED}


@pytest.mark.parametrize(
    ("source", "some"),
    [
        ("def f():\n    return a", {"return None"}),
        ("log_out()", {"pass"}),
        ("if a:\n    b = 1", {"if True:\n    b = 1", "if False:\n    b = 1"}),
        ("c = a and b", {"a", "b"}),
        ("c = a <= b", {"a < b", "a > b"}),
        ("c = not a", {"a"}),
        ("c = [first, second]", {"[first]", "[second]"}),
        ("c = {'a': b}", {"{}"}),
        ("c = f(a=1)", {"f()", "a=2", "a=0"}),
        ("c = p.fullmatch(t)", {"p.match(t)"}),
        ("c = re.compile('[a-f]{4}')", {"re.compile('.{4}')", "re.compile('[a-f]{4,}')"}),
        ("with lock:\n    a()", {"if True:\n    a()"}),
        (
            "q = 'SELECT a FROM b WHERE c = ? AND d IS NULL'",
            {"q = 'SELECT a FROM b WHERE c = ?'", "q = 'SELECT a FROM b WHERE c = ? AND d IS NOT NULL'"},
        ),
    ],
)
def test_each_kind(source: str, some: set[str]) -> None:
    assert some <= changes(source)


@pytest.mark.parametrize(
    "source",
    [
        '"""A docstring."""',
        "x: dict[str, int]",
        "raise ValueError",
        "Check = Callable[[str], int]",
        "refuse(message='The disk is full.')",
        "log.info('%d came', 1)",
    ],
)
def test_words_and_types_are_left_alone(source: str) -> None:
    assert not {now for now in changes(source) if now not in ("pass", "refuse()")} - {
        "log.info('%d came', 2)",
        "log.info('%d came', 0)",
    }


def test_the_first_is_the_file_as_it_is() -> None:
    results = []
    for mutant in mutants("a = 1 < 2", file="x.py", path="x.py"):
        room: dict[str, object] = {}
        exec(mutant.code, room)  # noqa: S102 -- that is what is tested
        results.append((mutant.now, room["a"]))
    assert results[0] == ("", True)
    assert ("1 >= 2", False) in results
    assert ("1 <= 2", True) in results
