import pytest
from spacy.matcher import Matcher

from warmline.rules.notation import NotationError, Pattern, read_pattern
from warmline.text.words import Tokenizer

TOKENIZER = Tokenizer()


def read(source: str) -> tuple[Pattern, ...]:
    return read_pattern(source, TOKENIZER)


def matches(source: str, text: str) -> bool:
    """Whether the whole of `text` is what `source` describes."""
    doc = TOKENIZER.words(text).doc
    matcher = Matcher(TOKENIZER.vocab, validate=True)
    for pattern in read(source):
        matcher.add("pattern", [list(pattern.tokens)])
    return any((start, end) == (0, len(doc)) for _, start, end in matcher(doc))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("as i said", "As I said"),
        ("did not", "didn’t"),
        ("i am sorry", "I'm sorry"),
        ("that is|'s fine", "that's fine"),
        ("i would|'d", "I'd"),
        ("said|told you? ,?", "told you,"),
        ("said|told you? ,?", "said"),
        ("really ??", "really?"),
        ("why ?", "why?"),
        ("a _ c", "a b c"),
        ("a _? c", "a c"),
        ("a * c", "a c"),
        ("a * c", "a b b b b c"),
        ("short-staffed|busy today", "short-staffed today"),
        ("short-staffed|busy today", "busy today"),
        ("very? short-staffed|busy? today", "today"),
        ("we cannot", "we can't"),
    ],
)
def test_describes(source: str, text: str) -> None:
    assert matches(source, text)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("as i said", "as he said"),
        ("a _ c", "a , c"),
        ("a * c", "a b b b b b c"),
        ("did not", "did"),
        ("said|told you", "said"),
    ],
)
def test_does_not_describe(source: str, text: str) -> None:
    assert not matches(source, text)


def test_brackets_say_which_tokens_are_marked() -> None:
    (pattern,) = read("when i [ short-staffed am ] there")

    assert (pattern.first, pattern.last) == (2, 6)


def test_the_edges_are_no_tokens() -> None:
    (pattern,) = read("^ noted $")

    assert (len(pattern.tokens), pattern.at_start, pattern.at_end) == (1, True, True)


@pytest.mark.parametrize(
    ("source", "anchors"),
    [
        ("as i mentioned", {"mentioned"}),
        ("i? said|told you", {"said", "told"}),
        ("_ ,? you", {"you"}),
        ("maybe? _", set()),
    ],
)
def test_the_most_telling_word_is_the_anchor(source: str, anchors: set[str]) -> None:
    assert read(source)[0].anchors == anchors


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("", "nothing to mark"),
        ("^ $", "nothing to mark"),
        ("a [ ] b", "nothing to mark"),
        ("a ] b [ c", "nothing to mark"),
        ("a [ b", "one part"),
        ("[ a ] [ b ]", "one part"),
        ("a [ ,? ] b", "may be missing"),
        ("*", "may be missing"),
        ("As i said", "capitals"),
        ("don't", "contraction"),
        ("a| b", "empty choice"),
        (" ".join(["well-made|made|self-made"] * 7), "more than 64"),
    ],
)
def test_what_cannot_be_read_is_refused(source: str, complaint: str) -> None:
    with pytest.raises(NotationError, match=complaint):
        read(source)


def test_spacys_own_patterns_are_taken_as_they_are() -> None:
    tokens = [{"LOWER": "as"}, {"NORM": {"IN": ["i", "we"]}}]
    (pattern,) = read_pattern(tokens, TOKENIZER)

    assert list(pattern.tokens) == tokens
    assert pattern.anchors == {"i", "we"}


def test_spacys_own_patterns_are_checked() -> None:
    with pytest.raises(NotationError, match="LOWERED"):
        read_pattern([{"LOWERED": "as"}], TOKENIZER)
