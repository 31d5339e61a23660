"""The figures of the statistics, counted from the rows in the plainest way. Shares no code with the product.

Written from the docstrings of the contract and docs/statistics.md.
"""

from collections import Counter, defaultdict
from datetime import UTC, date, datetime, timedelta
from statistics import median
from typing import Any

from support.plain_conversations import calls, spans, threads

LABELS = ("defensive", "condescending", "hostile")


def plain_figures(rows: dict[str, list[dict[str, Any]]], question: dict[str, Any]) -> dict[str, Any]:
    """`rows` are those of every table; the answer has the form of `Stats`, but without words about rules."""
    everything = _messages(rows, question["label"])
    of_days = [
        one
        for one in everything
        if (question["since"] is None or one["date"] >= question["since"])
        and (question["until"] is None or one["date"] <= question["until"])
    ]
    address = question["correspondent"]
    asked = [one for one in of_days if address is None or address.strip().lower() in one["to"]]
    dates = sorted(one["date"] for one in everything)
    return {
        "kept": {
            "messages": len(everything),
            "first_day": dates[0] if dates else None,
            "last_day": dates[-1] if dates else None,
        },
        "messages": len(asked),
        "words": _words(asked),
        "sent": _marks(asked, "sent"),
        "written": len(_own(asked)),
        "first": _marks(_own(asked), "first"),
        "left": _marks(_own(asked), "sent"),
        "weeks": _weeks(asked),
        "labels": [
            {"label": label, **_label(asked, lambda mark, label=label: mark["label"] == label)}
            for label in ([question["label"]] if question["label"] else LABELS)
        ],
        "rules": _rules(asked),
        "notes": _notes(asked),
        "hours": [_slot(hour, [one for one in asked if one["clock"].hour == hour]) for hour in range(24)],
        "weekdays": [_slot(day, [one for one in asked if one["clock"].weekday() == day]) for day in range(7)],
        "threads": threads(asked),
        "calls": calls(asked),
        "mine": spans([one["my_seconds"] for one in asked], (0.25, 1, 4, 24, 72, 168)),
        "theirs": spans([one["their_seconds"] for one in asked], (0.25, 1, 4, 24, 72, 168)),
        "people": _people(of_days, rows),
    }


def _messages(rows: dict[str, list[dict[str, Any]]], label: str | None) -> list[dict[str, Any]]:
    """Whole messages in the order of time; those of one second in the order in which they were kept."""
    addresses = {person["number"]: person["address"] for person in rows["person"]}
    kinds = {kind["number"]: (kind["label"], kind["rule"] or None) for kind in rows["kind"]}
    made = []
    for row in sorted(rows["message"], key=lambda row: (row["moment"], row["number"])):
        number = row["number"]
        clock = datetime.fromtimestamp(row["moment"], UTC) + timedelta(seconds=row["offset"])
        marks = [
            {**mark, "label": kinds[mark["kind"]][0], "rule": kinds[mark["kind"]][1]}
            for mark in rows["mark"]
            if mark["message"] == number and row["language"] is not None
        ]
        made.append(
            {
                **row,
                "clock": clock,
                "date": clock.date(),
                "to": {addresses[one["person"]] for one in rows["recipient"] if one["message"] == number},
                "marks": [mark for mark in marks if label in (None, mark["label"])],
                "notes": [note for note in rows["note"] if note["message"] == number],
            }
        )
    return made


def _words(messages: list[dict[str, Any]]) -> int:
    return sum(one["words"] for one in messages if one["language"] is not None)


def _marks(messages: list[dict[str, Any]], when: str) -> int:
    return sum(mark[when] for one in messages for mark in one["marks"])


def _own(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for one in messages if one["written"] and one["language"] is not None]


def _weeks(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    by_monday = defaultdict(list)
    for one in messages:
        by_monday[one["date"] - timedelta(days=one["date"].weekday())].append(one)
    weeks: list[dict[str, Any]] = []
    monday, last = min(by_monday, default=date.max), max(by_monday, default=date.min)
    while monday <= last:
        here = by_monday.get(monday, [])
        recent = [by_monday.get(monday - timedelta(weeks=back), []) for back in range(5)]
        rates = [1000 * _marks(week, "sent") / _words(week) for week in recent if _words(week) > 0]
        enough = sum(len(week) for week in recent) >= 10 and rates
        weeks.append(
            {
                "monday": monday,
                "messages": len(here),
                "words": _words(here),
                "sent": _marks(here, "sent"),
                "written_words": _words(_own(here)),
                "first": _marks(_own(here), "first"),
                "left": _marks(_own(here), "sent"),
                "median": median(rates) if enough else None,
            }
        )
        monday += timedelta(weeks=1)
    return weeks


def _label(messages: list[dict[str, Any]], is_meant: Any) -> dict[str, int]:
    meant = [(one, mark) for one in messages for mark in one["marks"] if is_meant(mark)]
    own = [mark for one, mark in meant if one["written"]]
    return {
        "sent": sum(mark["sent"] for _, mark in meant),
        "first": sum(mark["first"] for mark in own),
        "left": sum(mark["sent"] for mark in own),
    }


def _rules(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found = []
    for label, rule in {(mark["label"], mark["rule"]) for one in messages for mark in one["marks"]}:

        def is_meant(mark: Any, label: str = label, rule: str | None = rule) -> bool:
            return (mark["label"], mark["rule"]) == (label, rule)

        own = [mark for one in _own(messages) for mark in one["marks"] if is_meant(mark)]
        total = {
            **_label(messages, is_meant),
            **{what: sum(mark[what] for mark in own) for what in ("applied", "ignored", "switched_off")},
        }
        if any(total.values()):
            found.append({"label": label, "rule": rule, **total})
    return sorted(
        found, key=lambda one: (one["left"] - one["first"] - one["sent"], one["label"], one["rule"] or "")
    )


def _notes(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    shown: Counter[str] = Counter(note["id"] for one in messages for note in one["notes"])
    followed = Counter(note["id"] for one in messages for note in one["notes"] if note["followed"])
    return [
        {"id": id, "shown": shown[id], "followed": followed[id]}
        for id in sorted(shown, key=lambda id: (-shown[id], id))
    ]


def _slot(slot: int, messages: list[dict[str, Any]]) -> dict[str, int]:
    return {
        "slot": slot,
        "messages": len(messages),
        "words": _words(messages),
        "sent": _marks(messages, "sent"),
    }


def _people(messages: list[dict[str, Any]], rows: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    totals = []
    for person in rows["person"]:
        theirs = [one for one in messages if person["address"] in one["to"]]
        if theirs:
            course = threads(theirs)
            totals.append(
                {
                    "address": person["address"],
                    "name": person["name"],
                    "messages": len(theirs),
                    "words": _words(theirs),
                    "sent": _marks(theirs, "sent"),
                    **{what: course[what] for what in ("threads", "heated", "settled")},
                }
            )
    totals.sort(key=lambda one: (one["heated"] == 0, -one["messages"], one["address"]))
    return {
        "people": len(totals),
        "well": sum(one["heated"] == 0 for one in totals),
        "listed": totals[:200],
    }
