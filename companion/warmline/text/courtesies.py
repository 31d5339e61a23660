"""Recognises the greeting and the sign-off of a mail, which nobody means anything by."""

import re
from unicodedata import normalize

_GREETING = re.compile(
    r"(?i:hi|hello|hey|hiya|dear|greetings|to whom it may concern"
    r"|(?:good )?(?:morning|afternoon|evening)|good day)"
    r"(?: +(?:and|or|&|all|both|team|there|again|everyone|everybody|folks|sir|madam"
    r"|[^\Wa-z\d_][\w.'’-]*),?){0,6}"
    r" *[,.!:;–—-]*"
)
_LONGEST_GREETING = 100
_SIGN_OFFS = {
    *(
        "thanks",
        "thank you",
        "many thanks",
        "thanks again",
        "thank you again",
        "thanks a lot",
        "thanks so much",
    ),
    *("thanks in advance", "thank you in advance", "with thanks", "thanks very much", "thank you very much"),
    *("thank you so much", "cheers", "ta", "regards", "kind regards", "kindest regards", "best regards"),
    *("warm regards", "warmest regards", "with regards", "with kind regards", "with best regards", "best"),
    *("all the best", "all best", "best wishes", "warm wishes", "with best wishes", "sincerely", "yours"),
    *("yours sincerely", "sincerely yours", "yours faithfully", "yours truly", "warmly", "respectfully"),
    *("cordially", "take care", "speak soon", "talk soon", "see you soon", "br", "kr", "rgds"),
}
_LONGEST_NAME = 4


def is_greeting(line: str) -> bool:
    """Whether a line says no more than "Hi Dale," or "Dear Ms Ito"."""
    return len(line) <= _LONGEST_GREETING and _GREETING.fullmatch(_composed(line)) is not None


def is_sign_off(line: str) -> bool:
    """Whether a line says no more than "Kind regards" or "Thanks, Rob"."""
    courtesy, _, name = _composed(line).partition(",")
    words = name.split()
    return (
        courtesy.rstrip(" .!–—-").lower() in _SIGN_OFFS
        and len(words) <= _LONGEST_NAME
        and name == name.title()
    )


def is_name(line: str) -> bool:
    """Whether a line after the sign-off may be a name, a role or a number: short, and no sentence."""
    words = line.split()
    if line.rstrip().endswith((".", "!", "?")):
        return len(words) <= _LONGEST_NAME and all(word[:1].isupper() for word in words)
    return len(words) <= 2 * _LONGEST_NAME


def _composed(line: str) -> str:
    # Where accents are characters of their own, a name does not look like a word.
    return normalize("NFC", line.strip())
