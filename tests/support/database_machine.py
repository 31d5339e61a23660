"""Whatever is done to the database, and in whatever order: it holds what a dictionary would."""

import shutil
from contextlib import ExitStack

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlcipher3 import dbapi2

from support.in_memory import folder_in_memory
from warmline.errors import WarmlineError
from warmline.storage.database import Database, open_database
from warmline.storage.migrations import MIGRATIONS, Migration

KEY, OTHER_KEY = bytes(range(32)), bytes(32)
NAMES = st.sampled_from("abcdefgh")
NUMBERS = st.integers(0, 2**40)


def _touch(connection: dbapi2.Connection) -> None:
    connection.execute("UPDATE client SET key = x'01'")


def _fail(connection: dbapi2.Connection) -> None:
    connection.execute("DELETE FROM client")
    raise ValueError("stop")


class DatabaseMachine(RuleBasedStateMachine):
    """`kept` is what the database should hold. A version is a number of changes of no effect on it."""

    def __init__(self) -> None:
        super().__init__()
        self.lifetime = ExitStack()

    @initialize()
    def begin(self) -> None:
        self.folder = self.lifetime.enter_context(folder_in_memory())
        self.path = self.folder / "0" / "w.db"
        self.version = len(MIGRATIONS)
        self.kept: dict[str, int] = {}
        self.before: dict[int, dict[str, int]] = {}
        self.database = self.opened()

    def migrations(self, *more: Migration) -> tuple[Migration, ...]:
        return (*MIGRATIONS, *(_touch,) * (self.version - len(MIGRATIONS)), *more)

    def opened(self, *more: Migration, key: bytes = KEY) -> Database:
        return open_database(self.path, key=key, migrations=self.migrations(*more))

    @rule(name=NAMES, number=NUMBERS, times=st.integers(1, 2))
    def add(self, name: str, number: int, times: int) -> None:
        for _ in range(times):
            with self.database.writing() as connection:
                connection.execute(
                    "INSERT OR REPLACE INTO client (id, key, created_at) VALUES (?, zeroblob(3000), ?)",
                    (name, number),
                )
        self.kept[name] = number

    @rule(name=NAMES, number=NUMBERS)
    def add_in_another_process(self, name: str, number: int) -> None:
        mine, self.database = self.database, self.opened()
        self.add(name, number, 1)
        self.database.close()
        self.database = mine

    @rule(name=NAMES)
    def give_up_half_way(self, name: str) -> None:
        try:
            with self.database.writing() as connection:
                connection.execute("DELETE FROM client WHERE id <> ?", (name,))
                raise ValueError("stop")
        except ValueError:
            pass

    @rule(name=NAMES)
    def erase(self, name: str) -> None:
        with self.database.writing() as connection:
            connection.execute("DELETE FROM client WHERE id = ?", (name,))
        self.kept.pop(name, None)

    @rule()
    def erase_all(self) -> None:
        with self.database.writing() as connection:
            connection.execute("DELETE FROM client")
        self.database.compact()
        self.kept, self.before = {}, {}

    @rule()
    def reopen(self) -> None:
        self.database.close()
        self.database = self.opened()

    @rule()
    def crash(self) -> None:
        """What a process leaves that is killed now, opened by another."""
        left = self.path.parent
        self.path = self.folder / str(int(left.name) + 1) / "w.db"
        shutil.copytree(left, self.path.parent)
        self.database.close()
        self.database = self.opened()

    @rule()
    def update(self) -> None:
        self.database.close()
        self.before[self.version] = dict(self.kept)
        self.version += 1
        self.database = self.opened()
        self.before = {version: self.before[version] for version in sorted(self.before)[-2:]}

    @rule()
    def update_in_vain(self) -> None:
        self.database.close()
        try:
            self.opened(_fail)
        except WarmlineError as error:
            assert error.code == "migration_failed"
        else:
            raise AssertionError("not refused")
        self.path.with_name(f"w.db.version-{self.version}").unlink()
        self.database = self.opened()

    @precondition(lambda self: self.before)
    @rule(data=st.data())
    def go_back(self, data: st.DataObject) -> None:
        """As somebody would who puts a copy in the place of the database, with the Warmline of then."""
        self.database.close()
        self.version = data.draw(st.sampled_from(sorted(self.before)))
        self.kept = self.before.pop(self.version)
        self.path.with_name(f"w.db.version-{self.version}").replace(self.path)
        for copy in self.path.parent.glob("w.db.version-*"):
            copy.unlink()
        self.before = {}
        self.database = self.opened()

    @rule()
    def try_another_key(self) -> None:
        self.database.close()
        before = self.path.read_bytes()
        try:
            self.opened(key=OTHER_KEY)
        except WarmlineError as error:
            assert error.code == "wrong_key"
        else:
            raise AssertionError("not refused")
        assert self.path.read_bytes() == before
        self.database = self.opened()

    @invariant()
    def it_holds_what_it_should(self) -> None:
        with self.database.reading() as connection:
            rows = connection.execute("SELECT id, created_at FROM client").fetchall()
        assert dict(rows) == self.kept
        assert len(rows) == len(self.kept)
        copies = {file.name for file in self.path.parent.glob("w.db.version-*")}
        assert copies == {f"w.db.version-{version}" for version in self.before}

    def teardown(self) -> None:
        with self.lifetime:
            assert self.database.faults() == []
            self.database.close()


DatabaseMachine.TestCase.settings = settings(max_examples=30, stateful_step_count=25, deadline=None)
