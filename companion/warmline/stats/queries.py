"""All figures of one question."""

from collections.abc import Mapping
from datetime import date, timedelta

from warmline.contract import RuleCard
from warmline.stats.columns import Columns
from warmline.stats.figures.choice import choose
from warmline.stats.figures.conversations import calls, threads
from warmline.stats.figures.marks import labels, notes, rules
from warmline.stats.figures.people import people
from warmline.stats.figures.slots import hours, weekdays
from warmline.stats.figures.spans import ANSWERS, spans
from warmline.stats.figures.weeks import weeks
from warmline.stats_contract import Kept, Stats, StatsQuestion


def read_stats(columns: Columns, question: StatsQuestion, *, cards: Mapping[str, RuleCard]) -> Stats:
    """`cards` tell of the rules, by their id."""
    messages = columns.messages
    choice = choose(columns, question)
    judged, written = choice.messages & messages.judged, choice.messages & messages.written
    by_rule = rules(columns, choice, cards=cards)
    return Stats(
        kept=_kept(columns),
        messages=int(choice.messages.sum()),
        words=int(messages.words[judged].sum()),
        sent=int(choice.sent[judged].sum()),
        written=int(written.sum()),
        first=int(choice.first[written].sum()),
        left=int(choice.sent[written].sum()),
        weeks=weeks(messages, choice),
        labels=labels(by_rule, only=question.label),
        rules=by_rule,
        notes=notes(columns.notes, choice),
        hours=hours(messages, choice),
        weekdays=weekdays(messages, choice),
        threads=threads(messages, choice),
        calls=calls(messages, choice),
        mine=spans(messages.mine[choice.messages], ANSWERS),
        theirs=spans(messages.theirs[choice.messages], ANSWERS),
        people=people(columns, choice),
    )


def _kept(columns: Columns) -> Kept:
    day = columns.messages.day
    if not len(day):
        return Kept(messages=0, first_day=None, last_day=None)
    return Kept(messages=len(day), first_day=_date(day.min()), last_day=_date(day.max()))


def _date(day: int) -> date:
    return date(1970, 1, 1) + timedelta(days=int(day))
