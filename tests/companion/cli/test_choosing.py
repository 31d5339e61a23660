from datetime import date

import click
import pytest

from warmline.cli.choosing import Address, Day


def test_a_day() -> None:
    assert Day()("2026-11-04") == date(2026, 11, 4)


@pytest.mark.parametrize("written", ["", "yesterday", "2026-11-31", "4.11.2026", "2026-11-04T10:00:00"])
def test_no_day(written: str) -> None:
    with pytest.raises(click.BadParameter, match="2026-11-04"):
        Day()(written)


def test_an_address() -> None:
    assert Address()("Kim@Client.example") == "Kim@Client.example"


@pytest.mark.parametrize("written", ["", "kim", "k@" + "a" * 1_000])
def test_no_address(written: str) -> None:
    with pytest.raises(click.BadParameter, match=r"kim@client\.example"):
        Address()(written)
