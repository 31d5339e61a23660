"""The database as it lies there, for whoever only looks."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from warmline.errors import WarmlineError
from warmline.storage.connection import connect
from warmline.storage.database import Database


@contextmanager
def look_into(path: Path, *, key: bytes) -> Iterator[Database]:
    """The database at `path`, which is there, while no file is made, changed or removed.

    Raises `WarmlineError` like `connect`, and when only a start of the companion can tell what is in it.
    """
    log, index = (path.with_name(path.name + ending) for ending in ("-wal", "-shm"))
    if log.exists() and not index.exists():
        raise WarmlineError(
            "unfinished",
            "The companion, or this machine, ended in the middle of its work. What was kept is taken up "
            "again at the next start: run `warmline serve`, then look again.",
        )
    # Without a log nobody is writing, and SQLite need not make one to see whether it is so.
    how = "mode=ro" if log.exists() else "mode=ro&immutable=1"
    with closing(connect(path, key=key, how=how)) as connection:
        yield Database(connection, path=path)
