import pytest

from warmline.thread.sides import Sides, bare_address


@pytest.mark.parametrize(
    ("address", "bare"),
    [
        ("Ann@Firm.example", "ann@firm.example"),
        ("ann+shop@firm.example", "ann@firm.example"),
        ("Ann Lee <ANN@firm.example>", "ann@firm.example"),
        ("kim", "kim"),
        ("", ""),
        (None, ""),
    ],
)
def test_bare_address(address, bare):
    assert bare_address(address) == bare


@pytest.mark.parametrize(
    "sender", ["ann@firm.example", "ANN@firm.example", "ann+x@firm.example", "a.lee@old.example"]
)
def test_all_of_my_addresses_are_mine(sender):
    assert Sides(["Ann@firm.example", "a.lee@old.example"]).of(sender) == "me"


@pytest.mark.parametrize("sender", ["bob@firm.example", "", None, "ann@other.example"])
def test_everybody_else_is_them(sender):
    assert Sides(["ann@firm.example", ""]).of(sender) == "them"
