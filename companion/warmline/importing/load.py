"""What each process loads before it reads."""

from collections.abc import Collection
from functools import partial

from warmline.importing.reading import Read, read_slice


def load_reading(me: Collection[str]) -> Read:
    """Loads rules, model and phrases; takes about two seconds and 250 MB."""
    # Here, because the process that only hands out the work needs none of it.
    from warmline.importing.counting import Counting
    from warmline.reader import Reader

    return partial(read_slice, count=Counting(Reader.load().read, me=me).count)
