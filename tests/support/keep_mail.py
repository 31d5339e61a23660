"""Keeps sent messages that come as JSON, one a line, where the environment says; for flows that need years of mail."""

import sys

from warmline.cli.storage import open_storage
from warmline.settings import Settings
from warmline.stats_contract import SentMessage


def main() -> None:
    """As imported mail: a hundred thousand reports, one after the other, would take minutes."""
    storage = open_storage(Settings.from_environment(key_file=True))
    storage.stats.add_imported(SentMessage.model_validate_json(line) for line in sys.stdin)


if __name__ == "__main__":
    main()
