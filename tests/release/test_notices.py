"""The extension carries the notices of what is in it, and the wheel those of the model."""

import re
import zipfile

from support.packaged import ROOT, Packaged


def test_the_extension_names_what_is_in_it(packaged: Packaged) -> None:
    with zipfile.ZipFile(packaged.file("chromium.zip")) as made:
        told = made.read("THIRD-PARTY.txt").decode()
    named = dict(re.findall(r"^== (\S+) (\S+) ==$", told, flags=re.MULTILINE))
    assert {"@observablehq/plot", "d3-scale", "luxon"} <= {*named}
    listed = dict(
        re.findall(r"^\| `(\S+)` \| (\S+) \|", (ROOT / "docs/third-party.md").read_text("utf-8"), re.M)
    )
    assert named.items() <= listed.items()
    words = re.split(r"^== .+ ==$", told, flags=re.MULTILINE)[1:]
    assert all("opyright" in one and "AS IS" in one for one in words)


def test_the_wheel_carries_the_licences(packaged: Packaged) -> None:
    with zipfile.ZipFile(packaged.file(".whl")) as made:
        names = {name.partition(".dist-info/licenses/")[2] for name in made.namelist()} - {""}
        assert names == {"LICENSE", "NOTICE", "LICENSES/Apache-2.0.txt"}
        (notice,) = (made.read(name).decode() for name in made.namelist() if name.endswith("/NOTICE"))
    assert "all-MiniLM-L6-v2" in notice
    assert "all-MiniLM-L6-v2" in (ROOT / "docs/model.md").read_text("utf-8")
