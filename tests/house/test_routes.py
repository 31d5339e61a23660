"""docs/protocol.md has every path of the companion with what it asks and answers, and no other."""

import json
import re


def test_the_table_of_paths_is_that_of_the_companion(repository):
    """docs/openapi.json is made of the routes themselves: tests/contract."""
    table = re.findall(
        r"^\| `(/v1/[\w/]+)` \| `(\w+)` \| `(\w+)` \| (.+) \|$",
        repository.text("docs/protocol.md"),
        flags=re.MULTILINE,
    )
    paths = json.loads(repository.text("docs/openapi.json"))["paths"]
    asked = {
        (path, model(of["post"]["requestBody"]), model(of["post"]["responses"]["200"]))
        for path, of in paths.items()
        if "post" in of
    }
    assert {(path, asks, answers) for path, asks, answers, _ in table} == asked
    assert len(table) == len(asked)


def model(part):
    return part["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]


def test_what_is_got_without_asking_is_told(repository):
    paths = json.loads(repository.text("docs/openapi.json"))["paths"]
    (health,) = [path for path, of in paths.items() if "get" in of]
    assert f"`GET {health}`" in repository.text("docs/protocol.md")


REFUSES = re.compile(
    r"(?:Refusal|Problem\w*|_problem|refuse\w*|problem)\(\s*(?:\w+\s*=\s*)?(\d{3}),\s*\"(\w+)\"",
    flags=re.DOTALL,
)


def test_every_code_of_a_refusal_that_is_told_exists(repository):
    code = "\n".join(repository.text(file) for file in repository.under("companion/warmline", ".py"))
    table = repository.text("docs/protocol.md").split("## Refusals")[1]
    told = {
        name
        for row in re.findall(r"^\| [\d, ]+ \| (.+?) \|", table, flags=re.MULTILINE)
        for name in re.findall(r"`(\w+)`", row)
    }
    assert len(told) > 20
    assert sorted(name for name in told if f'"{name}"' not in code) == []
