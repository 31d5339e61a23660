from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from warmline.importing.index import temporary_index
from warmline.importing.kin import Kin

NUMBERS = st.integers(-20, 20)


def test_one_alone_stands_for_itself(index: dbapi2.Connection) -> None:
    assert Kin(index).eldest(7) == 7


@given(st.lists(st.tuples(NUMBERS, NUMBERS), max_size=40))
def test_what_is_joined_in_any_order_belongs_together_and_nothing_else(pairs: list[tuple[int, int]]) -> None:
    sets = [{number} for number in range(-20, 21)]
    with temporary_index() as index:
        kin = Kin(index)
        for one, other in pairs:
            kin.join(one, other)
            whole = next(each for each in sets if one in each) | next(each for each in sets if other in each)
            sets = [each for each in sets if not each & whole] + [whole]

        assert {frozenset(map(kin.eldest, each)) for each in sets} == {
            frozenset([min(each)]) for each in sets
        }


def test_a_long_way_is_made_short(index: dbapi2.Connection) -> None:
    kin = Kin(index)
    index.executemany("INSERT INTO mails.kin VALUES (?, ?)", [(n + 1, n) for n in range(500)])

    assert kin.eldest(500) == 0
    assert set(index.execute("SELECT under FROM mails.kin")) == {(0,)}
