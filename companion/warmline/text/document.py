"""A mail as the sentences its writer means, in their own words."""

from dataclasses import dataclass
from functools import lru_cache

from warmline.text.courtesies import is_greeting, is_name, is_sign_off
from warmline.text.own_words import own_words
from warmline.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that begins at code point `start` of the mail; for what it only quotes words stand in."""

    start: int
    text: str


# All who read one mail begin with its sentences. In memory only.
@lru_cache(4)
def read_sentences(mail: str) -> tuple[Sentence, ...]:
    """The sentences of `mail`, without quoted mail, signature, greeting and sign-off."""
    own = own_words(mail)
    found = [Sentence(span.start, own[span.start : span.end]) for span in sentences(own)]
    first = 1 if found and is_greeting(found[0].text) else 0
    last = len(found)
    while last > first and not is_sign_off(found[last - 1].text) and is_name(found[last - 1].text):
        last -= 1
    if last > first and is_sign_off(found[last - 1].text):
        return tuple(found[first : last - 1])
    return tuple(found[first:])
