"""Hard news: what a reader needs besides the news itself."""

from warmline.notes.finding import Finding
from warmline.notes.own_it import admits
from warmline.notes.said import Said
from warmline.notes.view import View

NOTE = "hard_news"
_NEEDS = {
    "service_ends": ("reason", "date", "next_step"),
    "price_up": ("reason", "date"),
    "delay": ("reason", "date"),
    "a_no": ("reason", "next_step"),
}
"""The weightiest news first. A no has no date of its own, and a price is a next step already."""
_LITTLE = 5
_LITTLE_WITH_DATE = 9
"""Words, up to which a sentence beside the news gives no reason of its own."""
_BESIDES = frozenset({"courtesy", "acknowledges", "price_up", "service_ends", "delay", "a_no"})
"""Kinds of a sentence that gives neither a reason nor a next step."""
_GIVES_REASON = (":", ";", " – ", " - ", " — ")
_BETWEEN_US = frozenset({"we", "our", "i", "my", "you", "your"})
"""Without one of these in the draft, news is a report or a notice, and nobody's own."""


def look(view: View) -> Finding | None:
    """A finding with the parts that are missing. A fault of one's own is for `own_it`."""
    news = next((kind for kind in _NEEDS if _is_told(view.draft, kind)), None)
    if news is None or not view.finished or admits(view):
        return None
    there = {"reason": _reason, "date": _date, "next_step": _next_step}
    lacks = tuple(part for part in _NEEDS[news] if not there[part](view.draft, news))
    return Finding(NOTE, news, lacks) if lacks else None


def _is_told(draft: tuple[Said, ...], kind: str) -> bool:
    return any(kind in said.kinds for said in draft) and any(
        not _BETWEEN_US.isdisjoint(said.words) for said in draft
    )


def _places(draft: tuple[Said, ...], news: str) -> list[int]:
    return [n for n, said in enumerate(draft) if news in said.kinds]


def _reason(draft: tuple[Said, ...], news: str) -> bool:
    """Whether a reason is named, or words beside the news may be one: most come without "because"."""
    places = _places(draft, news)
    if any("reason" in said.kinds for said in draft) or any(
        sign in draft[n].text for n in places for sign in _GIVES_REASON
    ):
        return True
    beside = {n + step for n in places for step in (-1, 1)} & {*range(len(draft))}
    return any(
        len(draft[n].words) > (_LITTLE_WITH_DATE if draft[n].dated else _LITTLE)
        and not (_BESIDES | {"next_step"}) & draft[n].kinds
        for n in beside
    )


def _date(draft: tuple[Said, ...], _news: str) -> bool:
    return any(said.dated for said in draft)


def _next_step(draft: tuple[Said, ...], news: str) -> bool:
    """Whether a step is offered, or a later sentence speaks to the reader and may offer one."""
    later = draft[_places(draft, news)[0] + 1 :]
    return any("next_step" in said.kinds for said in draft) or any(
        not _BESIDES & said.kinds and not {"you", "your"}.isdisjoint(said.words) for said in later
    )
