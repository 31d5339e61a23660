from email import message_from_string

import pytest

from release.licences.package import Package
from release.licences.python import licence_in, read_lock

LOCK = """\
alpha==1.0 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
    # via warmline (pyproject.toml)
beta==2.1 ; sys_platform == 'win32' \\
    --hash=sha256:cc
    # via
    #   alpha
    #   gamma
gamma==3 \\
    --hash=sha256:dd
    # via
    #   -c requirements.txt
    #   warmline (pyproject.toml)
    #   beta
builder==4 \\
    --hash=sha256:ee
"""


def test_each_with_its_licence_and_who_brings_it() -> None:
    told = {"alpha": "MIT", "gamma": "ISC"}
    assert read_lock(LOCK, known={"beta": "Zlib", "gamma": "BSD-2-Clause"}, told=told.get) == [
        Package("alpha", "1.0", "MIT", ("alpha",)),
        Package("beta", "2.1", "Zlib", ("alpha", "gamma")),
        Package("gamma", "3", "BSD-2-Clause", ("alpha", "gamma")),
        Package("builder", "4", None, ("builder",)),
    ]


def test_one_that_is_not_known() -> None:
    assert [one.licence for one in read_lock(LOCK, known={}, told={}.get)] == [None] * 4


@pytest.mark.parametrize(
    ("said", "licence"),
    [
        ("License-Expression: MIT-0", "MIT-0"),
        ("License: BSD-3-Clause", "BSD-3-Clause"),
        ("License: the one in the file\nClassifier: License :: OSI Approved :: MIT License", "MIT"),
        ("Classifier: License :: OSI Approved :: BSD License", None),
        (
            "Classifier: License :: OSI Approved :: MIT License\n"
            "Classifier: License :: OSI Approved :: Apache Software License",
            None,
        ),
        ("Name: nothing", None),
    ],
)
def test_what_a_package_says(said: str, licence: str | None) -> None:
    assert licence_in(message_from_string(said)) == licence
