"""What is said of a sentence that no rule knows."""

from collections.abc import Mapping

from warmline.contract import Label
from warmline.tone.model.opinion import Opinion

_READS_AS: Mapping[Label, str] = {
    "defensive": "It can read as guarding yourself rather than answering what they raised.",
    "condescending": "It can read as talking down to the reader.",
    "hostile": "It can read as an attack on the reader.",
}
_TRY: Mapping[Label, str] = {
    "defensive": "What happens next may serve them better.",
    "condescending": "The plain fact alone may be enough.",
    "hostile": "What you need, and by when, may carry further.",
}


def why(opinion: Opinion) -> str:
    """How the sentence can read, the words that weigh most, and a way out."""
    weighs = ", ".join(f"“{word}”" for word in opinion.telling)
    parts = (_READS_AS[opinion.label], f"What weighs most: {weighs}." if weighs else "", _TRY[opinion.label])
    return " ".join(part for part in parts if part)
