from support.service import FakeReader
from support.whole_reader import whole_reader
from warmline.doctor.reading import check_reading, load_reader


def test_what_is_shipped() -> None:
    found = check_reading(whole_reader)
    assert (found.state, found.todo) == ("ok", "")
    assert f"{len(whole_reader().rule_cards())} rules and the model are loaded" in found.says


def test_a_reader_that_finds_nothing() -> None:
    assert check_reading(FakeReader).state == "broken"


def test_it_is_the_one_that_serves() -> None:
    assert type(load_reader()) is type(whole_reader())
