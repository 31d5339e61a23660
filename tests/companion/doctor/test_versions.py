import platform
import re

import pytest

from warmline.doctor.versions import check_versions, versions_here

MARKER = "marta-s-own-kernel"


def test_everything_that_is_here() -> None:
    found = check_versions(versions_here())
    assert (found.state, found.todo) == ("ok", "")
    parts = [part.split()[0] for part in found.says.split(", ")]
    assert parts == ["Warmline", "Python", "on", "spaCy", "CTranslate2", "SQLCipher", "keyring"]
    assert re.match(r"Warmline \d+\.\d+\.\d+, Python 3\.\d+\.\d+, on \w+", found.says)


def test_a_part_that_cannot_be_loaded() -> None:
    def fails() -> str:
        raise ImportError(MARKER)

    found = check_versions({"Warmline": lambda: "1", "spaCy": fails})
    assert found.state == "broken"
    assert re.fullmatch(
        r"Warmline 1\. These cannot be loaded: spaCy \(ImportError at test_versions\.py:\d+\)\.", found.says
    )


def test_of_the_kernel_only_the_number(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> dict[str, str]:
        raise OSError

    monkeypatch.setattr(platform, "release", lambda: f"6.18.44-{MARKER}")
    monkeypatch.setattr(platform, "freedesktop_os_release", none)
    assert MARKER not in check_versions(versions_here()).says
    assert f"{platform.system()} 6.18.44 {platform.machine()}," in check_versions(versions_here()).says
