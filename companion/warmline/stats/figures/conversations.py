"""Conversations that heated up, and what became of them."""

import numpy as np

from warmline.stats.columns import NEVER, UNKNOWN, Mask, Messages, Numbers
from warmline.stats.figures.choice import Choice
from warmline.stats.figures.course import CALM, HEATED, Courses, courses
from warmline.stats.figures.spans import COOLING, spans
from warmline.stats_contract import Afterwards, CallTotals, ThreadTotals


def threads(messages: Messages, choice: Choice) -> ThreadTotals:
    """Messages outside a conversation are left out."""
    chosen = np.flatnonzero(choice.messages & (messages.thread != UNKNOWN))
    order = chosen[np.argsort(messages.thread[chosen], kind="stable")]
    course = courses(messages.thread[order])
    level = messages.level[order]
    heated = course.first(level == HEATED)
    calm = course.first((level == CALM) & course.after(heated))
    settled = calm < len(order)
    onset = messages.onset[order][heated[settled]]
    took = messages.moment[order][calm[settled]] - onset
    return ThreadTotals(
        threads=course.size,
        heated=int((heated < len(order)).sum()),
        settled=int(settled.sum()),
        took=spans(took[onset != NEVER], COOLING),
    )


def calls(messages: Messages, choice: Choice) -> CallTotals:
    """A message outside a conversation is one of its own."""
    chosen = np.flatnonzero(choice.messages)
    alone = messages.thread[chosen] == UNKNOWN
    conversation = np.where(alone, -1 - np.arange(len(chosen)), messages.thread[chosen])
    in_order = np.argsort(conversation, kind="stable")
    order = chosen[in_order]
    course = courses(conversation[in_order])
    suggested, inserted = messages.suggested[order], messages.inserted[order]
    counted, offered = course.any(suggested), course.any(inserted)
    calm = messages.level[order] == CALM
    return CallTotals(
        suggested=int(counted.sum()),
        ignored=int((counted & course.any(messages.ignored[order])).sum()),
        offered=_afterwards(course, calm, start=course.first(inserted), of=counted & offered),
        not_offered=_afterwards(course, calm, start=course.first(suggested), of=counted & ~offered),
    )


def _afterwards(course: Courses, calm: Mask, *, start: Numbers, of: Mask) -> Afterwards:
    later = course.after(start)
    wrote, settled = course.any(later), course.any(later & calm)
    return Afterwards(
        threads=int(of.sum()),
        settled=int((of & settled).sum()),
        unsettled=int((of & wrote & ~settled).sum()),
        silent=int((of & ~wrote).sum()),
    )
