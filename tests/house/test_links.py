"""Links within the documents lead somewhere: files, headings within them, and pictures."""

import re
from pathlib import PurePosixPath
from posixpath import normpath

import pytest

LINK = re.compile(r"\]\(([^)\s]+)\)")


def headings(text):
    """The anchors of a page, as GitHub makes them of its headings."""
    body = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    found = []
    for heading in re.findall(r"^#+ (.+)$", body, flags=re.MULTILINE):
        plain = re.sub(r"\[([^]]*)\]\([^)]*\)|`", r"\1", heading)
        anchor = re.sub(r"[^\w\- ]", "", plain.strip().lower()).replace(" ", "-")
        found.append(anchor if anchor not in found else f"{anchor}-{found.count(anchor)}")
    return found


def broken(repository, file, text):
    """Links of a page that lead nowhere. Addresses of the web are not asked for."""
    for target in LINK.findall(text):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        place = normpath(PurePosixPath(file).parent / path) if path else file
        if not (repository.root / place).exists() or (
            anchor and anchor not in headings(repository.text(place))
        ):
            yield f"{file}: {target}"


def pages(repository):
    """All that is Markdown, documents or not."""
    return {file: repository.text(file) for file in repository.files if file.endswith(".md")}


def test_every_link_leads_somewhere(repository):
    assert [one for file, text in pages(repository).items() for one in broken(repository, file, text)] == []


@pytest.mark.parametrize("link", ["nowhere.md", "rules.md#nowhere", "#nowhere"])
def test_a_link_that_leads_nowhere_is_told(repository, link):
    assert [*broken(repository, "docs/model.md", f"[there]({link})")] == [f"docs/model.md: {link}"]


def test_every_picture_is_shown(repository):
    shown = {
        normpath(PurePosixPath(file).parent / target)
        for file, text in repository.documents.items()
        for target in LINK.findall(text)
    }
    assert [picture for picture in repository.under("docs/pictures", ".png") if picture not in shown] == []


INDEX = "docs/README.md"


def test_the_index_has_every_page_once(repository):
    linked = [
        normpath(PurePosixPath(INDEX).parent / target) for target in LINK.findall(repository.text(INDEX))
    ]
    assert sorted(linked) == sorted({*repository.documents} - {INDEX})
