"""Conversations that heated up, and what became of them."""

import numpy as np

from warmline.stats.columns import UNKNOWN, Mask, Messages, Numbers
from warmline.stats.figures.choice import Choice
from warmline.stats.figures.course import CALM, HEATED, Courses, courses
from warmline.stats.figures.spans import COOLING, spans
from warmline.stats_contract import Afterwards, CallTotals, ThreadTotals


def threads(messages: Messages, choice: Choice) -> ThreadTotals:
    """Messages outside a conversation are left out."""
    chosen = np.flatnonzero(choice.messages & (messages.thread != UNKNOWN))
    course = courses(messages.thread[chosen], chosen)
    level, moment = messages.level[course.places], messages.moment[course.places]
    heated = course.first(level == HEATED)
    calm = course.first((level == CALM) & course.after(heated))
    settled = calm < course.end
    onset = messages.onset[course.places][heated[settled]]
    took = moment[calm[settled]] - onset
    return ThreadTotals(
        threads=len(course.keys),
        heated=int((heated < course.end).sum()),
        settled=int(settled.sum()),
        took=spans(took[onset != UNKNOWN], COOLING),
    )


def calls(messages: Messages, choice: Choice) -> CallTotals:
    """A message outside a conversation is one of its own."""
    chosen = np.flatnonzero(choice.messages)
    thread = messages.thread[chosen]
    own = thread.max(initial=UNKNOWN) + 1 + chosen
    course = courses(np.where(thread == UNKNOWN, own, thread), chosen)
    suggested, inserted = messages.suggested[course.places], messages.inserted[course.places]
    ignored, calm = messages.ignored[course.places], messages.level[course.places] == CALM
    counted, offered = course.any(suggested), course.any(inserted)
    return CallTotals(
        suggested=int(counted.sum()),
        ignored=int((counted & course.any(ignored)).sum()),
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
