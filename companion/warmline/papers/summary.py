"""The mail after a call: what was agreed, with gaps to fill."""

from collections.abc import Callable, Sequence

from warmline.papers.asks import is_waited_for
from warmline.papers.quoting import in_quotes
from warmline.papers_contract import Ask, Promise

_MOST = 3
Repeatable = Callable[[str], bool]
"""Whether words of the thread can be repeated to those who wrote it."""


def summary_of(
    asks: Sequence[Ask], promises: Sequence[Promise], *, name: str | None, repeatable: Repeatable
) -> str:
    """A mail to the other side. It quotes what they asked and what was promised, and leaves the rest open."""
    asked = [ask for ask in asks if is_waited_for(ask) and repeatable(ask.quote)][-_MOST:]
    mine = [one for one in promises if one.by == "me" and repeatable(one.quote)][-_MOST:]
    lines = [
        f"Hello {name or '[name]'},",
        "",
        "Thank you for talking to me today. This is what we agreed:",
        "",
    ]
    lines += [f"- You asked {in_quotes(ask.quote)}: [what we agreed, and by when]." for ask in asked]
    lines += [f"- I had written {in_quotes(one.quote)}: [done, or by when]." for one in mine]
    lines += [
        *([] if asked or mine else ["- [what we agreed, and by when]."]),
        "- I will [next step] by [day].",
        "- You will [next step, if any] by [day].",
        "",
        "If I have left something out or got it wrong, please tell me and I will correct it.",
        "",
        "Kind regards,",
        "[your name]",
    ]
    return "\n".join(lines)
