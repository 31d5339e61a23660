"""docs/privacy.md tells of everything that is kept and of every permission, and of nothing else."""

import json
import re

from warmline.stats_contract import SentMessage

PAGE = "docs/privacy.md"


def column(repository, head, number):
    """What stands as code in a column of the table that begins so."""
    table = repository.text(PAGE).split(f"| {head} |")[1].split("\n\n")[0]
    return [
        name for row in table.splitlines()[2:] for name in re.findall(r"`([^`]+)`", row.split("|")[number])
    ]


def test_every_field_that_is_kept_of_a_sent_mail_is_told(repository):
    assert sorted(column(repository, "what | fields", 2)) == sorted(SentMessage.model_fields)


def test_every_permission_is_told(repository):
    manifest = json.loads(repository.text("extension/manifest.json"))
    matched = [match for script in manifest["content_scripts"] for match in script["matches"]]
    granted = {*manifest["permissions"], *manifest["host_permissions"], *matched}
    told = column(repository, "permission | what it is for | what it could do and does not", 1)
    assert sorted(told) == sorted(granted)


def test_every_choice_that_the_extension_keeps_is_told(repository):
    code = repository.text("extension/src/shared/preferences.ts")
    kept = re.findall(r"^  (\w+):", code.split("DEFAULTS:")[1].split("};")[0], flags=re.MULTILINE)
    assert len(kept) > 8
    assert sorted(column(repository, "choice | what it holds", 1)) == sorted(kept)
