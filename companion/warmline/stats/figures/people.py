"""By correspondent."""

import numpy as np

from warmline.stats.columns import UNKNOWN, Columns
from warmline.stats.figures.choice import Choice, totals
from warmline.stats.figures.course import CALM, HEATED, courses
from warmline.stats_contract import People, PersonTotal

MOST_LISTED = 200


def people(columns: Columns, choice: Choice) -> People:
    """Everybody whom a message of the days asked for went to, whichever correspondent was asked for."""
    messages, recipients = columns.messages, columns.recipients
    size = len(recipients.people)
    chosen = np.flatnonzero(choice.days[recipients.message])
    message, person = recipients.message[chosen], recipients.person[chosen]
    judged = messages.judged[message]

    within = messages.thread[message] != UNKNOWN
    place = message[within]
    threads = int(messages.thread.max(initial=0)) + 1
    # Two people in one conversation each have a course of their own.
    course = courses(person[within] * threads + messages.thread[place], place)
    whose = course.keys // threads
    level = messages.level[course.places]
    heated = course.first(level == HEATED)
    settled = course.any((level == CALM) & course.after(heated))

    figures = {
        "messages": np.bincount(person, minlength=size),
        "words": totals(person[judged], messages.words[message][judged], size),
        "sent": totals(person[judged], choice.sent[message][judged], size),
        "threads": np.bincount(whose, minlength=size),
        "heated": np.bincount(whose[heated < course.end], minlength=size),
        "settled": np.bincount(whose[settled], minlength=size),
    }
    counted, hot = figures["messages"], figures["heated"]
    known = np.flatnonzero(counted)
    listed = known[np.lexsort((known, -counted[known], hot[known] == 0))][:MOST_LISTED]
    return People(
        people=len(known),
        well=int((hot[known] == 0).sum()),
        listed=[
            PersonTotal(address=address, name=name, **{key: int(of[one]) for key, of in figures.items()})
            for one in listed
            for address, name in [recipients.people[one]]
        ],
    )
