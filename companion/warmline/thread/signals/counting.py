"""Everything that is counted, in one list."""

from collections.abc import Iterable, Sequence

from warmline.thread.phrases.schema import PhraseKind
from warmline.thread.signals.copied_in import copied_in
from warmline.thread.signals.evidence import Evidence, Finder
from warmline.thread.signals.greeting_dropped import greeting_dropped
from warmline.thread.signals.growing_length import growing_length
from warmline.thread.signals.marks import Marks
from warmline.thread.signals.own_marks import own_marks
from warmline.thread.signals.quicker_replies import quicker_replies
from warmline.thread.signals.repeated_request import repeated_request
from warmline.thread.signals.shouting import shouting
from warmline.thread.signals.sign_off_dropped import sign_off_dropped
from warmline.thread.signals.spoken import Spoken
from warmline.thread.signals.turned_formal import turned_formal
from warmline.thread.turn import Turn


def all_finders(kinds: Sequence[PhraseKind]) -> tuple[Finder, ...]:
    """One finder for the phrases of these kinds, and one for each thing seen in the structure of a thread."""
    cooling = frozenset(kind.kind for kind in kinds if kind.weight < 0)
    return (
        *(Spoken(kinds), Marks(cooling), shouting, own_marks),
        *(repeated_request, greeting_dropped, sign_off_dropped, turned_formal),
        *(copied_in, quicker_replies, growing_length),
    )


def evidence_in(turns: Sequence[Turn], finders: Iterable[Finder]) -> tuple[Evidence, ...]:
    """What all finders find, in order of message and place."""
    found = (evidence for finder in finders for evidence in finder(turns))
    return tuple(sorted(found, key=lambda one: (one.message, one.start, one.kind)))
