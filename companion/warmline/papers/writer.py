"""Writes the papers of a thread: the one place where the parts of this room are joined."""

from collections.abc import Callable

from warmline.contract import Thread
from warmline.papers.asks import asks_in
from warmline.papers.facts import facts_in
from warmline.papers.handover import handover_of
from warmline.papers.opening import opening_of
from warmline.papers.people import first_name, others
from warmline.papers.promises import promises_in
from warmline.papers.quoting import in_quotes
from warmline.papers.reminders import WENT_WRONG, reminders_for
from warmline.papers.sayings import HEATED, SayingReader
from warmline.papers.summary import summary_of
from warmline.papers.timeline import timeline_of
from warmline.papers_contract import Papers
from warmline.thread.decisions.case import Case
from warmline.thread.decisions.rhythm import rhythm_of


class PapersWriter:
    """`clean` says whether a text has no marks. What it marks is not quoted in what is offered to be sent."""

    def __init__(self, *, sayings: SayingReader, clean: Callable[[str], bool]) -> None:
        self._sayings = sayings
        self._clean = clean

    def write(self, thread: Thread, case: Case) -> Papers:
        """The papers of any thread, an empty one too."""
        sayings = self._sayings.read(case)
        asks = asks_in(case, sayings)
        promises = promises_in(sayings)
        facts = facts_in(sayings)
        timeline = timeline_of(thread, case, sayings)
        name = first_name(thread, case)
        heated = {one.text for one in sayings if HEATED in one.kinds}
        return Papers(
            timeline=timeline,
            asks=asks,
            promises=promises,
            facts=facts,
            opening=opening_of(case, asks, sayings, name=name),
            reminders=reminders_for(case, promises),
            went_wrong=list(WENT_WRONG),
            summary=summary_of(
                asks,
                promises,
                name=name,
                repeatable=lambda quote: quote not in heated and self._clean(quote),
            ),
            handover=handover_of(
                thread,
                case,
                timeline=timeline,
                asks=asks,
                facts=facts,
                quotable=lambda quote: self._clean(in_quotes(quote)),
            ),
            others=others(thread, case),
            rhythm=rhythm_of(case),
        )
