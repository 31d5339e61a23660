"""Words that one would not want forwarded."""

from warmline.notes.finding import Finding
from warmline.notes.view import View

NOTE = "forwarded"
_KINDS = ("names", "gossip", "blames_third")
_MANY = 6
"""People, the writer apart."""


def look(view: View) -> Finding | None:
    """What the draft says of somebody who is not meant to read it, or what not all readers need to know."""
    for kind in _KINDS:
        if any(kind in said.kinds for said in view.draft):
            return Finding(NOTE, kind)
    if _people(view) >= _MANY and any("personal" in said.kinds for said in view.draft):
        return Finding(NOTE, "many")
    return None


def _people(view: View) -> int:
    """How many others get an answer to all."""
    newest = view.case.newest if view.case else None
    return len(newest.recipients | {newest.person}) - 1 if newest else 0
