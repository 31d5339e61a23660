"""They are upset, and the answer goes straight to the matter."""

from warmline.notes.finding import Finding
from warmline.notes.said import Said
from warmline.notes.view import View
from warmline.thread.decisions.case import Case
from warmline.thread.turn import Turn

NOTE = "acknowledge"
_UPSET = 2.0
"""What a message has to add to the heat of its thread. Of calm threads in the corpus next to none does."""
_UPSET_BY_PHRASES = 1.3
"""Less is enough where they say it in so many words, twice."""
_KINDS = 2
"""Of evidence: wording alone weighs too much in a message of few words."""
_MANNERS = frozenset(
    {
        *("greeting_dropped", "sign_off_dropped", "cooler_greeting", "warmth_gone", "exclamation_gone"),
        *("quicker_replies", "wrote_again", "much_longer", "growing_length", "recited_dates", "sets_date"),
    }
)
"""What tells of haste as often as of a feeling."""
_NAME = 2
"""Words."""
_FIRST = 2
"""Sentences: what comes later is read by somebody who does not feel heard."""
_TAKES_UP = frozenset({"acknowledges", "admits", "admits_what"})
_PERSONAL = frozenset({"i", "me", "my", "you", "nobody"})
"""Said from person to person. A first sentence with such a word may take up the trouble as no list knows."""


def look(view: View) -> Finding | None:
    """A finding where the first sentences take up neither their feeling nor their trouble."""
    newest = view.answered
    if newest is None or view.case is None or not view.finished or not _upset(view.case, newest):
        return None
    heard = _TAKES_UP
    if any("waited_for_answer" in said.kinds for said in view.theirs):
        heard |= {"sorry_for_silence"}
    if any(heard & said.kinds for said in view.draft[:_FIRST]) or _is_personal(_opening(view.draft)):
        return None
    return Finding(NOTE, "unheard")


def _opening(draft: tuple[Said, ...]) -> Said:
    """The first sentence that is more than the reader's name."""
    return next((said for said in draft if len(said.words) > _NAME), draft[0])


def _is_personal(said: Said) -> bool:
    return "to_the_matter" not in said.kinds and not _PERSONAL.isdisjoint(said.words)


def _upset(case: Case, turn: Turn) -> bool:
    of_message = [one for one in case.evidence if one.message == turn.index and one.kind not in _MANNERS]
    kinds = {one.kind for one in of_message if one.weight > 0}
    said = [kind for kind in kinds if turn.letter.phrase(kind)]
    added = sum(one.weight for one in of_message)
    return (added >= _UPSET and len(kinds) >= _KINDS) or (added >= _UPSET_BY_PHRASES and len(said) >= _KINDS)
