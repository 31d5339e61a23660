"""All bytes of a database as they lie in its files, decrypted: pages in use, free pages and the log.

Written from SQLCipher's description of its files and not with its own code, so that nothing is left out that
a query would not show: https://www.zetetic.net/sqlcipher/design/
"""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
RESERVED = 80
"""At the end of each page: 16 bytes to begin the cipher with, and 64 that prove the page."""
LOG_HEAD, FRAME_HEAD = 32, 24


def decrypted_files(path: Path, *, key: bytes) -> dict[str, bytes]:
    """By name, every file beside the database too; one that is no pages of it is given as it is."""
    found = {}
    for file in path.parent.iterdir():
        raw = file.read_bytes()
        if file.name.endswith("-wal"):
            frames = raw[LOG_HEAD:]
            step = FRAME_HEAD + PAGE
            # A page of the log may be the first of the file, whose salt is in the place of its first bytes.
            found[file.name] = b"".join(
                _page(frames[at + FRAME_HEAD : at + step], key, 0)
                + _page(frames[at + FRAME_HEAD : at + step], key, 16)
                for at in range(0, len(frames) - step + 1, step)
            )
        elif file.name.endswith("-shm"):
            found[file.name] = raw
        else:
            pages = [raw[at : at + PAGE] for at in range(0, len(raw), PAGE)]
            found[file.name] = b"".join(_page(page, key, 0 if at else 16) for at, page in enumerate(pages))
    return found


def _page(page: bytes, key: bytes, begin: int) -> bytes:
    cipher = Cipher(algorithms.AES256(key), modes.CBC(page[-RESERVED : -RESERVED + 16]))
    return cipher.decryptor().update(page[begin:-RESERVED])
