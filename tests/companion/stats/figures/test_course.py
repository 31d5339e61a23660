import numpy as np

from warmline.stats.figures.course import courses


def test_what_came_first_and_what_came_after() -> None:
    course = courses(np.array([1, 1, 1, 2, 5, 5]), np.array([7, 7, 8, 8, 8, 8]))
    assert (course.conversation.tolist(), course.size) == ([0, 0, 1, 2, 3, 3], 4)
    where = np.array([False, True, True, False, True, True])
    first = course.first(where)
    assert first.tolist() == [1, 2, 6, 4]
    assert course.any(where).tolist() == [True, True, False, True]
    assert course.after(first).tolist() == [False, False, False, False, False, True]


def test_nothing_has_no_course() -> None:
    course = courses(np.array([], dtype=np.int64))
    assert (course.size, course.first(np.array([], dtype=bool)).tolist()) == (0, [])
