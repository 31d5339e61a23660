import tomllib
from pathlib import Path

from release.licences.known import FILE, known_licences
from release.licences.python import ENTRY, told_licence

ROOT = Path(__file__).parents[3]
ON_SOME_SYSTEMS = ("python_full_version", "sys_platform")


def entries() -> dict[str, dict[str, dict[str, str]]]:
    return tomllib.loads(FILE.read_text("utf-8"))


def test_each_says_where_it_was_read() -> None:
    told = [entry for kind in entries().values() for entry in kind.values()]
    assert all({*entry} == {"licence", "read"} and entry["read"] for entry in told)


def test_none_stands_against_what_the_package_says() -> None:
    said = {name: told_licence(name) for name in known_licences("python")}
    assert {
        name for name, licence in said.items() if licence not in (None, known_licences("python")[name])
    } == set()


def test_none_repeats_what_the_package_says_on_every_system() -> None:
    lock = (ROOT / "requirements-dev.txt").read_text("utf-8")
    heads = {found[1]: found[0].splitlines()[0] for found in ENTRY.finditer(lock)}
    assert [
        name
        for name in known_licences("python")
        if told_licence(name) and not any(word in heads[name] for word in ON_SOME_SYSTEMS)
    ] == []
