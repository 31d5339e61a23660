import pytest

from support.notes import sentences
from warmline.notes.loader import load_phrases
from warmline.notes.said import SentenceReader
from warmline.text.words import Tokenizer
from warmline.thread.phrases.finder import PhraseFinder

TOKENIZER = Tokenizer()
FINDER = PhraseFinder(load_phrases(), TOKENIZER)
FINDS = [(kind, one) for kind in load_phrases() for one in kind.finds]
LEAVES = [(kind, one) for kind in load_phrases() for one in kind.leaves]


def found(text):
    (words,) = TOKENIZER.norms([text])
    return {
        hit.kind: text[words.starts[hit.first] : words.ends[hit.last - 1]]
        for hit in FINDER.find([words.norms])
    }


@pytest.mark.parametrize(("kind", "one"), FINDS, ids=[f"{kind.kind}: {one.text}" for kind, one in FINDS])
def test_what_each_kind_finds(kind, one):
    assert found(one.text)[kind.kind] == one.words


@pytest.mark.parametrize(("kind", "one"), LEAVES, ids=[f"{kind.kind}: {one.text}" for kind, one in LEAVES])
def test_what_each_kind_leaves(kind, one):
    assert kind.kind not in found(one.text)


def test_a_sentence_in_words_and_kinds():
    (said,) = sentences().read(["I'm sorry, it is late!"])

    assert said.words == ("i", "am", "sorry", "it", "is", "late")
    assert "sorry" in said.kinds


@pytest.mark.parametrize(
    "text",
    [
        *(
            "By Friday.",
            "On the 14th.",
            "At 9:30.",
            "At 9 am.",
            "In 3-4 weeks.",
            "Within two days.",
            "On 3/4.",
        ),
        *(
            "In an hour.",
            "Next week.",
            "By the end of May.",
            "From 2026-03-01 on.",
            "Tomorrow.",
            "In October.",
        ),
    ],
)
def test_days_hours_and_spans(text):
    assert sentences().read([text])[0].dated


@pytest.mark.parametrize("text", ["We'd rather wait.", "It costs 45 euros.", "They march on.", "May I come?"])
def test_what_is_no_date(text):
    assert not sentences().read([text])[0].dated


class Counting(Tokenizer):
    """Notes what it is asked to read."""

    def __init__(self):
        super().__init__()
        self.asked = []

    def norms(self, sentences):
        sentences = list(sentences)
        self.asked += sentences
        return super().norms(sentences)


def test_only_new_sentences_are_read():
    tokenizer = Counting()
    reader = SentenceReader(tokenizer=tokenizer, finder=FINDER)
    first = reader.read(["It is late.", "Thank you."])
    again = reader.read(["It is late.", "I am sorry.", "Thank you.", "Thank you."])

    assert tokenizer.asked == ["It is late.", "Thank you.", "I am sorry."]
    assert [again[0], again[2], again[3]] == [first[0], first[1], first[1]]
