"""Drafts with the notes that they should get, in one line."""

from training.notes import KnownDraft
from warmline.contract import DraftText, Situation


def known(text: str, *notes: str, near: str | None = None) -> KnownDraft:
    return KnownDraft(
        trade="dental lab",
        name="a",
        notes=frozenset(notes),
        near=frozenset([near] if near else []),
        situation=Situation(draft=DraftText(text=text)),
        file="dental-lab.toml",
    )
