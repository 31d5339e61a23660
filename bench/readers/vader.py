"""VADER: how positive or negative a text is, by a lexicon. It marks no places: sentences come singly."""

from collections.abc import Sequence
from typing import Any

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from bench.readers.answering import Mark, answer


def main() -> None:
    """The more negative a sentence, the higher its score."""
    analyser = SentimentIntensityAnalyzer()

    def read(question: dict[str, Any]) -> object:
        # Paragraph by paragraph: its time grows with the square of what it is given at once.
        return [analyser.polarity_scores(part) for part in question["text"].split("\n\n")]

    def marks(text: str, sentences: Sequence[tuple[int, int]]) -> list[Mark]:
        return [
            (start, end, -analyser.polarity_scores(text[start:end])["compound"]) for start, end in sentences
        ]

    answer(read, marks=marks)


if __name__ == "__main__":
    main()
