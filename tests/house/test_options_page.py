"""What can be set in the browser is in the documents, and nothing else is."""

import re

ROOM = "extension/src/pages/options"


def sections(repository):
    """The titles of the sections as the page joins them."""
    page = repository.text(f"{ROOM}/options.ts")
    files = {
        name.strip(): file
        for names, file in re.findall(r"import \{ ([^}]+) \} from \"\./([\w-]+)\";", page)
        for name in names.split(",")
    }
    joined = re.findall(r"\b(\w+Section)\b", page.split("const sections = [")[1].split("]")[0])
    return [titles(repository.text(f"{ROOM}/{files[name]}.ts")) for name in joined]


def titles(text):
    (title,) = re.findall(r"\bid: \"[\w-]+\",\s+title: \"([^\"]+)\"", text)
    return title


def test_the_sections_are_those_of_the_documents(repository):
    table = repository.text("docs/extension.md").split("| section |")[1].split("\n\n")[0]
    told = [row.split("|")[1].strip() for row in table.splitlines()[2:]]
    assert told == sections(repository)
