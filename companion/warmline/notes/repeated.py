"""The same words as in one's own earlier messages of the thread."""

from warmline.notes.finding import Finding
from warmline.notes.view import View

NOTE = "repeated"
STOCK = frozenset(
    {
        "any_inconvenience", "assured", "bear_with_us", "doing_all", "important_to_us", "keep_you_posted",
        "looking_into_it", "passed_on", "patience", "seriously", "understand_frustration",
        "unfortunately_not",
    }
)  # fmt: skip
_SENTENCE = 6
"""Words. Shorter ones are repeated by everybody."""


def look(view: View) -> Finding | None:
    """A finding where a stock phrase comes again, or else a whole sentence."""
    before = view.own_before
    if not before:
        return None
    stock = {kind for said in view.draft for kind in STOCK & said.kinds}
    if stock and any(stock & said.kinds for turn in before for said in view.sentences_of(turn)):
        return Finding(NOTE, "stock")
    said_before = {
        tuple(norm for norm in sentence.norms if norm[0].isalnum())
        for turn in before
        for sentence in turn.letter.sentences
    }
    if any(len(said.words) >= _SENTENCE and said.words in said_before for said in view.draft):
        return Finding(NOTE, "sentence")
    return None
