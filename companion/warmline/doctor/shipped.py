"""What is installed, compared with the digests that came with it: model, rules and code."""

import base64
import hashlib
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, PackagePath, distribution

from warmline.doctor.finding import Finding, broken, look, ok

_ANEW = "Install Warmline anew."


def check_shipped(files: Sequence[PackagePath] | None) -> Finding:
    """`files` are those that the installer took down, or None where it took down nothing."""
    ours = [file for file in files or () if file.parts[0] == "warmline" and file.hash is not None]
    if not ours:
        return ok("This runs from a checkout, or its installer kept no digests: there is nothing to compare.")
    changed = [file for file in ours if not _is_as_shipped(file)]
    if not changed:
        return ok(f"All {len(ours)} files, the model and the rules among them, are as they were shipped.")
    says = f"Not as they were shipped: {len(changed)} of {len(ours)} files"
    if any("data" in file.parts for file in changed):
        return broken(f"{says}, some of the model or the rules among them.", _ANEW)
    return look(f"{says}.", _ANEW)


def installed_files() -> Sequence[PackagePath] | None:
    """As the installer took them down. None where Warmline was not installed at all."""
    try:
        return distribution("warmline").files
    except PackageNotFoundError:
        return None


def _is_as_shipped(file: PackagePath) -> bool:
    if file.hash is None or file.hash.mode != "sha256":
        return True
    try:
        content = file.read_binary()
    except OSError:
        return False
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return digest == file.hash.value
