"""The words that suggest a call, ready to be put into a mail.

"Would you be willing to" is what moved people to say yes in Elizabeth Stokoe's studies of telephone calls
("Talk", 2018); asking to "talk" met with resistance. The promise of a summary keeps what writing is good for.
"""

import re

from warmline.text.subject import bare_subject

_PLAIN = re.compile(r"[^\W\d_][\w '’&/-]*")
_LONGEST_SUBJECT = 40
_HEATED_WORDS = re.compile(
    r"\b(?:urgent|final|complaint|escalat\w+|notice|warning|unacceptable|deadline|overdue|again|still|help|hello|question"
    r"|you|your|my|our|people|who|what|where|when|why|how)\b",
    re.IGNORECASE,
)


def invitation(subject: str) -> str:
    """Two sentences that greet nobody, and name the subject where that is short and plain."""
    named = matter(subject)
    about = f"about “{named}”" if named else "about this"
    return (
        f"Would you be willing to have a fifteen-minute call {about}, at a time that suits you? "
        "I will send you a short summary in writing afterwards."
    )


def matter(subject: str) -> str | None:
    """The subject without its "Re:", where it is short and plain enough to be named to the other side."""
    bare = bare_subject(subject)
    plain = _PLAIN.fullmatch(bare) and not bare.isupper() and not _HEATED_WORDS.search(bare)
    return bare if plain and len(bare) <= _LONGEST_SUBJECT else None
