"""Everything that is counted, in one list."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from warmline.deadline import check_time
from warmline.thread.phrases.schema import PhraseKind
from warmline.thread.signals.about_you import about_you
from warmline.thread.signals.cooler_greeting import cooler_greeting
from warmline.thread.signals.copied_in import copied_in
from warmline.thread.signals.evidence import Evidence, Finder
from warmline.thread.signals.exclamation_gone import exclamation_gone
from warmline.thread.signals.greeting_dropped import greeting_dropped
from warmline.thread.signals.growing_length import growing_length
from warmline.thread.signals.marks import Marks
from warmline.thread.signals.much_longer import much_longer
from warmline.thread.signals.own_marks import OwnMarks, Tone
from warmline.thread.signals.quicker_replies import quicker_replies
from warmline.thread.signals.quotes_you import quotes_you
from warmline.thread.signals.recited_dates import recited_dates
from warmline.thread.signals.repeated_request import repeated_request
from warmline.thread.signals.sets_date import sets_date
from warmline.thread.signals.shouting import shouting
from warmline.thread.signals.sign_off_dropped import sign_off_dropped
from warmline.thread.signals.spoken import Spoken
from warmline.thread.signals.turned_formal import turned_formal
from warmline.thread.signals.warmth_gone import warmth_gone
from warmline.thread.signals.wording import wording
from warmline.thread.signals.wrote_again import wrote_again
from warmline.thread.signals.you_first import you_first
from warmline.thread.turn import Turn


def all_finders(kinds: Sequence[PhraseKind], *, tone: Tone | None) -> tuple[Finder, ...]:
    """One finder for the phrases of these kinds, and one for each thing seen in the structure of a thread.

    `tone` marks the user's own messages; without it they are not judged.
    """
    cooling = frozenset(kind.kind for kind in kinds if kind.weight < 0)
    return (
        *(Spoken(kinds), wording, Marks(cooling), shouting),
        *((OwnMarks(tone),) if tone else ()),
        *(repeated_request, wrote_again, quicker_replies, copied_in, growing_length, much_longer),
        *(greeting_dropped, sign_off_dropped, cooler_greeting, turned_formal, warmth_gone, exclamation_gone),
        *(about_you, you_first, quotes_you, recited_dates, sets_date),
    )


def evidence_in(
    turns: Sequence[Turn], finders: Iterable[Finder], weights: Mapping[str, float]
) -> tuple[Evidence, ...]:
    """What all finders find, in order of message and place, weighed by kind as far as `weights` knows it."""
    found = (evidence for finder in _while_there_is_time(finders) for evidence in finder(turns))
    weighed = (_weighed(one, weights.get(one.kind, one.weight)) for one in found)
    return tuple(sorted(weighed, key=lambda one: (one.message, one.start, one.kind)))


def _while_there_is_time(finders: Iterable[Finder]) -> Iterator[Finder]:
    for finder in finders:
        check_time()
        yield finder


def _weighed(one: Evidence, weight: float) -> Evidence:
    return Evidence(one.kind, one.message, weight, one.start, one.end)
