"""No date, where one is asked for or where a word stands in for it."""

from warmline.notes.finding import Finding
from warmline.notes.view import View

NOTE = "when"
_ANSWERS = frozenset({"asks_for_a_day", "done_already"})


def look(view: View) -> Finding | None:
    """A finding where neither day, hour nor span is in the draft."""
    if not view.finished or any(said.dated for said in view.draft):
        return None
    if any("vague" in said.kinds for said in view.draft):
        return Finding(NOTE, "vague", ("date",))
    asked = any("asks_when" in said.kinds for said in view.theirs)
    if asked and not any(_ANSWERS & said.kinds for said in view.draft):
        return Finding(NOTE, "asked", ("date",))
    return None
