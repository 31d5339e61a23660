"""A question that only the holder of the client's key can read. The layout is that of docs/protocol.md.

The proof of `/v1/hello` says who had the port a moment ago, not who has it now. What is sealed tells
nothing to another program that took it since, nor to one that the second try of a broken request meets.
"""

import base64
import re

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from warmline.access import signing

_SEALED = re.compile(rb'\{"sealed":"([A-Za-z0-9+/]*={0,2})"\}')
_ONLY_USE = bytes(12)
"""The counter's start. It may be the same each time, because each key is used once."""


def opened(body: bytes, *, key: bytes, nonce: str) -> bytes | None:
    """The question in `body`, as it is where it was not sealed; None for a seal that is not right."""
    sealed = _SEALED.fullmatch(body)
    if sealed is None:
        return body
    try:
        return AESGCM(signing.sealing_key(key=key, nonce=nonce)).decrypt(
            _ONLY_USE, base64.b64decode(sealed[1]), None
        )
    except (ValueError, InvalidTag):
        return None
