"""What was seen of the mailbox as a whole."""

from dataclasses import dataclass, field

from warmline.importing.skipped import Skipped

MOST_LISTED = 1_000
"""What could not be read and is named one by one; the rest is counted."""


@dataclass
class Tally:
    """`seen` are all mails, `left_out` those that are no part of a conversation between people.

    `kept` are the user's mails that were counted and not there before.
    """

    seen: int = 0
    left_out: int = 0
    kept: int = 0
    skipped: int = 0
    listed: list[Skipped] = field(default_factory=list)

    def skip(self, one: Skipped) -> None:
        """One more that could not be read."""
        self.skipped += 1
        if len(self.listed) < MOST_LISTED:
            self.listed.append(one)
