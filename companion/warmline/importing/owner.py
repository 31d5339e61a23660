"""Whose mailbox it is, guessed from who sends most: for the user to confirm, never to rely on."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from warmline.importing.files import MailFile, mails_of
from warmline.importing.labels import are_of_sent_mail
from warmline.mail.head import Head, read_head

_ENOUGH = 20_000
"""Mails that are looked at."""


def guessed_owner(files: Iterable[MailFile]) -> str | None:
    """The address that sent most of what Gmail says was sent; else the one that sent most of all."""
    senders: Counter[str] = Counter()
    labelled: Counter[str] = Counter()
    for head in islice(chain.from_iterable(map(_heads, files)), _ENOUGH):
        if head.sender and not head.automatic:
            senders[head.sender] += 1
            labelled[head.sender] += are_of_sent_mail(head.labels)
    return max(senders, key=lambda sender: (labelled[sender], senders[sender]), default=None)


def _heads(file: MailFile) -> Iterator[Head]:
    try:
        for _, lines in mails_of(file):
            yield read_head(lines())
    except OSError:  # said when the file is read for good
        return
