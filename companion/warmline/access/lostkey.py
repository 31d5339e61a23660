"""What is said of a database without its key: what happened, and what to do. Nothing was changed by then."""

from warmline.errors import WarmlineError
from warmline.settings import Settings


class LostKeyError(WarmlineError):
    """The database is there and its key is not; typing the key in again would help."""


def no_keyring(settings: Settings) -> LostKeyError:
    """Nowhere to look: no key file either."""
    return _lost(
        "key_missing", "this machine has neither a keyring that Warmline can use nor its key file", settings
    )


def not_in_keyring(settings: Settings) -> LostKeyError:
    """Another keyring than before, or an entry that was removed."""
    return _lost(
        "key_missing",
        "the keyring does not hold its key (perhaps it is another keyring than before)",
        settings,
    )


def keyring_does_not_open(settings: Settings) -> LostKeyError:
    """A key, but of another database; or this one is damaged where it begins."""
    return _lost("wrong_key", "the key in the keyring is another one, or the database is damaged", settings)


def no_file(settings: Settings, *, keyring_does: bool) -> WarmlineError:
    """A key file was asked for."""
    if keyring_does:
        return WarmlineError(
            "key_elsewhere",
            f"The key to the database {settings.database} is in the keyring, and nothing was changed. Leave "
            "out --key-file.",
        )
    return _lost("key_missing", f"there is no key file {settings.root_key_file}", settings)


def file_does_not_open(settings: Settings, *, keyring_does: bool) -> WarmlineError:
    """The key file goes before the keyring."""
    if keyring_does:
        return WarmlineError(
            "key_elsewhere",
            f"There are two keys: the one in the keyring opens the database {settings.database}, the one in "
            f"the file {settings.root_key_file} does not. Nothing was changed. Move that file away, then try "
            "again.",
        )
    reason = f"the key in {settings.root_key_file} is another one, or the database is damaged"
    return _lost("wrong_key", reason, settings)


def _lost(code: str, reason: str, settings: Settings) -> LostKeyError:
    return LostKeyError(
        code,
        f"The database {settings.database} cannot be opened: {reason}. Nothing was changed. Bring back the "
        "key as it was, or type it in with `warmline key restore`, or move the folder "
        f"{settings.data_dir} away to start anew.",
    )
