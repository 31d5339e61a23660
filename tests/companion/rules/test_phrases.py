from warmline.rules.notation import read_pattern
from warmline.rules.phrases import Phrases
from warmline.text.words import Tokenizer

TOKENIZER = Tokenizer()


def phrases(*sources: str) -> Phrases:
    return Phrases([pattern for source in sources for pattern in read_pattern(source, TOKENIZER)], TOKENIZER)


def found(text: str, *sources: str) -> set[str]:
    doc = TOKENIZER.words(text).doc
    return {doc[first:last].text for first, last in phrases(*sources).spans(doc)}


def test_only_the_bracketed_part_is_given() -> None:
    assert found("I know that you forgot it", "know * [ you forgot ]") == {"you forgot"}


def test_the_start_of_the_sentence_is_before_any_word() -> None:
    assert found("“(Noted.", "^ noted") == {"noted"}
    assert found("👍 Noted.", "^ noted") == {"noted"}
    assert found("I noted", "^ noted") == set()


def test_the_end_of_the_sentence_is_after_any_word() -> None:
    assert found("It is noted!)", "noted $") == {"noted"}
    assert found("It is noted here", "noted $") == set()


def test_an_optional_part_gives_both_lengths() -> None:
    assert found("as I said, yes", "as i said ,?") == {"as i said", "as i said,"}


def test_no_patterns_find_nothing() -> None:
    assert found("anything") == set()


def test_patterns_made_while_reading_last_longer_than_it() -> None:
    seldom = phrases("quixotic|zyzzyva _ dodo")
    with TOKENIZER.reading():
        assert list(seldom.spans(TOKENIZER.words("A zyzzyva ate dodo").doc)) == [(1, 4)]
    with TOKENIZER.reading():
        TOKENIZER.words("Other words that nobody has read before, like axolotl")
        assert list(seldom.spans(TOKENIZER.words("The quixotic old dodo").doc)) == [(1, 4)]
