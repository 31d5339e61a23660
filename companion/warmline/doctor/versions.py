"""What is installed: the versions that a report of a fault needs."""

import platform
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from functools import partial
from importlib import import_module
from importlib.metadata import version

from warmline.doctor.finding import Finding, broken, ok
from warmline.journal import fault

_NUMBERS = re.compile(r"\d+(?:\.\d+)*")


def check_versions(versions: Mapping[str, Callable[[], str]]) -> Finding:
    """Each part loaded and asked for its version."""
    found, missing = [], []
    for name, version_of in versions.items():
        try:
            found.append(f"{name} {version_of()}")
        except Exception as error:
            missing.append(f"{name} ({fault(error)})")
    if missing:
        return broken(
            f"{', '.join(found)}. These cannot be loaded: {', '.join(missing)}.",
            "Install Warmline anew.",
        )
    return ok(f"{', '.join(found)}.")


def versions_here() -> dict[str, Callable[[], str]]:
    """Everything a reading or the database needs. Loaded late, so that a part that is broken is told."""
    return {
        "Warmline": partial(version, "warmline"),
        "Python": platform.python_version,
        "on": _system,
        "spaCy": partial(_loaded, "spacy"),
        "CTranslate2": partial(_loaded, "ctranslate2"),
        "SQLCipher": _sqlcipher,
        "keyring": partial(_loaded, "keyring"),
    }


def _loaded(package: str) -> str:
    import_module(package)
    return version(package)


def _system() -> str:
    return " ".join(_system_words())


def _system_words() -> Iterator[str]:
    """The kernel's number alone: what follows it can be a name that somebody gave to a machine of theirs."""
    yield platform.system()
    if number := _NUMBERS.match(platform.release()):
        yield number[0]
    with suppress(OSError):  # only Linux has it, and not every Linux
        told = platform.freedesktop_os_release()
        yield " ".join(told[name] for name in ("ID", "VERSION_ID") if name in told)
    yield platform.machine()


def _sqlcipher() -> str:
    from sqlcipher3 import dbapi2

    with closing(dbapi2.connect(":memory:")) as connection:
        return str(connection.execute("PRAGMA cipher_version").fetchone()[0])
