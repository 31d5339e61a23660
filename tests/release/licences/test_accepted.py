import pytest

from release.licences.accepted import is_accepted


@pytest.mark.parametrize(
    "licence",
    ["MIT", "BSD-3-Clause AND 0BSD AND MIT", "(MIT OR GPL-3.0-or-later)", "Apache-2.0 OR BSD-3-Clause"],
)
def test_accepted(licence: str) -> None:
    assert is_accepted(licence)
    assert is_accepted(licence, handed_out=True)


@pytest.mark.parametrize(
    "licence",
    ["", "GPL-3.0-or-later", "MIT AND GPL-3.0-or-later", "GPL-2.0 OR AGPL-3.0", "BSD", "see LICENSE"],
)
def test_not_accepted(licence: str) -> None:
    assert not is_accepted(licence)


def test_what_is_too_hard_to_read_is_not_accepted() -> None:
    assert not is_accepted("MIT OR (MIT AND GPL-2.0)")
    assert not is_accepted("(GPL-2.0 OR MIT) AND GPL-3.0")


def test_beside_what_is_handed_out_and_not_in_it() -> None:
    assert is_accepted("MPL-2.0 AND MIT")
    assert not is_accepted("MPL-2.0 AND MIT", handed_out=True)
