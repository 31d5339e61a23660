"""Reads the rule files that come with the package."""

import tomllib
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

from pydantic import ValidationError

from warmline.errors import WarmlineError
from warmline.rules.schema import Rule


def bundled_rules() -> Traversable:
    """Where the English rules lie: a folder for each theme, a file for each rule."""
    return files("warmline.rules") / "data" / "en"


def load_rules(folder: Traversable) -> tuple[Rule, ...]:
    """All rules under `folder`, sorted by id.

    Raises WarmlineError `rule_file` that names the file and says what to mend.
    """
    found: dict[str, Rule] = {}
    for theme, file in _rule_files(folder):
        rule = read_rule(file, theme=theme)
        if rule.id in found:
            raise _refused(
                theme, file, f'the id "{rule.id}" is used by {found[rule.id].theme} too; rename one file'
            )
        found[rule.id] = rule
    return tuple(rule for _, rule in sorted(found.items()))


def read_rule(file: Traversable, *, theme: str) -> Rule:
    """One rule file. Raises like load_rules."""
    try:
        fields = tomllib.loads(file.read_text("utf-8"))
        return Rule.model_validate({**fields, "id": file.name.removesuffix(".toml"), "theme": theme})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _refused(theme, file, f"not valid TOML: {error}") from None
    except ValidationError as error:
        raise _refused(theme, file, _first_complaint(error)) from None


def _rule_files(folder: Traversable) -> Iterator[tuple[str, Traversable]]:
    for theme in sorted(folder.iterdir(), key=lambda item: item.name):
        if theme.is_dir():
            for file in sorted(theme.iterdir(), key=lambda item: item.name):
                if file.name.endswith(".toml"):
                    yield theme.name, file


def _first_complaint(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    place = ".".join(map(str, first["loc"]))
    more = f" (and {error.error_count() - 1} more)" if error.error_count() > 1 else ""
    return f"{place}: {first['msg']}{more}" if place else f"{first['msg']}{more}"


def _refused(theme: str, file: Traversable, reason: str) -> WarmlineError:
    return WarmlineError("rule_file", f"{theme}/{file.name}: {reason}")
