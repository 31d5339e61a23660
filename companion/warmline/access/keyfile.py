"""The root key in a file that only its owner can read, for machines without a keyring."""

import contextlib
import os
import secrets
import stat
import tempfile
from pathlib import Path

from warmline.errors import WarmlineError

KEY_BYTES = 32


def read(path: Path) -> bytes | None:
    """The key, or None where there is no such file. Refuses a file that others could have read."""
    try:
        mode, text = path.stat().st_mode, path.read_text("ascii")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise WarmlineError(
            "key_file_unreadable", f"The key file {path} cannot be read. Bring back the file as it was."
        ) from error
    if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
        raise WarmlineError(
            "key_file_open", f"Others on this machine can read the key file {path}. Run: chmod 600 {path}"
        )
    return parse(text, where=f"the key file {path}")


def parse(text: str, *, where: str) -> bytes:
    """The key out of its 64 hex digits."""
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise WarmlineError(
            "key_damaged", f"What {where} holds is not a Warmline key. Bring it back as it was."
        )
    return key


def make(path: Path) -> bytes:
    """A new key in a new 0600 file. If another process is faster, its key."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Written aside and then linked, so that nobody ever sees a part of it and the first one wins.
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)  # mkstemp makes it 0600
        aside = Path(name)
        try:
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                file.write(secrets.token_bytes(KEY_BYTES).hex() + "\n")
                file.flush()
                os.fsync(file.fileno())
            with contextlib.suppress(FileExistsError):
                os.link(aside, path)
        finally:
            aside.unlink()
    except OSError as error:
        raise WarmlineError(
            "key_file_unwritable",
            f"The key file {path} cannot be written ({error.strerror}). Make its folder writable for you.",
        ) from error
    key = read(path)
    if key is None:
        raise WarmlineError("key_file_unwritable", f"The key file {path} vanished. Try again.")
    return key
