"""What is judged on: our own held-out drafts, and the sets that lie beside the repository, where they do."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from training.corpus import Draft
from training.evaluation.cases import ANY, KEYS, Case, of_comments_file, of_corpus, of_drafts_file, read_rows
from training.split import held_out

T = TypeVar("T")

BESIDE = Path(__file__).parents[3] / "shared" / "data"
"""Sets of other people's texts. None of them may be copied into this repository or learnt from."""


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """Cases under a title, and which keys are labelled there."""

    title: str
    cases: tuple[Case, ...]
    keys: tuple[str, ...] = KEYS


def labelled_sets(drafts: tuple[Draft, ...], *, beside: Path = BESIDE) -> list[LabelledSet]:
    """The sets in the order of the page; one that is not there has no cases."""
    return [
        LabelledSet("The corpus's held-out trades", of_corpus(held_out(drafts))),
        LabelledSet(
            "Drafts by another author (development set)",
            if_there(beside / "drafts_dev.jsonl", of_drafts_file),
        ),
        LabelledSet(
            "Comments on the web (UCC: condescending, dismissive, hostile or antagonising)",
            if_there(beside / "public" / "ucc.jsonl.gz", of_comments_file),
            keys=(ANY,),
        ),
    ]


def business_mails(*, beside: Path = BESIDE) -> tuple[str, ...]:
    """Ordinary business mail without labels; nothing where it is not there."""
    return if_there(
        beside / "public" / "business_mail_dev.jsonl.gz",
        lambda path: tuple(str(row["text"]) for row in read_rows(path)),
    )


def if_there(path: Path, read: Callable[[Path], tuple[T, ...]]) -> tuple[T, ...]:
    """What `read` makes of the file; nothing where there is none."""
    return read(path) if path.exists() else ()
