"""Room on the disk."""

import shutil
from pathlib import Path

from warmline.doctor.finding import Finding, broken, look, ok

_MEGABYTE = 1024 * 1024
_LITTLE, _TOO_LITTLE = 200 * _MEGABYTE, 20 * _MEGABYTE


def check_disk(folder: Path) -> Finding:
    """Where `folder` is, or would be made."""
    there = next(path for path in (folder, *folder.parents) if path.exists())
    return judged(shutil.disk_usage(there).free)


def judged(free: int) -> Finding:
    """`free` in bytes."""
    room = f"{free / _MEGABYTE:.0f} MB" if free < 1024 * _MEGABYTE else f"{free / _MEGABYTE / 1024:.0f} GB"
    if free < _TOO_LITTLE:
        return broken(
            f"The disk is full: {room} are left.", "Free some space; nothing can be counted until then."
        )
    if free < _LITTLE:
        return look(f"There is little room on the disk: {room}.", "Free some space.")
    return ok(f"There is room on the disk: {room}.")
