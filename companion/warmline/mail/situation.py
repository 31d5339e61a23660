"""Files of mail, made into the situation that is to be read."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from io import BytesIO
from operator import itemgetter

from warmline.contract import MAX_MESSAGES, MAX_TEXT, DraftText, Situation, Thread
from warmline.errors import WarmlineError
from warmline.mail.dates import in_utc_without_zone
from warmline.mail.letter import Letter, read_letter
from warmline.mail.mbox import Span, lines_of, mails_in
from warmline.mail.slim import slim


def draft_of_text(raw: bytes) -> Situation:
    """A draft from a text file. Raises WarmlineError `not_text` or `too_long`."""
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        raise WarmlineError(
            "not_text", "This is not text in UTF-8. Save it as UTF-8 and try again."
        ) from None
    if "\0" in text:
        raise WarmlineError("not_text", "This is not text: there are NUL characters in it.")
    if len(text) > MAX_TEXT:
        raise WarmlineError(
            "too_long", f"This text is longer than {MAX_TEXT:,} characters. Take a part of it."
        )
    return Situation(draft=DraftText(text=text))


def situation_of_mail(raw: bytes, *, me: Collection[str]) -> Situation:
    """A single mail: the user's own draft, or a thread of one mail that came in. Raises like read_letter.

    It is the user's own when it comes from them, or, where that is not known, when it has not been delivered.
    """
    letter = read_letter(raw)
    sender = (letter.message.sender or "").lower()
    own = sender in {address.lower() for address in me} if me and sender else not letter.delivered
    return Situation(draft=DraftText(text=letter.message.text)) if own else _thread([letter], me)


def situation_of_mbox(raw: bytes, *, me: Collection[str]) -> Situation:
    """A mailbox file as one thread, oldest first. Raises WarmlineError `not_mail` or `too_long`."""
    spans = list(mails_in(BytesIO(raw))) or [Span(0, len(raw))] * bool(raw.strip())
    letters = [read_letter(slim(lines_of(BytesIO(raw), span))) for span in spans]
    if len(letters) > MAX_MESSAGES:
        what = f"There are {len(letters):,} mails in this file. A thread has at most {MAX_MESSAGES}."
        raise WarmlineError("too_long", what + " Export the one thread you want to see.")
    return _thread(letters, me)


def _thread(letters: Sequence[Letter], me: Collection[str]) -> Situation:
    """Each mail once, by date; a mail without one stays behind the mail it stood behind."""
    once = {letter.id or number: letter for number, letter in enumerate(letters)}
    dated: list[tuple[datetime, Letter]] = []
    at = datetime.min.replace(tzinfo=UTC)
    for letter in once.values():
        sent_at = letter.message.sent_at
        at = in_utc_without_zone(sent_at) if sent_at else at
        dated.append((at, letter))
    ordered = [letter for _, letter in sorted(dated, key=itemgetter(0))]
    subject = ordered[0].subject if ordered else ""
    return Situation(thread=Thread(subject=subject, me=list(me), messages=[one.message for one in ordered]))
