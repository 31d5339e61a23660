"""A folder as a zip whose bytes depend on its files' names and contents alone."""

import sys
import zipfile
from collections.abc import Collection
from pathlib import Path

EARLIEST = (1980, 1, 1, 0, 0, 0)
"""No zip can hold an earlier time."""

MODE = 0o100644
"""A plain file that everybody may read."""


def zip_folder(folder: Path, into: Path, *, leaving_out: Collection[str] = ()) -> None:
    """Writes all files below `folder`, in the order of their names; `leaving_out`: names within it."""
    tops = [top for top in folder.iterdir() if top.name not in leaving_out]
    found = [file for top in tops for file in (top, *top.rglob("*")) if file.is_file()]
    files = {file.relative_to(folder).as_posix(): file for file in found}
    with zipfile.ZipFile(into, "w") as written:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.external_attr = MODE << 16
            entry.create_system = 3  # the modes are Unix's, wherever this runs
            written.writestr(entry, files[name].read_bytes(), zipfile.ZIP_DEFLATED, compresslevel=9)


if __name__ == "__main__":
    zip_folder(Path(sys.argv[1]), Path(sys.argv[2]), leaving_out=sys.argv[3:])
