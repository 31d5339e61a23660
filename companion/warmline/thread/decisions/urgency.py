"""What kind of hurry the newest request is in. For the user's eyes only."""

from warmline.contract import Urgency
from warmline.thread.decisions.case import Case
from warmline.thread.decisions.judged import Judged
from warmline.thread.decisions.wording import quoted_phrase


def judge_urgency(case: Case) -> Judged[Urgency]:
    """Tactical where a consequence is tied to the time, emotional where only a feeling presses, else none."""
    newest = next(reversed(case.recent(1)), None)
    if newest is None or newest.letter.phrase("settled"):
        return Judged("none", "Nothing is asked in a hurry.")
    if cause := newest.letter.phrase("real_deadline"):
        return Judged(
            "tactical", f"They wrote {quoted_phrase(newest, cause)}: something depends on the time."
        )
    if pressed := newest.letter.phrase("impatience") or newest.letter.phrase("ultimatum"):
        return Judged(
            "emotional",
            f"They wrote {quoted_phrase(newest, pressed)}, but nothing is said to depend on the time.",
        )
    return Judged("none", "Nothing is asked in a hurry.")
