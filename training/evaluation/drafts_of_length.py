"""Drafts of a given length, joined out of corpus sentences that are used once each."""

from collections.abc import Iterable, Iterator

from training.corpus import Draft

PARAGRAPH = 4
"""Sentences."""


class SentenceStore:
    """Hands out sentences that it has not handed out before, as the corpus has them: clean and labelled."""

    def __init__(self, drafts: Iterable[Draft]) -> None:
        # Once each: what has been read before is remembered, and costs next to nothing.
        texts = dict.fromkeys(sentence.text for draft in drafts for sentence in draft.sentences)
        self._left: Iterator[str] = iter(texts)

    def draft(self, words: int) -> str:
        """A new draft of about so many words. Raises ValueError when there are not enough sentences left."""
        sentences: list[str] = []
        count = 0
        while count < words:
            sentence = next(self._left, None)
            if sentence is None:
                raise ValueError(f"the corpus has no {words:,} words left; write more of it")
            sentences.append(sentence)
            count += len(sentence.split())
        starts = range(0, len(sentences), PARAGRAPH)
        return "\n\n".join(" ".join(sentences[start : start + PARAGRAPH]) for start in starts)
