from pathlib import Path

from training.checks.ordinary_amounts import LEAST, check_ordinary_amounts
from training.corpus import ORDINARY, read_corpus, read_file

MAIL = "## kind: farewells\n## variety: American\n\n@ none\n. Friday is my last day.\nH Good riddance.\n"


def test_what_is_lacking_and_what_does_not_belong_is_said(tmp_path: Path) -> None:
    (tmp_path / "farewells.txt").write_text(MAIL, "utf-8")

    finding = check_ordinary_amounts(read_file(tmp_path / "farewells.txt"))

    figures = {figure.name: figure.value for figure in finding.figures}
    assert figures["sentences"] == "2"
    assert figures["sentences with a label"] == "1"
    assert len(finding.wrong) == len(LEAST) + 1
    assert finding.wrong[-1].startswith("farewells.txt:6: ordinary mail has no labels")


def test_nothing_is_wrong_with_ours() -> None:
    assert check_ordinary_amounts(read_corpus(ORDINARY)).wrong == ()
