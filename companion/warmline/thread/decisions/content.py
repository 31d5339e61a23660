"""Whether the matter is flat, facts, files and dates ("2d"), or has depth: nuance, feeling, consensus ("3d").

The distinction is Juliet Funt's ("A Minute to Think", 2021): a text carries the first, a voice the second.
"""

from warmline.contract import Content
from warmline.thread.decisions.asked import asked
from warmline.thread.decisions.case import Case
from warmline.thread.decisions.judged import Judged
from warmline.thread.decisions.wording import quoted_answer

_SURE = 0.0
"""Log odds. Of a calm thread it is asked whether it has depth, of a heated one whether a fact would do."""


def judge_content(case: Case) -> Judged[Content]:
    """What the other side's messages are about now, the newest before all."""
    heated = case.state.escalating
    answer = asked(case, "felt" if heated else "depth")
    if answer is None or answer.odds <= _SURE:
        return Judged("2d", "It is about facts, files or dates, and they fit in a mail.")
    if heated:
        return Judged("3d", f"They wrote {quoted_answer(answer)}: a fact alone will not answer that.")
    return Judged("3d", f"They wrote {quoted_answer(answer)}, which is more than a question of fact.")
