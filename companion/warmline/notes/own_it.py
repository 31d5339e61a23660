"""A fault is admitted: the three parts of owning it, and what spoils it."""

from warmline.notes.finding import Finding
from warmline.notes.said import Said
from warmline.notes.view import View

NOTE = "own_it"
_MOST = 3
"""Sentences. More reads as a confession, and asks the reader for comfort."""
_ADMITS = frozenset({"admits", "admits_what"})
_DWELLS = _ADMITS | {"sorry", "excuse", "reproach"}
_SPOILS = ("non_apology", "excuse")


def admits(view: View) -> bool:
    """Whether the draft admits a fault of its writer's side."""
    return any(_ADMITS & said.kinds for said in view.draft)


def look(view: View) -> Finding | None:
    """What there is to say of a fault that the draft admits."""
    if not admits(view):
        return None
    for kind in _SPOILS:
        if any(kind in said.kinds and n not in view.marked for n, said in enumerate(view.draft)):
            return Finding(NOTE, kind)
    if _dwells(view.draft) > _MOST:
        return Finding(NOTE, "long")
    lacks = tuple(part for part, there in _PARTS if not there(view.draft)) if view.finished else ()
    return Finding(NOTE, "lacks", lacks) if lacks else None


def _dwells(draft: tuple[Said, ...]) -> int:
    """How many sentences go to the fault: from the first that does to the last, those that mend it apart."""
    about = [n for n, said in enumerate(draft) if _DWELLS & said.kinds]
    return sum("repairs" not in said.kinds for said in draft[about[0] : about[-1] + 1])


def _what(draft: tuple[Said, ...]) -> bool:
    return any("admits_what" in said.kinds for said in draft) or any(
        "admits" in said.kinds and (len(said.words) > _BARE or _told_beside(draft, n))
        for n, said in enumerate(draft)
    )


_BARE = 9
"""Words. "This was our mistake, and I am sorry" does not say which; longer sentences mostly do."""
_LITTLE = 4


def _told_beside(draft: tuple[Said, ...], place: int) -> bool:
    """Whether a sentence next to this one may say what happened."""
    beside = draft[max(0, place - 1) : place] + draft[place + 1 : place + 2]
    return any(
        len(said.words) > _LITTLE
        and not ({"sorry", "repairs", "reproach", "acknowledges", "courtesy"} & said.kinds)
        for said in beside
    )


def _sorry(draft: tuple[Said, ...]) -> bool:
    return any({"sorry", "non_apology"} & said.kinds for said in draft)


def _repair(draft: tuple[Said, ...]) -> bool:
    """Whether it is put right in words that are known, or a sentence of its own may say by when."""
    return any("repairs" in said.kinds or (said.dated and not _DWELLS & said.kinds) for said in draft)


_PARTS = (("what", _what), ("sorry", _sorry), ("repair", _repair))
