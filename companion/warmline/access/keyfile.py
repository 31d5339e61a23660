"""The root key in a file that only its owner can read, for machines without a keyring."""

import os
import re
import stat
from pathlib import Path

from warmline.access.lostkey import LostKeyError
from warmline.errors import WarmlineError
from warmline.private import keep_first, make_private_folder, written_aside

KEY_BYTES = 32


def read(path: Path) -> bytes | None:
    """The key, or None where there is no such file. Refuses a file that others can read or exchange."""
    try:
        with path.open("rb") as file:
            _refuse_if_open_to_others(path, file.fileno())
            content = file.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise WarmlineError(
            "key_file_unreadable",
            f"The key file {path} cannot be read ({error.strerror}). Bring back the file as it was.",
        ) from error
    return parse(content.decode("ascii", "replace"), where=f"the key file {path}")


def parse(text: str, *, where: str) -> bytes:
    """The key out of its 64 hex digits."""
    if not re.fullmatch(f"[0-9a-f]{{{2 * KEY_BYTES}}}", text.strip()):
        raise LostKeyError(
            "key_damaged",
            f"What {where} holds is not a Warmline key, and was left as it is. Bring it back as it was, or "
            "type the key in with `warmline key restore`.",
        )
    return bytes.fromhex(text)


def keep(path: Path, key: bytes) -> bytes:
    """Puts the key into a new 0600 file. A file that is there stays, and its key is the answer."""
    try:
        make_private_folder(path.parent)
        with written_aside(path) as aside:
            with aside.open("wb") as file:
                file.write(key.hex().encode() + b"\n")
                file.flush()
                os.fsync(file.fileno())
            keep_first(aside, path)
    except OSError as error:
        raise WarmlineError(
            "key_file_unwritable",
            f"The key file {path} cannot be written ({error.strerror}). Make its folder writable for you.",
        ) from error
    kept = read(path)
    if kept is None:
        raise WarmlineError("key_file_unwritable", f"The key file {path} vanished. Try again.")
    return kept


def _refuse_if_open_to_others(path: Path, descriptor: int) -> None:
    if os.name != "posix":
        return
    of_file, of_folder = os.fstat(descriptor), path.parent.stat()
    if of_file.st_uid != os.getuid():
        said = f"The key file {path} belongs to another user. Make it your own: sudo chown $USER {path}"
    elif stat.S_IMODE(of_file.st_mode) & 0o077:
        said = f"Others on this machine can read the key file {path}. Run: chmod 600 {path}"
    elif stat.S_IMODE(of_folder.st_mode) & 0o022:
        said = f"Others on this machine can exchange the key file {path}. Run: chmod 700 {path.parent}"
    else:
        return
    raise WarmlineError("key_file_open", said)
