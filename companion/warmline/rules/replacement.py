"""Fits a rule's suggestions into the sentence: capitals as they stood, its end as the words need it, and
never an empty replacement."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import combining

_NEAR = 200
"""How far around the words is looked, in characters."""
_END = re.compile(r"[.?!…]+")
_ASKS_OR_TELLS = (".", "?")


@dataclass(frozen=True, slots=True)
class Replacement:
    """The words to replace, `[start, end)` of a sentence, and what can stand in their place."""

    start: int
    end: int
    instead: tuple[str, ...]


def replacement(sentence: str, start: int, end: int, suggestions: Sequence[str]) -> Replacement:
    """What replacing `sentence[start:end]` by each of `suggestions` comes to.

    A suggestion that leaves the words out takes the neighbouring word along, so that something stands there
    and what is left reads well. Where the words are all there is, leaving them out is no suggestion.
    """
    if "" not in suggestions:
        return _ended(sentence, start, end, suggestions)
    before, after = _word_before(sentence, start), _word_after(sentence, end)
    head, tail = sentence[before:start].rstrip(" ,"), sentence[end:after].lstrip(" ,")
    if head and (not tail or _between_commas(sentence, start, end)):
        return _fitted(
            sentence, before, end, [f"{head}, {words}" if words else head for words in suggestions]
        )
    article = head[:1] + ("n" if tail[:1].lower() in "aeiou" else "")
    if tail and head.lower() in ("a", "an") and head != article:
        return _fitted(sentence, before, after, [f"{words or article} {tail}" for words in suggestions])
    if tail:
        return _fitted(
            sentence, start, after, [f"{words} {tail}" if words else tail for words in suggestions], kept=tail
        )
    return _fitted(sentence, start, end, [words for words in suggestions if words])


def _ended(sentence: str, start: int, end: int, suggestions: Sequence[str]) -> Replacement:
    """The suggestions, where a question may take the place of a statement, or the other way round.

    One that ends in a full stop or a question mark is a sentence of its own. Where the sentence ends
    otherwise, its end is replaced as well; where it goes on, the suggestion does too.
    """
    bare = [words.rstrip("".join(_ASKS_OR_TELLS)) for words in suggestions]
    closing = _END.match(sentence, end)
    if closing is None or all(
        words in (plain, plain + closing[0]) for words, plain in zip(suggestions, bare, strict=True)
    ):
        return _fitted(sentence, start, end, bare)
    whole = [words if words.endswith(_ASKS_OR_TELLS) else words + closing[0] for words in suggestions]
    return _fitted(sentence, start, closing.end(), whole)


def _fitted(
    sentence: str, start: int, end: int, suggestions: Sequence[str], *, kept: str = ""
) -> Replacement:
    """The suggestions with a capital where the replaced words had one because of their place.

    `kept` is the writer's own word: it may be a name, so it is never made small.
    """
    opens = not any(char.isalnum() for char in sentence[max(0, start - _NEAR) : start])
    replaced = sentence[start : min(end, start + _NEAR)]
    capital = replaced[:1].isupper() and (opens or not _keeps_capital(replaced))
    return Replacement(start, end, tuple(_cased(words, capital=capital, kept=kept) for words in suggestions))


def _cased(words: str, *, capital: bool, kept: str) -> str:
    if capital:
        return words if _has_capital_within(words) else words[:1].upper() + words[1:]
    return words if words == kept or _keeps_capital(words) else words[:1].lower() + words[1:]


def _has_capital_within(words: str) -> bool:
    """Whether `words` begin with a name such as "iPhone", which no place makes great."""
    first = words.split(maxsplit=1)[0] if words.strip() else ""
    return any(map(str.isupper, first[1:]))


def _keeps_capital(words: str) -> bool:
    """Whether `words` begin with "I" or with a word in capitals, which no place makes small."""
    first = words.split(maxsplit=1)[0] if words.strip() else ""
    return first.isupper() or first.startswith(("I'", "I’"))


def _between_commas(sentence: str, start: int, end: int) -> bool:
    return sentence[max(0, start - 2) : start].rstrip().endswith(",") and sentence[
        end - 1 : end + 1
    ].startswith(",")


def _word_after(sentence: str, end: int) -> int:
    """The end of the word that follows after nothing but a comma and space; `end` where there is none."""
    place = end
    while place < len(sentence) and sentence[place] in " ,":
        place += 1
    last = place
    while last < len(sentence) and _in_word(sentence[last]):
        last += 1
    return last if last > place > end else end


def _word_before(sentence: str, start: int) -> int:
    """The start of the word that stands before, with nothing but a comma and space between; else `start`."""
    place = start
    while place > 0 and sentence[place - 1] in " ,":
        place -= 1
    first = place
    while first > 0 and _in_word(sentence[first - 1]):
        first -= 1
    return first if first < place < start else start


def _in_word(char: str) -> bool:
    return char.isalnum() or char in "'’-" or combining(char) > 0
