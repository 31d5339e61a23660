"""Finds shouting: capitals that raise the voice at somebody, and not those of headings, notices and names."""

import calendar
import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from warmline.rules.replacement import Replacement

_UPPER = "A-ZÀ-ÖØ-Þ"
_RUN = re.compile(rf"(?<![\w'’-])[{_UPPER}][{_UPPER}'’]*(?:[ ,]+[{_UPPER}][{_UPPER}'’]*)+(?![\w'’-])")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_STRETCH = re.compile(r"(?:(?![:;|()\[\]*=#\t]| [-–—]+ ).)+")
"""What a heading is parted from its text by closes a stretch: "ACTION REQUIRED: ..." is two."""
_ENDS = (".", "!", "?", "…")
_ORDINARY = 2
"""So many words in small letters make a stretch one of ordinary case, within which capitals stand out."""
_SHORT = 10
"""Longest stretch, in words, that is shouted as a whole; what is longer is a notice."""

_WRITER = {"i", "we", "my", "me", "our", "i'm", "i've", "i'll", "i'd", "we're", "we've", "we'll"}
_ONE = {"i", "my", "me", "i'm", "i've", "i'll", "i'd"}
"""A notice speaks for a house, never for one person."""
_READER = {"you", "your", "you're", "you've", "you'll", "you'd"}
_NO = {"not", "never", "nothing", "nobody", "cannot"}
_WEARY = {"still", "again", "already", "always", "ever"}
_HURRY = {"now", "immediately"}
_BEFORE_NOT = {"was", "were", "did", "has", "have", "had", "should", "could", "would"}
_AT_SOMEBODY = re.compile(
    r"\byou\b|\byour (?:own )?(?:fault|job|problem|mistake|lies|excuses)\b"
    # An order, or a question that is none.
    r"|\bstop \w+ing\b|^(?:answer|tell|show|pay|leave) (?:me|us)\b|\bdo it now\b"
    r"|\bwhy\b|\bhow (?:many times|dare|hard)\b|\blast time\b|\benough is enough\b"
    # A verdict.
    r"|\b(?:unacceptable|inexcusable|unbelievable|unprofessional|unreasonable|outrageous|ridiculous|absurd)\b"
    r"|\b(?:disgraceful|disgusting|shameful|pathetic|useless|incompetent|appalling|nonsense|insane)\b"
)
_KINDLY = re.compile(
    r"\b(?:please|thank|thanks|welcome|congratulations|invited|happy|glad|great|wonderful|love|wish|best)\b"
    r"|\b(?:see|miss|missed|help|hope|owe) you\b"
)
_NOTICE = re.compile(
    r"\b(?:if|unless|when|before|after|until|once|where|that|which|what|may|should) you\b"
    r"|^by \w+ing\b|\byou (?:may|can|agree|will receive|are eligible)\b|\bdo you (?:have|need|want|know)\b"
)
_PROPER = {day.lower() for day in calendar.day_name} | {"i"}


def capitals(sentence: str) -> Iterator[Replacement]:
    """Capitals that stand out in ordinary case, or are a short sentence, and are meant for somebody."""
    if not _RUN.search(sentence):
        return
    around = _words(_plain(sentence))
    opening = next(place for place, char in enumerate(sentence) if char.isalnum())
    for stretch in _STRETCH.finditer(sentence):
        if _stands_out(stretch[0]):
            for run in _RUN.finditer(sentence, stretch.start(), stretch.end()):
                if _is_at_somebody(_plain(run[0]), around):
                    calm = _WORD.sub(lambda word: _calm(word[0]), run[0])
                    opens = run.start() == opening
                    yield Replacement(
                        run.start(), run.end(), (calm[:1].upper() + calm[1:] if opens else calm,)
                    )


def _stands_out(stretch: str) -> bool:
    words = _WORD.findall(stretch)
    if sum(word[0].islower() for word in words) >= _ORDINARY:
        return True
    return len(words) <= _SHORT and stretch.rstrip(" \"'”’").endswith(_ENDS)


def _is_at_somebody(run: str, around: AbstractSet[str]) -> bool:
    """`around` are the words of the sentence. All in small letters."""
    words = _words(run)
    if _KINDLY.search(run) or (_NOTICE.search(run) and words.isdisjoint(_ONE)):
        return False
    denies = any(word in _NO or word.endswith("n't") for word in words)
    tired = denies or not words.isdisjoint(_WEARY)
    return (
        _AT_SOMEBODY.search(run) is not None
        or (not words.isdisjoint(_WRITER) and (tired or not words.isdisjoint(_HURRY)))
        or (tired and not words.isdisjoint({"this", "that"}) and not around.isdisjoint(_WRITER | _READER))
        or (tired and not words.isdisjoint(_BEFORE_NOT) and not around.isdisjoint(_READER))
    )


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text))


def _plain(text: str) -> str:
    return text.lower().replace("’", "'")


def _calm(word: str) -> str:
    if not re.search("[AEIOUY]", word):
        return word
    calm = word.lower()
    return calm.capitalize() if calm in _PROPER or calm[:2] in ("i'", "i’") else calm
