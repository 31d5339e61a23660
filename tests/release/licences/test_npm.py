import json

from release.licences.npm import read_lock
from release.licences.package import Package

LOCK = json.dumps(
    {
        "packages": {
            "": {"dependencies": {"chart": "1"}, "devDependencies": {"tool": "1"}},
            "node_modules/chart": {"version": "1.0.0", "license": "ISC", "dependencies": {"scale": "*"}},
            "node_modules/scale": {"version": "2.0.0", "license": "MIT"},
            "node_modules/tool": {
                "version": "3.0.0",
                "license": "MIT",
                "dev": True,
                "dependencies": {"scale": "*", "old": "*"},
                "optionalDependencies": {"absent": "*"},
            },
            "node_modules/tool/node_modules/scale": {"version": "1.0.0", "license": "BSD", "dev": True},
            "node_modules/old": {"version": "0.1.0", "dev": True},
        }
    }
)


def test_what_is_bundled() -> None:
    assert read_lock(LOCK, known={}, dev=False) == [
        Package("chart", "1.0.0", "ISC", ("chart",)),
        Package("scale", "2.0.0", "MIT", ("chart",)),
    ]


def test_what_is_worked_with_each_version_by_itself() -> None:
    assert read_lock(LOCK, known={"scale": "LicenseRef-BSD"}, dev=True) == [
        Package("old", "0.1.0", None, ("tool",)),
        Package("scale", "1.0.0", "LicenseRef-BSD", ("tool",)),
        Package("tool", "3.0.0", "MIT", ("tool",)),
    ]
