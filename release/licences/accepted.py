"""The licences that a package may have: SPDX's short names, and why."""

import re

PERMISSIVE = {
    "0BSD",
    "Apache-2.0",
    "BlueOak-1.0.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "PSF-2.0",
    "Python-2.0",
    "Unlicense",
    "Zlib",
    "ZPL-2.1",
}
"""They ask for a notice at most."""

BESIDE = {"MPL-2.0", "LicenseRef-BSD"}
"""Accepted beside what we hand out, and not in it.

MPL-2.0: its own files stay under it, and we change none of them. LicenseRef-BSD: a BSD licence
without its text.
"""


def is_accepted(licence: str, *, handed_out: bool = False) -> bool:
    """Whether all that an expression joins by AND is accepted, or one of what it joins by OR.

    `handed_out`: the package is in what we hand out, and not only installed beside it.
    """
    names = re.split(r" (?:AND|OR) ", licence.strip("()"))
    accepted = PERMISSIVE if handed_out else PERMISSIVE | BESIDE
    if " OR " in licence:
        return " AND " not in licence and any(name in accepted for name in names)
    return all(name in accepted for name in names)
