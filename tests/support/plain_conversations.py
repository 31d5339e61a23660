"""What became of conversations, and how long things took, counted from whole messages in the plainest way.

A part of `plain_figures`.
"""

from collections import defaultdict
from statistics import median
from typing import Any


def spans(seconds: list[int | None], ends: tuple[float, ...]) -> dict[str, Any]:
    hours = [value / 3600 for value in seconds if value is not None and value >= 0]
    spans, below = [], -1.0
    for end in (*ends, None):
        upto = float("inf") if end is None else end
        spans.append({"hours": end, "count": sum(below < value <= upto for value in hours)})
        below = upto
    return {"count": len(hours), "median": median(hours) if hours else None, "spans": spans}


def _conversations(messages: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    by_thread = defaultdict(list)
    for one in messages:
        if one["thread"] is not None:
            by_thread[one["thread"]].append(one)
    return list(by_thread.values())


def _course(thread: list[dict[str, Any]]) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """Its first heated message, and the first calm one after that."""
    for index, one in enumerate(thread):
        if one["level"] == 2:
            return one, next((later for later in thread[index + 1 :] if later["level"] == 0), None)
    return None, None


def threads(messages: list[dict[str, Any]]) -> dict[str, Any]:
    conversations = _conversations(messages)
    settled = [course for thread in conversations if (course := _course(thread))[1]]
    return {
        "threads": len(conversations),
        "heated": sum(_course(thread)[0] is not None for thread in conversations),
        "settled": len(settled),
        "took": spans(
            [
                calm["moment"] - heated["onset"]
                for heated, calm in settled
                if heated and calm and heated["onset"] is not None
            ],
            (24, 72, 168, 336),
        ),
    }


def calls(messages: list[dict[str, Any]]) -> dict[str, Any]:
    alone = [[one] for one in messages if one["thread"] is None]
    suggested = [
        thread
        for thread in [*_conversations(messages), *alone]
        if any(one["call_suggested"] for one in thread)
    ]
    offered, not_offered = [], []
    for thread in suggested:
        places = [index for index, one in enumerate(thread) if one["call_inserted"]]
        if places:
            offered.append(thread[places[0] + 1 :])
        else:
            first = next(index for index, one in enumerate(thread) if one["call_suggested"])
            not_offered.append(thread[first + 1 :])
    return {
        "suggested": len(suggested),
        "ignored": sum(any(one["call_ignored"] for one in thread) for thread in suggested),
        "offered": _afterwards(offered),
        "not_offered": _afterwards(not_offered),
    }


def _afterwards(rests: list[list[dict[str, Any]]]) -> dict[str, int]:
    settled = sum(any(one["level"] == 0 for one in rest) for rest in rests)
    silent = sum(not rest for rest in rests)
    return {
        "threads": len(rests),
        "settled": settled,
        "unsettled": len(rests) - settled - silent,
        "silent": silent,
    }
