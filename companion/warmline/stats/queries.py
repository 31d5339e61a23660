"""The figures of the statistics page, read in plain SQL."""

from collections.abc import Mapping
from datetime import date
from typing import get_args

from sqlcipher3 import dbapi2

from warmline.contract import Label
from warmline.stats.weeks import mondays_between
from warmline.stats_contract import LabelTotal, RuleTotal, Stats, Week


def read_stats(connection: dbapi2.Connection, *, titles: Mapping[str, str]) -> Stats:
    """Must run inside one transaction, so that the parts agree with each other."""
    messages, words, suggested, inserted = connection.execute(
        "SELECT count(*), coalesce(sum(words), 0), coalesce(sum(call_suggested), 0),"
        " coalesce(sum(call_inserted), 0) FROM message"
    ).fetchone()
    labels = _labels(connection)
    return Stats(
        messages=messages,
        words=words,
        first=sum(total.first for total in labels),
        sent=sum(total.sent for total in labels),
        calls_suggested=suggested,
        calls_inserted=inserted,
        weeks=_weeks(connection),
        labels=labels,
        rules=_rules(connection, titles),
    )


def _labels(connection: dbapi2.Connection) -> list[LabelTotal]:
    """Every label, those without a mark too."""
    found = {
        label: (first, sent)
        for label, first, sent in connection.execute(
            "SELECT label, sum(first), sum(sent) FROM mark GROUP BY label"
        )
    }
    nothing = (0, 0)
    return [
        LabelTotal(label=label, first=found.get(label, nothing)[0], sent=found.get(label, nothing)[1])
        for label in get_args(Label)
    ]


def _rules(connection: dbapi2.Connection, titles: Mapping[str, str]) -> list[RuleTotal]:
    """Those that marked anything, and what was found without a rule, the most frequent first."""
    rows = connection.execute(
        "SELECT rule, label, sum(first), sum(sent) FROM mark"
        " GROUP BY rule, label ORDER BY sum(first) DESC, rule, label"
    )
    return [
        RuleTotal(rule=rule, label=label, title=_title(rule, label, titles), first=first, sent=sent)
        for rule, label, first, sent in rows
    ]


def _title(rule: str | None, label: Label, titles: Mapping[str, str]) -> str:
    return f"Other {label} wordings" if rule is None else titles.get(rule, rule)


def _weeks(connection: dbapi2.Connection) -> list[Week]:
    """From the first week with a message to the last one, none left out."""
    found = {
        monday: Week(monday=monday, messages=messages, words=words, first=first, sent=sent)
        for monday, messages, words, first, sent in connection.execute(
            "SELECT monday, count(*), sum(words), sum(first), sum(sent) FROM ("
            "  SELECT monday, words,"
            "    (SELECT coalesce(sum(first), 0) FROM mark WHERE message = message.id) AS first,"
            "    (SELECT coalesce(sum(sent), 0) FROM mark WHERE message = message.id) AS sent"
            "  FROM message"
            ") GROUP BY monday"
        )
    }
    if not found:
        return []
    first, last = date.fromisoformat(min(found)), date.fromisoformat(max(found))
    return [
        found.get(monday, Week(monday=monday, messages=0, words=0, first=0, sent=0))
        for monday in (day.isoformat() for day in mondays_between(first, last))
    ]
