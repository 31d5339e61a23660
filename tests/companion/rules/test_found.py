from support.rules import a_rule
from warmline.rules.found import Found, without_overlaps

LOW, MEDIUM, HIGH = (a_rule(severity=severity) for severity in ("low", "medium", "high"))


def found(start: int, end: int, rule: object = MEDIUM) -> Found:
    return Found(start, end, rule, ("x",))  # type: ignore[arg-type]


def test_the_more_severe_stays() -> None:
    assert without_overlaps([found(0, 20, LOW), found(5, 8, HIGH), found(7, 15)]) == (found(5, 8, HIGH),)


def test_among_equals_the_longer_stays() -> None:
    assert without_overlaps([found(0, 4), found(3, 12)]) == (found(3, 12),)


def test_neighbours_do_not_overlap_and_are_sorted_by_place() -> None:
    assert without_overlaps([found(4, 6, HIGH), found(0, 4, LOW)]) == (found(0, 4, LOW), found(4, 6, HIGH))


def test_nothing_found_is_nothing() -> None:
    assert without_overlaps([]) == ()
