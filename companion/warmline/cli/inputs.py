"""What `warmline check` reads: files and standard input, by their kind."""

from collections.abc import Collection
from pathlib import Path

import click

from warmline.api.wire import parse
from warmline.contract import Situation
from warmline.errors import WarmlineError
from warmline.mail.kind import BEGINNING, kind_of
from warmline.mail.situation import draft_of_text, situation_of_mail, situation_of_mbox

_LARGEST = 64 * 1024 * 1024


def read_input(name: str) -> bytes:
    """The bytes of a file, or of standard input for "-". Raises WarmlineError `file`."""
    try:
        with click.open_file(name, "rb") as file:
            raw = bytes(file.read(_LARGEST + 1))
    except OSError as error:
        raise cannot_be_read(error) from None
    if len(raw) > _LARGEST:
        raise WarmlineError("file", "This is larger than 64 MB. Export the one thread you want to see.")
    return raw


def cannot_be_read(error: OSError) -> WarmlineError:
    """What to say of a file that is missing, a folder, or somebody else's."""
    return WarmlineError("file", f"This cannot be read: {error.strerror}.")


def situation_of(name: str, raw: bytes, *, me: Collection[str]) -> Situation:
    """The situation in an input, by the ending of its name, or else by how it begins."""
    match Path(name).suffix.lower() or _kind(raw):
        case ".json":
            return with_addresses(parse(raw, Situation), me=me)
        case ".eml":
            return situation_of_mail(raw, me=me)
        case ".mbox":
            return situation_of_mbox(raw, me=me)
    return draft_of_text(raw)


def with_addresses(situation: Situation, *, me: Collection[str]) -> Situation:
    """`situation` with the user's own addresses added to its thread."""
    thread = situation.thread
    if thread is None:
        return situation
    own = list(dict.fromkeys([*thread.me, *me]))
    return situation.model_copy(update={"thread": thread.model_copy(update={"me": own})})


def _kind(raw: bytes) -> str:
    if raw.lstrip().startswith(b"{"):
        return ".json"
    match kind_of(raw[:BEGINNING]):
        case "mbox":
            return ".mbox"
        case "mail":
            return ".eml"
    return ".txt"
