"""The rules' examples, read by everything that reads."""

from support.rules import a_rule
from training.evaluation.examples import Share, read_examples
from warmline.text.language import LanguageGuesser
from warmline.tone.reader import ToneReader

TOLD = a_rule()
SAID = a_rule(
    id="as-i-said",
    label="condescending",
    patterns=["as i said ,?"],
    marks=[
        {"text": "As I said, no.", "marked": "As I said,", "instead": "To recap,"},
        {"text": "As I said, it is late.", "marked": "As I said,", "instead": "To recap,"},
    ],
    leaves=[{"text": "You said it."}, {"text": "As we said."}],
)


def test_every_rule_reads_every_example() -> None:
    both = ToneReader.of_rules([TOLD, SAID], guesser=LanguageGuesser()).read
    read = read_examples([TOLD], both)

    # The other rule marks "As I said.", which this one leaves.
    assert (read.marked, read.marked_alike, read.left_alone) == (Share(2, 2), Share(2, 2), Share(1, 2))


def test_a_sentence_that_another_rule_has_to_mark_is_no_look_alike() -> None:
    said = SAID.model_copy(update={"leaves": [*SAID.leaves, TOLD.marks[0]]})
    read = read_examples([TOLD, said], ToneReader.of_rules([TOLD], guesser=LanguageGuesser()).read)

    assert (read.marked, read.left_alone) == (Share(2, 4), Share(4, 4))


def test_a_share_in_words() -> None:
    assert str(Share(1, 8)) == "12.5% (1 of 8)"
    assert str(Share(0, 0)) == "-"
