"""Fits a rule's suggestions into the sentence: capitals as they stood, and never an empty replacement."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Replacement:
    """The words to replace, and what can stand in their place."""

    start: int
    end: int
    instead: tuple[str, ...]


def replacement(sentence: str, start: int, end: int, suggestions: list[str]) -> Replacement:
    """What replacing `sentence[start:end]` by each of `suggestions` comes to.

    A suggestion that leaves the words out takes the neighbouring word along, so that something stands there
    and what is left reads well. Where the words are all there is, leaving them out is no suggestion.
    """
    capital = _capital(sentence, start)
    if "" not in suggestions:
        return Replacement(start, end, tuple(_cased(words, capital=capital) for words in suggestions))
    before, after = _word_before(sentence, start), _word_after(sentence, end)
    between_commas = sentence[:start].rstrip().endswith(",") and sentence[:end].endswith(",")
    if after > end and not (between_commas and before < start):
        tail = sentence[end:after].lstrip(" ,")
        fitted = (f"{words} {tail}" if words else tail for words in suggestions)
        return Replacement(start, after, tuple(_cased(words, capital=capital) for words in fitted))
    if before < start:
        head = sentence[before:start].rstrip(" ,")
        return Replacement(
            before,
            end,
            tuple(f"{head}, {_cased(words, capital=False)}" if words else head for words in suggestions),
        )
    return Replacement(start, end, tuple(_cased(words, capital=capital) for words in suggestions if words))


def _capital(sentence: str, start: int) -> bool:
    """Whether what stands at `start` has a capital because of its place, and not because it is "I"."""
    opens = not any(char.isalnum() for char in sentence[:start])
    return sentence[start : start + 1].isupper() and (opens or not _keeps_capital(sentence[start:]))


def _cased(words: str, *, capital: bool) -> str:
    if capital:
        return words[:1].upper() + words[1:]
    return words if _keeps_capital(words) else words[:1].lower() + words[1:]


def _keeps_capital(words: str) -> bool:
    """Whether `words` begin with "I" or with a word in capitals, which no place makes small."""
    first = words.split(maxsplit=1)[0] if words.strip() else ""
    return first.isupper() or first.startswith(("I'", "I’"))


def _word_after(sentence: str, end: int) -> int:
    """The end of the word that follows after nothing but a comma and space; `end` where there is none."""
    place = end
    while place < len(sentence) and sentence[place] in " ,":
        place += 1
    last = place
    while last < len(sentence) and (sentence[last].isalnum() or sentence[last] in "'’-"):
        last += 1
    return last if last > place > end else end


def _word_before(sentence: str, start: int) -> int:
    """The start of the word that stands before, with nothing but a comma and space between; else `start`."""
    place = start
    while place > 0 and sentence[place - 1] in " ,":
        place -= 1
    first = place
    while first > 0 and (sentence[first - 1].isalnum() or sentence[first - 1] in "'’-"):
        first -= 1
    return first if first < place < start else start
