"""Whose side is whose: the user's own addresses."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from warmline.errors import WarmlineError

SETTINGS_FILE = "settings.toml"
VARIABLE = "WARMLINE_ME"


def own_addresses(
    given: Sequence[str], *, environment: Mapping[str, str], config_dir: Path
) -> tuple[str, ...]:
    """The addresses that were given, else those of `WARMLINE_ME`, else `me` in the settings file; else none.

    Raises WarmlineError `settings_file` when that file cannot be read.
    """
    if given:
        return tuple(given)
    named = re.split(r"[\s,;]+", environment.get(VARIABLE, "").strip())
    return tuple(filter(None, named)) or _stored(config_dir / SETTINGS_FILE)


def _stored(file: Path) -> tuple[str, ...]:
    try:
        me = tomllib.loads(file.read_text("utf-8")).get("me", [])
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise WarmlineError("settings_file", f"{file} cannot be read: {error}") from None
    if not isinstance(me, list) or not all(isinstance(address, str) for address in me):
        raise WarmlineError(
            "settings_file", f'{file}: "me" is a list of addresses, as in me = ["you@example.com"]'
        )
    return tuple(me)
