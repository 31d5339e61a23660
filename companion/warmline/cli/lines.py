"""`warmline check --jsonl`: one situation a line, one answer a line."""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

import click

from warmline.api.wire import parse
from warmline.cli.inputs import cannot_be_read, with_addresses
from warmline.contract import Problem, ProblemAnswer, Reading, Situation
from warmline.errors import WarmlineError

if TYPE_CHECKING:
    from warmline.reader import Reader


def read_lines(name: str, *, me: Collection[str], reader: "Reader") -> Iterator[Reading | ProblemAnswer]:
    """An answer for each line that is not blank, of a file or for "-" of standard input; none stops the rest.

    Raises WarmlineError `file` when the file cannot be opened.
    """
    try:
        file = click.open_file(name, "rb")
    except OSError as error:
        raise cannot_be_read(error) from None
    with file:
        for line in file:
            if line.strip():
                yield _read_line(line, me=me, reader=reader)


def _read_line(line: bytes, *, me: Collection[str], reader: "Reader") -> Reading | ProblemAnswer:
    try:
        return reader.read(with_addresses(parse(line, Situation), me=me))
    except WarmlineError as error:
        return ProblemAnswer(error=Problem(code=error.code, message=error.message))
