"""What the other side wants to talk about, in words of theirs: taken from their mails, never made up."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

from spacy.lang.en.stop_words import STOP_WORDS

from warmline.contract import Thread
from warmline.text.own_words import own_words
from warmline.text.view import plain_view
from warmline.thread.sides import Sides

_MAILS = 3
"""How many of their last mails are searched."""
_LONGEST = 3
"""Words in the name of a thing, beside its article."""
_OFTEN = 3
"""A thing that is named in fewer mails is not what the thread is about."""
_LISTS = tomllib.loads(files(__package__).joinpath("data", "en.toml").read_text("utf-8"))
_ENDS = STOP_WORDS.union(_LISTS["ends"].split())
_UNFIT = frozenset(_LISTS["unfit"].split())
_SUBJECT, _FULLER, _OLDER = 2.0, 0.5, 0.5
"""What it counts to be in the subject, to have more than one word, and to stand one mail further up."""
_TAKEN_UP = {"the": "the", "my": "your", "our": "your"}
"""How the name of a thing begins, and how it does when the other side takes it up."""
_WORD = re.compile(r"[^\W\d_][\w'-]*|\S")


def concerns(thread: Thread) -> list[str]:
    """Names of things such as "the signed contract", what most of the thread is about first; often none."""
    sides = Sides(thread.me)
    theirs = [own_words(one.text) for one in thread.messages if sides.of(one.sender) == "them"][-_MAILS:]
    named = [{thing.head for thing in _things(own_words(one.text))} for one in thread.messages]
    subject = {_singular(word) for word in _WORD.findall(plain_view(thread.subject))}
    ranked: dict[str, float] = {}
    for age, text in enumerate(reversed(theirs)):
        for thing in _things(text):
            places = _SUBJECT * (thing.head in subject) + sum(thing.head in heads for heads in named)
            if places >= _OFTEN:
                ranked.setdefault(thing.name, places + _FULLER * (thing.words > 1) - _OLDER * age)
    return sorted(ranked, key=lambda name: -ranked[name])


@dataclass(frozen=True, slots=True)
class _Thing:
    """The name of a thing, how many words it has, and the last of them, which says what it is."""

    name: str
    words: int
    head: str


def _things(text: str) -> Iterator[_Thing]:
    """Every article with the few words behind it, where it is plain that they end there."""
    found = list(_WORD.finditer(text))
    seen = [plain_view(word[0]) for word in found]
    for n, word in enumerate(seen):
        if word not in _TAKEN_UP:
            continue
        end = n + 1
        while end < len(seen) and not _ends(seen, end, n + 1):
            end += 1
        inside = seen[n + 1 : end]
        if not 0 < len(inside) <= _LONGEST or not _is_thing(inside, found[end - 1][0], seen[end : end + 1]):
            continue
        named = text[found[n + 1].start() : found[end - 1].end()]
        yield _Thing(f"{_TAKEN_UP[word]} {' '.join(named.split())}", len(inside), _singular(inside[-1]))


def _ends(words: Sequence[str], at: int, first: int) -> bool:
    """Whether the name of a thing ends before this word."""
    word = words[at]
    if not word[0].isalpha() or word in _ENDS or "'" in word:
        return True
    return at > first and word.endswith("ed")


def _is_thing(inside: Sequence[str], head: str, behind: Sequence[str]) -> bool:
    """Whether these words name a thing; "the Italian" does not, nor does "the green" of "the green one"."""
    return not (
        head[0].isupper()
        or head.endswith("ly")
        or _UNFIT.intersection(inside)
        or {"one", "ones"}.intersection(behind)
    )


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
