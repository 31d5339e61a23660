"""Folders and files: can anybody but their owner read them."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from warmline.doctor.finding import Finding, broken, ok
from warmline.settings import Settings


def check_modes(settings: Settings, *, posix: bool) -> Finding:
    """All that the companion makes. On Windows the modes of files say nothing."""
    if not posix:
        return ok("Your account's own folders protect what Warmline keeps. Modes of files say nothing here.")
    there = [path for path in _ours(settings) if path.exists()]
    strange = [path for path in there if path.stat().st_uid != os.getuid()]
    if strange:
        return broken(
            f"{strange[0]} belongs to somebody else.",
            "Warmline was perhaps started with sudo once. Give it back to yourself with chown.",
        )
    wide = [path for path in there if stat.S_IMODE(path.stat().st_mode) & 0o077]
    if wide:
        return broken(
            f"Others on this machine can look into {wide[0]}.",
            f"Run: chmod go= {' '.join(str(path).replace(' ', chr(92) + ' ') for path in wide)}",
        )
    return ok(f"What Warmline keeps ({len(there)} files and folders) is for you alone.")


def _ours(settings: Settings) -> Iterator[Path]:
    yield settings.data_dir
    yield from sorted(settings.data_dir.glob(f"{settings.database.name}*"))
    yield settings.root_key_file
    yield settings.state_dir
    yield from sorted(settings.state_dir.glob(f"{settings.log_file.name}*"))
