"""Whether the companion cuts the drafts into the sentences that were labelled."""

from collections.abc import Collection

from training.checks.finding import Figure, Finding
from training.corpus import Draft, Sentence
from warmline.text.document import read_sentences

LEAST_READ = 0.98
"""What the companion never reads, it can neither learn from nor mark."""


def check_reading(drafts: Collection[Draft]) -> Finding:
    """Nearly all sentences must be read, at least in part; how many are cut alike is for the table."""
    alike = 0
    unread: list[Sentence] = []
    for draft in drafts:
        spans = [(one.start, one.start + len(one.text)) for one in read_sentences(draft.text)]
        alike += len({(s.start, s.end) for s in draft.sentences} & set(spans))
        unread += [
            s for s in draft.sentences if not any(start < s.end and s.start < end for start, end in spans)
        ]
    count = sum(len(draft.sentences) for draft in drafts)
    read = 1 - len(unread) / max(count, 1)
    figures = (
        Figure("sentences that the companion cuts alike", f"{alike / max(count, 1):.1%}"),
        Figure("sentences that it reads", f"{read:.1%}", f"at least {LEAST_READ:.0%}"),
    )
    if read >= LEAST_READ:
        return Finding(figures, ())
    return Finding(figures, tuple(f"{s.line.file}:{s.line.number}: is never read: {s.text}" for s in unread))
