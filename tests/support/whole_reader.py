"""The reader that is shipped, loaded once for all tests of a process."""

from functools import cache

from warmline.reader import Reader


@cache
def whole_reader() -> Reader:
    return Reader.load()
