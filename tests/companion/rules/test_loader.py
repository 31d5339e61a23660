from pathlib import Path

import pytest

from warmline.errors import WarmlineError
from warmline.rules.loader import bundled_rules, load_rules

GOOD = """
title = "As I told you"
label = "defensive"
severity = "medium"
why = "It can read as keeping score."
instead = ["to recap,"]
patterns = ["as i told you ,?", [{ LOWER = "as" }]]
source = { title = "Own judgement" }
marks = [
  { text = "As I told you, yes.", marked = "As I told you,", instead = "To recap," },
  { text = "As I told you.", marked = "As I told you", instead = "To recap," },
]
leaves = [{ text = "As I said." }, { text = "I told them." }]
"""


def write(folder: Path, name: str, text: str = GOOD) -> None:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode("latin-1"))


def test_theme_and_id_are_the_files(tmp_path: Path) -> None:
    write(tmp_path, "score/told-you.toml")
    write(tmp_path, "blame/a-rule.toml")
    write(tmp_path, "blame/README.md", "no rule")
    write(tmp_path, "loose.toml", "no rule either")

    assert [(rule.theme, rule.id) for rule in load_rules(tmp_path)] == [
        ("blame", "a-rule"),
        ("score", "told-you"),
    ]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("title =", "score/bad.toml: not valid TOML"),
        ("title = '\xff'", "score/bad.toml: not valid TOML"),
        (GOOD.replace("why", "reason"), r"score/bad.toml: why: Field required \(and 1 more\)"),
        (
            GOOD.replace('"As I told you."', '"As he told you."'),
            "score/bad.toml: marks.1: .*not in the sentence",
        ),
        (GOOD.replace('"to recap,"', ""), "score/bad.toml: .*says what to write instead"),
    ],
)
def test_a_bad_file_is_named_with_what_is_wrong(tmp_path: Path, text: str, complaint: str) -> None:
    write(tmp_path, "score/bad.toml", text)

    with pytest.raises(WarmlineError, match=complaint) as raised:
        load_rules(tmp_path)
    assert raised.value.code == "rule_file"


def test_an_id_is_there_once(tmp_path: Path) -> None:
    write(tmp_path, "blame/told-you.toml")
    write(tmp_path, "score/told-you.toml")

    with pytest.raises(WarmlineError, match='"told-you" is used by blame too'):
        load_rules(tmp_path)


def test_the_package_brings_its_rules() -> None:
    assert len(load_rules(bundled_rules())) >= 40
