import numpy as np

from warmline.stats.figures.course import courses


def test_what_came_first_and_what_came_after() -> None:
    key = np.array([9, 7, 7, 9, 8, 7])
    course = courses(key, np.array([0, 1, 3, 4, 5, 8]))
    assert course.keys.tolist() == [7, 8, 9]
    assert course.places.tolist() == [1, 3, 8, 5, 0, 4]
    assert course.conversation.tolist() == [0, 0, 0, 1, 2, 2]
    where = np.array([False, True, True, False, True, True])
    first = course.first(where)
    assert first.tolist() == [1, 6, 4]
    assert course.any(where).tolist() == [True, False, True]
    assert course.after(first).tolist() == [False, False, True, False, False, True]


def test_nothing_has_no_course() -> None:
    nothing = np.array([], dtype=np.int64)
    course = courses(nothing, nothing)
    assert (course.keys.tolist(), course.first(nothing == 1).tolist(), course.end) == ([], [], 0)
