"""The sentences of the corpus, with where to find them."""

import re
from collections.abc import Iterable, Iterator

from training.checks.repeats import Said
from training.corpus import Draft
from training.notes import KnownDraft
from training.threads import KnownThread
from warmline.text.courtesies import is_greeting, is_sign_off
from warmline.text.own_words import own_words
from warmline.text.sentences import sentences

_FOOTER = re.compile(r"(?:Sent|Get|Typed) (?:from|on|via) (?:my|a|the) [\w ]+\.?", re.IGNORECASE)
"""What a telephone writes below its mails."""


def said_in_drafts(drafts: Iterable[Draft]) -> Iterator[Said]:
    """Every labelled sentence, named by file and line."""
    for draft in drafts:
        for sentence in draft.sentences:
            yield Said(f"{sentence.line.file}:{sentence.line.number}", sentence.text)


def said_in_threads(threads: Iterable[KnownThread]) -> Iterator[Said]:
    """Every sentence of every message."""
    for known in threads:
        for number, message in enumerate(known.thread.messages):
            for text in sentences_of(message.text):
                yield Said(f"{known.place}, message {number}", text, within=known.place)


def said_in_notes(drafts: Iterable[KnownDraft]) -> Iterator[Said]:
    """Every sentence of the drafts for notes and of the mails above them."""
    for known in drafts:
        draft, thread = known.situation.draft, known.situation.thread
        mails = [message.text for message in thread.messages] if thread else []
        for mail in [*mails, draft.text if draft else ""]:
            for text in sentences_of(mail):
                yield Said(known.place, text, within=known.place)


def sentences_of(mail: str) -> Iterator[str]:
    """The sentences of the writer's own words: quoted mail, greetings, sign-offs and footers apart."""
    own = own_words(mail)
    for span in sentences(own):
        text = " ".join(own[span.start : span.end].split())
        if not (is_greeting(text) or is_sign_off(text) or _FOOTER.fullmatch(text)):
            yield text
