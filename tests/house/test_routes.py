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


ANSWERED_BY = ("access/caller", "access/checks", "access/gate", "access/server", "api/", "calling/caller")
ANSWERED_BY += ("deadline", "readings", "storage/plain")
"""Where an answer other than a success is made."""
UNMET = {"refused"}
"""Of errors of HTTP that nothing of ours raises."""


def codes(text):
    """Short names of what went wrong: named `code`, or the first of two strings, the second a sentence."""
    pairs = re.findall(r"\(\s*\"([a-z_]+)\",\s*f?\"[A-Z]", text)
    return {*pairs, *re.findall(r"(?:\bcode=|__init__\(\s*)\"(\w+)\"", text)}


def test_every_refusal_is_told_and_no_other(repository):
    made = {
        code
        for place in ANSWERED_BY
        for file in repository.under("companion/warmline", ".py")
        if file.removeprefix("companion/warmline/").startswith(place)
        for code in codes(repository.text(file))
    }
    table = repository.text("docs/protocol.md").split("## Refusals")[1]
    told = {
        name
        for row in re.findall(r"^\| [\d, ]+ \| (.+?) \|", table, flags=re.MULTILINE)
        for name in re.findall(r"`(\w+)`", row)
    }
    assert made - UNMET == told
