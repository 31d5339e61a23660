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

    counted = np.bincount(person, minlength=size)
    columns_of = (
        counted,
        totals(person[judged], messages.words[message][judged], size),
        totals(person[judged], choice.sent[message][judged], size),
        np.bincount(whose, minlength=size),
        np.bincount(whose[heated < course.end], minlength=size),
        np.bincount(whose[settled], minlength=size),
    )
    _, _, _, _, hot, _ = columns_of
    known = np.flatnonzero(counted)
    listed = known[np.lexsort((known, -counted[known], hot[known] == 0))][:MOST_LISTED]
    return People(
        people=len(known),
        well=int((hot[known] == 0).sum()),
        listed=[
            _total(*recipients.people[one], *(int(column[one]) for column in columns_of)) for one in listed
        ],
    )


def _total(
    address: str,
    name: str | None,
    messages: int,
    words: int,
    sent: int,
    threads: int,
    heated: int,
    settled: int,
) -> PersonTotal:
    return PersonTotal(
        address=address,
        name=name,
        messages=messages,
        words=words,
        sent=sent,
        threads=threads,
        heated=heated,
        settled=settled,
    )
