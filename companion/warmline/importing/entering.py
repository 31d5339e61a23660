"""The first pass: the head of each mail is read, and where the mail lies goes into the index."""

import os
from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from uuid import UUID

from sqlcipher3 import dbapi2

from warmline.contract import in_the_calendar
from warmline.errors import WarmlineError
from warmline.importing.files import MailFile, mails_of
from warmline.importing.identity import identity_of, identity_without, number_in, number_of
from warmline.importing.kin import Kin
from warmline.importing.labels import are_left_out
from warmline.importing.skipped import Skipped
from warmline.importing.tally import Tally
from warmline.mail.dates import in_utc_without_zone
from warmline.mail.head import Head, read_head
from warmline.mail.letter import read_letter
from warmline.mail.mbox import Span
from warmline.mail.slim import slim
from warmline.text.subject import bare_subject, is_answer
from warmline.thread.sides import bare_address

Watch = Callable[[int], None]
"""Told how many bytes more have been read."""


class Entrance:
    """Enters file after file into one index. `me` are the user's own addresses."""

    def __init__(
        self, index: dbapi2.Connection, *, me: Collection[str], tally: Tally, watch: Watch = lambda _: None
    ) -> None:
        self._index = index
        self._kin = Kin(index)
        self._me = frozenset(map(bare_address, me))
        self._tally = tally
        self._watch = watch

    def enter(self, file: MailFile) -> None:
        """All mails of a file."""
        number = self._index.execute(
            "INSERT INTO mails.file (path, in_mbox) VALUES (?, ?)",
            (os.fsencode(file.path), file.kind == "mbox"),
        ).lastrowid
        read = 0
        try:
            for span, lines in mails_of(file):
                self._enter_mail(file, number, span, lines)
                self._watch(span.end - read)
                read = span.end
        except OSError as error:
            self._tally.skip(Skipped(file.path, read, f"From here on it cannot be read: {error.strerror}."))
        self._watch(file.size - read)

    def _enter_mail(
        self, file: MailFile, number: int, span: Span, lines: Callable[[], Iterator[bytes]]
    ) -> None:
        self._tally.seen += 1
        head = read_head(lines())
        if are_left_out(head.labels) or head.gone:
            self._tally.left_out += 1
            return
        try:
            at = int(_moment_of(head).timestamp())
        except WarmlineError as error:
            self._tally.skip(Skipped(file.path, span.start, error.message))
            return
        identity = identity_of(head.id) if head.id else _identity_by_text(head, lines())
        self._note(head, identity, at, (number, span.start, span.end))

    def _note(self, head: Head, identity: UUID, at: int, place: tuple[int, int, int]) -> None:
        own = number_in(identity.bytes)
        people = {bare_address(address) for address in (head.sender, *head.recipients)}
        wanted = not head.automatic and bare_address(head.sender) in self._me and not people <= self._me
        about = None
        if head.gmail_thread is not None:
            self._kin.join(own, number_of(f"gmail\0{head.gmail_thread}"))
        else:
            about = number_of("\0".join([bare_subject(head.subject).casefold(), *sorted(people)]))
            for answered in head.answers:
                self._kin.join(own, number_in(identity_of(answered).bytes))
        orphan = about is not None and not head.answers and is_answer(head.subject)
        # The same mail may lie in several files, and a list may have sent it back: what is wanted counts.
        self._index.execute(
            "INSERT INTO mails.mail (id, file, start, end, gmail, at, about, orphan, wanted)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            " file = excluded.file, start = excluded.start, end = excluded.end, wanted = 1"
            " WHERE excluded.wanted > wanted",
            (identity.bytes, *place, head.gmail_thread, at, about, orphan, wanted),
        )
        if wanted:
            self._index.executemany(
                "INSERT OR IGNORE INTO mails.person VALUES (?)",
                [(number_of(person),) for person in people - self._me],
            )


def _moment_of(head: Head) -> datetime:
    """When it was sent. Raises WarmlineError `unreadable` for a mail that is of no use."""
    if not (head.sender or head.id or head.sent_at or head.subject):
        raise WarmlineError("unreadable", "There is no mail here.")
    if not head.sender:
        raise WarmlineError("unreadable", "It does not say who sent it.")
    if head.sent_at is None:
        raise WarmlineError("unreadable", "It has no date.")
    try:
        return in_utc_without_zone(in_the_calendar(head.sent_at))
    except ValueError:
        raise WarmlineError("unreadable", "Its date lies before 2000 or after 2099.") from None


def _identity_by_text(head: Head, lines: Iterator[bytes]) -> UUID:
    try:
        text = read_letter(slim(lines)).message.text
    except WarmlineError:
        text = ""
    return identity_without([str(head.sent_at)], [head.sender], sorted(head.recipients), [text])
