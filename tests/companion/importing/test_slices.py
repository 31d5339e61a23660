from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmline.importing.slices import MOST_ABOVE, slices_of
from warmline.importing.threads import Place


def places(wanted: list[bool]) -> list[Place]:
    return [Place(UUID(int=n), "t", "box", True, n, n + 1, each) for n, each in enumerate(wanted)]


@given(st.lists(st.booleans(), max_size=400), st.integers(0, 300))
def test_each_wanted_mail_is_once_in_a_piece_with_all_that_stands_above_it(
    wanted: list[bool], silent: int
) -> None:
    thread = places([*wanted, *[False] * silent, *wanted])
    seen: list[int] = []
    for task in slices_of(thread):
        assert task[-1].wanted
        for at, place in enumerate(task):
            if place.wanted:
                seen.append(place.start)
                above = [one.start for one in task[max(at - MOST_ABOVE, 0) : at]]
                assert above == [one.start for one in thread[max(place.start - MOST_ABOVE, 0) : place.start]]

    assert seen == [place.start for place in thread if place.wanted]


@pytest.mark.parametrize("every", [1, 2, 7, 100])
def test_a_long_thread_is_read_in_time_that_grows_with_its_length(every: int) -> None:
    def read(length: int) -> int:
        return sum(map(len, slices_of(places([n % every == 0 for n in range(length)]))))

    assert read(10_000) <= 1.1 * 10 * read(1_000)
    assert read(10_000) <= 10_000 * (1 + MOST_ABOVE / 25) + 10_000


def test_a_thread_in_which_nothing_is_wanted_is_no_work() -> None:
    assert list(slices_of(places([False] * 500))) == []
