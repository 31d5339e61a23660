"""Whether the matter is flat, facts, files and dates ("2d"), or has depth: nuance, feeling, consensus ("3d").

The distinction is Juliet Funt's ("A Minute to Think", 2021): a text carries the first, a voice the second.
"""

from warmline.contract import Content
from warmline.thread.decisions.case import Case
from warmline.thread.decisions.judged import Judged
from warmline.thread.decisions.wording import quoted_phrase, what_they_did

FEELING = frozenset(
    {
        "cold_disappointment",
        "judgement",
        "contempt",
        "insult",
        "bad_faith",
        "out_of_patience",
        "doubt_in_you",
        "leaving",
    }
)
"""Kinds of evidence that a fact alone does not answer."""
_LOOKED_AT = 3
"""Messages of theirs that say what it is about now."""


def judge_content(case: Case) -> Judged[Content]:
    """What the last few messages of the other side are about."""
    if case.state.escalating and (felt := case.present(FEELING)):
        return Judged("3d", f"{what_they_did(case, felt)}: a fact alone will not answer that.")
    recent = {turn.index for turn in case.recent(_LOOKED_AT)}
    for kind in ("misunderstanding", "nuance"):
        said = [(turn, phrase) for turn, phrase in case.said(kind, side="them") if turn.index in recent]
        facts = [turn for turn, _ in case.said("plain_fact", side="them") if turn.index in recent]
        if said and len(said) >= len(facts):
            return Judged(
                "3d", f"They wrote {quoted_phrase(*said[0])}, which is more than a question of fact."
            )
    return Judged("2d", "It is about facts, files or dates, and they fit in a mail.")
