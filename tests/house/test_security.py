"""SECURITY.md: each promise names tests, and each test that is named exists."""

import re

PROMISES = re.compile(r"^### (\d+)\. [^\n]+\n(.*?)(?=^##)", flags=re.MULTILINE | re.DOTALL)
TEST = re.compile(r"^- `([\w/.-]+)::([^`]+)`$", flags=re.MULTILINE)


def promises(repository):
    return {
        int(number): TEST.findall(told) for number, told in PROMISES.findall(repository.text("SECURITY.md"))
    }


def there(repository, file, name):
    if file not in repository.files:
        return False
    text = repository.text(file)
    if file.endswith(".py"):
        return re.search(rf"^(?:def {name}\(|{name} = )", text, flags=re.MULTILINE) is not None
    return re.search(rf"""\b(?:it|flow)\(\s*"{re.escape(name)}",""", text) is not None


def test_every_promise_names_a_test(repository):
    named = promises(repository)
    assert [*named] == [*range(1, len(named) + 1)]
    assert len(named) >= 10
    assert [number for number, tests in named.items() if not tests] == []


def test_every_test_that_is_named_exists(repository):
    named = [test for tests in promises(repository).values() for test in tests]
    assert [(file, name) for file, name in named if not there(repository, file, name)] == []


def test_every_line_of_a_list_of_tests_is_read(repository):
    promised, _, _ = repository.text("SECURITY.md").partition("## What is not promised")
    assert promised.count("\n- ") == sum(len(tests) for tests in promises(repository).values())
