from collections.abc import Iterator

import pytest
from sqlcipher3 import dbapi2

from warmline.importing.index import temporary_index


@pytest.fixture
def index() -> Iterator[dbapi2.Connection]:
    with temporary_index() as opened:
        yield opened
