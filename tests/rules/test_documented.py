"""The page on writing rules, and the script that begins one, keep to what a rule file is."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from warmline.rules.loader import bundled_rules, load_rules, read_rule
from warmline.rules.matcher import RuleMatcher
from warmline.rules.schema import Rule
from warmline.text.words import Tokenizer

REPOSITORY = Path(__file__).parents[2]
PAGE = (REPOSITORY / "docs" / "rules.md").read_text("utf-8")
SET_BY_PLACE = {"id", "theme"}


def test_the_example_holds(tmp_path: Path) -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", PAGE, flags=re.DOTALL)
    (tmp_path / "as-i-said.toml").write_text(example, "utf-8")
    rule = read_rule(tmp_path / "as-i-said.toml", theme="keeping-score")
    matcher = RuleMatcher([rule], Tokenizer())

    for one in rule.marks:
        assert [(one.text[f.start : f.end], f.instead[0]) for f in matcher.find(one.text)] == [
            (one.marked, one.instead)
        ]
    for left in rule.leaves:
        assert matcher.find(left.text) == ()


def test_every_field_is_explained() -> None:
    table = PAGE.split("| field |")[1].split("\n\n")[0]
    explained = set(re.findall(r"^\| `(\w+)` \|", table, flags=re.MULTILINE))

    assert explained | {"finder"} == Rule.model_fields.keys() - SET_BY_PLACE
    assert "`finder`" in PAGE


def test_every_theme_is_explained_and_no_other() -> None:
    table = PAGE.split("| theme |")[1].split("\n\n")[0]
    themes = (REPOSITORY / "companion/warmline/rules/data/en").iterdir()

    assert re.findall(r"^\| `([\w-]+)` \|", table, flags=re.MULTILINE) == sorted(path.name for path in themes)


def test_the_readme_counts_the_rules() -> None:
    (said,) = re.findall(
        r"some (\d+) families of stock phrases", (REPOSITORY / "README.md").read_text("utf-8")
    )

    assert abs(int(said) - len(load_rules(bundled_rules()))) <= 20


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / "scripts").mkdir()
    for name in ("new-rule", "help.sh"):
        (tmp_path / "scripts" / name).write_bytes((REPOSITORY / "scripts" / name).read_bytes())
    (tmp_path / "companion/warmline/rules/data/en/blame").mkdir(parents=True)
    return tmp_path


def new_rule(repository: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", repository / "scripts/new-rule", *words], capture_output=True, text=True, check=False
    )


def test_a_new_rule_has_every_field_to_fill_in(repository: Path) -> None:
    done = new_rule(repository, "keeping-score/as-i-said")
    fields = tomllib.loads(
        (repository / "companion/warmline/rules/data/en/keeping-score/as-i-said.toml").read_text("utf-8")
    )

    assert done.returncode == 0
    assert "-k as-i-said" in done.stdout
    needed = {name for name, field in Rule.model_fields.items() if field.is_required()} | {
        "patterns",
        "instead",
    }
    assert fields.keys() == needed - SET_BY_PLACE
    assert (len(fields["marks"]), len(fields["leaves"])) == (2, 2)


@pytest.mark.parametrize("words", [(), ("as-i-said",), ("blame/As I said",), ("../x/y",), ("blame/taken",)])
def test_a_new_rule_needs_a_theme_and_a_free_name(repository: Path, words: tuple[str, ...]) -> None:
    (repository / "companion/warmline/rules/data/en/blame/taken.toml").write_text("", "utf-8")
    done = new_rule(repository, *words)

    assert done.returncode == 2
    assert done.stderr
    assert done.stdout == ""
