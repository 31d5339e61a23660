"""All checks, joined with what they need, in the order in which they are shown."""

import os
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from pathlib import Path

from warmline.access.clients import ClientRecord, Clients
from warmline.doctor.browsers import check_browsers
from warmline.doctor.clock import check_clock
from warmline.doctor.database import check_database, opened
from warmline.doctor.disk import check_disk
from warmline.doctor.extension import check_extension, places_here
from warmline.doctor.finding import Finding
from warmline.doctor.key import Keyring, check_key, find_key
from warmline.doctor.log import check_log
from warmline.doctor.modes import check_modes
from warmline.doctor.port import check_port
from warmline.doctor.reading import check_reading, load_reader
from warmline.doctor.service import check_service, is_waiting
from warmline.doctor.shipped import check_shipped, installed_files
from warmline.doctor.versions import check_versions, versions_here
from warmline.service.manager import Manager
from warmline.settings import Settings


def checks_of(
    settings: Settings, *, keyring: Keyring, manager: Callable[[], Manager], home: Path, now: float
) -> Mapping[str, Callable[[], Finding]]:
    """Name and check. `now` are seconds since 1970."""
    found = cache(partial(find_key, settings, keyring=keyring))  # a keyring that hangs is asked once

    def records() -> Sequence[ClientRecord]:
        with opened(settings.database, found=found) as database:
            return [] if database is None else Clients(database).every()

    def port() -> Finding:
        return check_port(settings.port, waits=is_waiting(manager), records=records)

    def extension() -> Finding:
        places, ours = places_here()
        return check_extension(places, ours=ours, home=home)

    return {
        "versions": lambda: check_versions(versions_here()),
        "files": lambda: check_shipped(installed_files()),
        "reading": partial(check_reading, load_reader),
        "port": port,
        "service": partial(check_service, manager),
        "key": partial(check_key, found, keyring=keyring),
        "database": partial(check_database, settings.database, found=found),
        "browsers": partial(check_browsers, records, now=now),
        "extension": extension,
        "modes": partial(check_modes, settings, posix=os.name == "posix"),
        "disk": partial(check_disk, settings.data_dir),
        "clock": partial(check_clock, records, now=now),
        "log": partial(check_log, settings.log_file, now=now),
    }
