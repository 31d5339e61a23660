"""A figure stands between the marks of a script, or its section names what printed it."""

import re

import pytest

MEASURED = re.compile(r"\b\d[\d,.]* ?(?:ms|µs|MB|%)(?!\w)|\b0\.\d\d\b")
WRITTEN = re.compile(r"<!-- ([\w-]+): begin -->.*?<!-- \1: end -->", flags=re.DOTALL)
PRINTED_BY = re.compile(r"scripts/[\w-]+|\.test\.ts|\btests/\w|\bflows/|\bflows `")

NOT_PRINTED = {
    ("docs/corpus.md", "## Do two readers agree?"): "two people's judgement, asked for once",
    ("docs/model-trials.md", "# What was tried for the model"): "explorations, and the page says so",
    ("docs/reading.md", "## What is never read"): "explorations, and the page says so",
    ("docs/thread.md", "## The level"): "how it is reckoned, not how well",
}


def measured(page):
    """The headings of a page below which a figure stands that names nothing that printed it."""
    if re.match(r"# .*\n\nWritten by `scripts/", page):
        return []
    sections = re.split(r"^(?=#+ )", WRITTEN.sub("", page), flags=re.MULTILINE)
    return [one.split("\n")[0] for one in sections if MEASURED.search(one) and not PRINTED_BY.search(one)]


def test_every_figure_says_what_printed_it(repository):
    found = {(file, heading) for file, text in repository.documents.items() for heading in measured(text)}
    assert found - NOT_PRINTED.keys() == set()


def test_reasons_are_given_for_figures_that_are_there(repository):
    assert [
        (file, heading) for file, heading in NOT_PRINTED if heading not in measured(repository.text(file))
    ] == []


@pytest.mark.parametrize(
    ("section", "told"),
    [
        ("It takes 16.4 ms.", True),
        ("It finds 38% of them.", True),
        ("F1 is 0.54.", True),
        ("It takes 16.4 ms, says `scripts/evaluate`.", False),
        ("<!-- a: begin -->\n16.4 ms\n<!-- a: end -->", False),
        ("<!-- a: begin -->\n16.4 ms\n<!-- b: end -->", True),
        ("Up to 256 KB are kept, for ten minutes.", False),
    ],
)
def test_a_figure_from_nowhere_is_told(section, told):
    assert measured(f"# Page\n\n## Part\n\n{section}\n") == ["## Part"] * told


def test_every_part_that_a_script_writes_ends(repository):
    for text in repository.documents.values():
        begun = re.findall(r"<!-- ([\w-]+): begin -->", text)
        assert (
            begun == re.findall(r"<!-- ([\w-]+): end -->", text) == [one[1] for one in WRITTEN.finditer(text)]
        )
