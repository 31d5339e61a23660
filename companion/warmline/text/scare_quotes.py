"""Tells scare quotes from quotations: nobody said these words, their writer only doubts them."""

import re
from collections.abc import Iterator

_DOUBTED = {
    *("advice", "agreement", "analysis", "apology", "approved", "bargain", "checked", "communication"),
    *("compromise", "concern", "concerns", "damage", "damaged", "deadline", "defect", "defects", "delay"),
    *("design", "discount", "done", "emergency", "error", "errors", "evidence", "excuse", "excuses"),
    *("experience", "expert", "experts", "expertise", "explanation", "facts", "fair", "faulty", "favour"),
    *("favor", "feedback", "finished", "fix", "fixed", "guarantee", "help", "helpful", "honest", "idea"),
    *("ideas", "improved", "improvement", "improvements", "injury", "issue", "issues", "management"),
    *("minor", "mistake", "misunderstanding", "offer", "oversight", "plan", "premium", "priority", "problem"),
    *("problems", "process", "professional", "professionals", "professionalism", "promise", "promises"),
    *("proof", "quality", "reasonable", "reasons", "repair", "repaired", "request", "requests", "research"),
    *("service", "skills", "solution", "solutions", "specialist", "specialists", "standards", "strategy"),
    *("stress", "suggestion", "suggestions", "support", "surprise", "surprises", "team", "tested", "tests"),
    *("thorough", "understanding", "urgency", "urgent", "vision", "warranty", "work"),
}
"""Claims, and what people offer or complain of: in quotes they are called in question."""

_NAMED = re.compile(
    r"\W(?:account|address|alarm|answer|area|article|banner|box|button|caption|card|category|cell|clause"
    r"|column|comment|drive|email|entry|feature|field|file|folder|form|function|heading|icon|inbox|item|key"
    r"|label|letter|level|light|line|link|list|menu|message|mode|name|note|number|option|page|paragraph"
    r"|phrase|point|post|poster|question|range|remark|reply|review|row|screen|section|sentence|setting|sign"
    r"|slide|slogan|song|state|status|story|switch|symbol|tab|tag|term|text|tier|title|track|value|version"
    r"|view|vote|window|word|wording)s?\b"
)
"""What bears a name, or was said or written: quotation marks before it only quote."""

_SHORT = re.compile(r"[\"“„'‘«]([a-z-]{3,}(?: [a-z-]{3,})?)[,.]?[\"“”'’»](?!\w)")
_YOURS = re.compile(r"(?i)\byour (?:own |so-called )?$")
_POINTED_AT = re.compile(r"(?i)\b(?:this|that|these|those|you call(?: it| this| that)?(?: an?)?) $")
_THE = re.compile(r"(?i)\bthe $")
_OF_YOURS = re.compile(r"\W(?:(?:that |which )?you\b|of yours\b|from you\b)")
_NEAR = 30
"""How far around the quotes is looked, in characters."""


def scare_quotes(text: str) -> Iterator[re.Match[str]]:
    """Where one or two words stand in scare quotes: the quotes and the words, and as a group the words."""
    for quoted in _SHORT.finditer(text):
        before = text[max(0, quoted.start() - _NEAR) : quoted.start()]
        after = text[quoted.end() : quoted.end() + _NEAR]
        doubted = not _DOUBTED.isdisjoint(quoted[1].split())
        if (
            (_YOURS.search(before) and (doubted or not _NAMED.match(after)))
            or (doubted and _POINTED_AT.search(before))
            or (doubted and _THE.search(before) and _OF_YOURS.match(after))
        ):
            yield quoted
