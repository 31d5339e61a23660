"""What readers in Node share says the same as the Python one."""

import shutil
from pathlib import Path

from bench.install import NODE_ROOM
from bench.lineup import Entry
from bench.process import started

CAPITALS = """
import { answer } from "./answering.mjs";
await answer(
  async (text) => [...text.matchAll(/[A-Z]+/g)],
  (found) => found.map((one) => [one.index, one.index + one[0].length]),
);
"""


def test_a_reader_in_node(tmp_path: Path) -> None:
    shutil.copy(NODE_ROOM / "answering.mjs", tmp_path)
    (tmp_path / "capitals.mjs").write_text(CAPITALS, "utf-8")
    with started(Entry("capitals", ("node", "capitals.mjs"), tmp_path)) as reader:
        times = reader.time({"text": "some words"})
        marks = reader.marks("👍 OK 👍, NO", [])
        held = reader.since_start()

    assert times.wall > 0 and times.cpu >= 0
    # In code points, though JavaScript counts each thumb twice.
    assert marks == [(2, 4, None), (8, 10, None)]
    assert held.wall > times.wall
