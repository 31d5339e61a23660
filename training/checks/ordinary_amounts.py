"""Whether there is enough ordinary mail, and nothing in it but that."""

from collections.abc import Collection

from training.checks.finding import Figure, Finding
from training.corpus import Draft
from training.split import held_out

LEAST = {"kinds of mail": 20, "mails": 1000, "sentences": 6000, "varieties of English": 5}


def check_ordinary_amounts(mails: Collection[Draft]) -> Finding:
    """At least so many kinds, mails, sentences and varieties, and no sentence with a label."""
    sentences = [sentence for mail in mails for sentence in mail.sentences]
    counts = {
        "kinds of mail": len({mail.trade for mail in mails}),
        "mails": len(mails),
        "sentences": len(sentences),
        "varieties of English": len({mail.variety for mail in mails}),
    }
    apart = held_out(mails)
    few = [
        f"ordinary mail: there are {counts[name]:,} {name}, and {least:,} are needed"
        for name, least in LEAST.items()
        if counts[name] < least
    ]
    labelled = [
        f"{s.line.file}:{s.line.number}: ordinary mail has no labels; a draft that has belongs into drafts/"
        for s in sentences
        if s.labels
    ]
    return Finding(
        (
            *(Figure(name, f"{counts[name]:,}", f"at least {least:,}") for name, least in LEAST.items()),
            Figure("sentences with a label", str(len(labelled)), "0"),
            Figure("mails held out", f"{len(apart):,} ({len(apart) / max(len(mails), 1):.1%})"),
            Figure("kinds held out", ", ".join(sorted({mail.trade for mail in apart}))),
        ),
        (*few, *labelled),
    )
