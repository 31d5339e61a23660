"""Keeps sent messages that come as JSON, a line each, where the environment says: years of mail for flows."""

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
