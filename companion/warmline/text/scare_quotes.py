"""Tells scare quotes from quotations: nobody said these words, their writer only doubts them."""

import re
from collections.abc import Iterator

_DOUBTED = {
    *("advice", "agreement", "analysis", "apology", "approved", "attention", "bargain", "careful", "checked"),
    *(
        "communication",
        "compromise",
        "concern",
        "concerns",
        "confusion",
        "contribution",
        "creative",
        "damage",
    ),
    *(
        "damaged",
        "deadline",
        "defect",
        "defects",
        "delay",
        "design",
        "discount",
        "discovery",
        "done",
        "efforts",
    ),
    *(
        "effort",
        "emergency",
        "error",
        "errors",
        "evidence",
        "excuse",
        "excuses",
        "expectations",
        "experience",
    ),
    *(
        "expert",
        "experts",
        "expertise",
        "explanation",
        "exposure",
        "facts",
        "fair",
        "faulty",
        "favour",
        "favor",
    ),
    *(
        "feedback",
        "finished",
        "fix",
        "fixed",
        "flexible",
        "generous",
        "guarantee",
        "help",
        "helpful",
        "honest",
    ),
    *(
        "idea",
        "ideas",
        "important",
        "improved",
        "improvement",
        "improvements",
        "injury",
        "insight",
        "insights",
    ),
    *(
        "issue",
        "issues",
        "knowledge",
        "leadership",
        "loyalty",
        "management",
        "minor",
        "mistake",
        "needs",
        "offer",
    ),
    *("misunderstanding", "opinion", "oversight", "partnership", "patience", "perfect", "plan", "polite"),
    *("premium", "priority", "problem", "problems", "process", "professional", "professionals", "promise"),
    *(
        "professionalism",
        "promises",
        "proof",
        "quality",
        "quick",
        "reasonable",
        "reasons",
        "repair",
        "repaired",
    ),
    *(
        "request",
        "requests",
        "research",
        "service",
        "simple",
        "skills",
        "solution",
        "solutions",
        "specialist",
    ),
    *("specialists", "standards", "strategy", "stress", "suggestion", "suggestions", "support", "surprise"),
    *(
        "surprises",
        "team",
        "tested",
        "tests",
        "thorough",
        "truth",
        "understanding",
        "urgency",
        "urgent",
        "vision",
    ),
    *("warranty", "work"),
}
"""Claims, and what people offer or complain of: in quotes they are called in question."""

_SHORT = re.compile(r"[\"“„'‘«]([a-z-]{3,}(?: [a-z-]{3,})?)[,.]?[\"“”'’»](?!\w)")
_POINTED_AT = re.compile(
    r"(?i)\b(?:this|that|these|those|your(?: own| so-called)?|you call(?: it| this| that)?(?: an?)?) $"
)
_THE = re.compile(r"(?i)\bthe $")
_OF_YOURS = re.compile(r"\W(?:(?:that |which )?you\b|of yours\b|from you\b)")
_NAMED = re.compile(
    r"\W(?:account|address|box|button|card|category|column|desk|feature|field|file|folder|form|function|heading"
    r"|icon|inbox|key|label|light|line|link|list|menu|mode|option|page|plan|screen|section|setting|sign|switch"
    r"|tab|tag|tier|title|version|view|window)s?\b"
)
"""What bears a name, and not a doubted one: your "help" menu."""
_NEAR = 30
"""How far around the quotes is looked, in characters."""


def scare_quotes(text: str) -> Iterator[re.Match[str]]:
    """Where one or two words stand in scare quotes: the quotes and the words, and as a group the words."""
    for quoted in _SHORT.finditer(text):
        before = text[max(0, quoted.start() - _NEAR) : quoted.start()]
        after = text[quoted.end() : quoted.end() + _NEAR]
        if _DOUBTED.isdisjoint(quoted[1].split()) or _NAMED.match(after):
            continue
        if _POINTED_AT.search(before) or (_THE.search(before) and _OF_YOURS.match(after)):
            yield quoted
