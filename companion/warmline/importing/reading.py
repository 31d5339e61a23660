"""The mails of one piece of work, each read once, and what is counted of those that are the user's."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol
from uuid import UUID

from warmline.contract import Message
from warmline.errors import WarmlineError
from warmline.importing.skipped import Skipped
from warmline.importing.slices import MOST_ABOVE, Slice
from warmline.importing.threads import Place
from warmline.mail.letter import Letter, read_letter
from warmline.mail.mbox import Span, lines_of
from warmline.mail.slim import slim
from warmline.stats_contract import SentMessage

Outcome = SentMessage | Skipped | None
"""What is to be kept of a mail, or why there is nothing; None for one that is left out after all."""
Read = Callable[[Slice], Iterator[Outcome]]
"""Gives an outcome for each wanted mail of a piece of work, in its order."""
Prepare = Callable[[], Read]


class Count(Protocol):
    """What makes a record of a mail, given the mails above it, oldest first."""

    def __call__(
        self, identity: UUID, thread: str, letter: Letter, above: Sequence[Message]
    ) -> SentMessage | None:
        """None for a mail that is left out after all."""


def read_slice(task: Slice, *, count: Count) -> Iterator[Outcome]:
    """An outcome for each wanted mail. A mail above it that cannot be read is no part of its thread."""
    above: deque[Message] = deque(maxlen=MOST_ABOVE)
    for place in task:
        try:
            letter = read_letter(_slim_mail(place))
            if place.wanted:
                yield count(place.id, place.thread, letter, tuple(above))
            above.append(letter.message)
        except WarmlineError as error:
            if place.wanted:
                yield _skipped(place, error.message)
        except OSError as error:
            if place.wanted:
                yield _skipped(place, f"The file cannot be read: {error.strerror}.")
        # No mail may stop the import. What an error says could be words of the mail, so it is not shown.
        except Exception as error:
            if place.wanted:
                yield _skipped(place, f"Reading it failed ({type(error).__name__}).")


def _slim_mail(place: Place) -> bytes:
    with Path(place.path).open("rb") as file:
        return slim(lines_of(file, Span(place.start, place.end), in_mbox=place.in_mbox))


def _skipped(place: Place, reason: str) -> Skipped:
    return Skipped(Path(place.path), place.start, reason)
