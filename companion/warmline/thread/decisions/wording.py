"""Evidence in plain words, for the sentences that say why."""

import re
from collections import defaultdict
from collections.abc import Iterable

from warmline.thread.decisions.asked import Answer
from warmline.thread.decisions.case import Case
from warmline.thread.phrases.finder import Phrase
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

_LONGEST_QUOTE = 100
_ENDS = re.compile(r"[.?!…\n]")

_VERBS = {
    "repeated_request": "asked again",
    "turned_formal": "now greet you with",
    "greeting_dropped": "left out the greeting",
    "sign_off_dropped": "left out the sign-off",
    "quicker_replies": "answered faster than before",
    "copied_in": "copied somebody in",
    "growing_length": "wrote at greater length",
    "much_longer": "wrote at greater length",
    "cooler_greeting": "now greet you with",
    "warmth_gone": "left out the warmth of before",
    "exclamation_gone": "became flatter",
    "wrote_again": "wrote again before you answered",
    "quotes_you": "held your words up to you, ",
}
"""How evidence is told that is more than words that were written."""


def quoted(turn: Turn, start: int, end: int) -> str:
    """Words of a message in quotation marks, shortened where they are long."""
    words = " ".join(turn.letter.text[start:end].split())
    if len(words) > _LONGEST_QUOTE:
        words = words[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + "…"
    return f"“{words}”"


def quoted_phrase(turn: Turn, phrase: Phrase) -> str:
    """A phrase in quotation marks, with its day."""
    return quoted(turn, phrase.start, phrase.end) + on_day(turn)


def quoted_answer(answer: Answer) -> str:
    """The sentence that an answer rests on in quotation marks, with its day."""
    return quoted(answer.turn, answer.start, answer.end) + on_day(answer.turn)


def on_day(turn: Turn) -> str:
    """The day of a message as " on 12 March"; empty where it is not known."""
    return f" on {turn.at.day} {turn.at:%B}" if turn.at else ""


def what_they_did(case: Case, evidence: Iterable[Evidence], *, most: int = 2) -> str:
    """Evidence of different kinds as one clause: 'They wrote “x” on 12 March and asked again “y”'.

    What was found within one sentence is one quote.
    """
    chosen: dict[str, Evidence] = {}
    for one in evidence:
        chosen.setdefault(one.kind, one)
    told: defaultdict[int, defaultdict[str, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
    for one in sorted(list(chosen.values())[:most], key=lambda one: (one.message, one.start)):
        spans = told[one.message][_VERBS.get(one.kind, "wrote")]
        start, end = one.start, one.end
        if spans and _ENDS.search(case.turns[one.message].letter.text, spans[-1][1], start) is None:
            start, end = spans[-1][0], max(end, spans.pop()[1])
        if end > start:
            spans.append((start, end))
    days = [on_day(case.turns[message]) for message in told]
    # Said once where all is of one day.
    said = ["" if later == day else day for day, later in zip(days, [*days[1:], None], strict=True)]
    return "They " + " and ".join(
        " and ".join(
            _clause(verb, [quoted(case.turns[message], *span) for span in spans])
            for verb, spans in deeds.items()
        )
        + day
        for (message, deeds), day in zip(told.items(), said, strict=True)
    )


def _clause(verb: str, quotes: list[str]) -> str:
    return " ".join(filter(None, (verb, " and ".join(quotes))))
