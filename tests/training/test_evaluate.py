"""What the evaluation writes."""

from dataclasses import replace

import pytest

from support.corpus import a_draft
from support.rules import a_rule
from training.evaluate import Readers, about, accuracy, calibrated, examples, ordinary
from training.evaluation.cases import of_corpus
from training.evaluation.judges import by_marks
from training.evaluation.sets import LabelledSet
from training.material import held_out_rules
from warmline.text.language import LanguageGuesser
from warmline.tone.reader import ToneReader

DRAFTS = [a_draft("D As I told you, it is late.\n. The keys are here."), a_draft("H Get lost.")]
OURS = LabelledSet("Ours", of_corpus(DRAFTS))


@pytest.fixture
def readers() -> Readers:
    read = ToneReader.of_rules([a_rule()], guesser=LanguageGuesser()).read
    return Readers((a_rule(),), {"rules": read}, {"rules": by_marks(read)}, None)


def test_the_size_of_the_corpus_and_what_is_judged(readers: Readers) -> None:
    assert about(DRAFTS, readers).endswith("3 sentences in 2 drafts. Model: not there.\n")


def test_accuracy(readers: Readers) -> None:
    text = accuracy(OURS, readers)

    assert text.startswith("## Ours\n")
    assert "| rules | any | 2 | 1 | 1.00 (1.00-1.00) | 0.50 (" in text
    assert "outside the labelled sentences: rules 0." in text


def test_what_is_not_there_is_said_to_be_absent(readers: Readers) -> None:
    assert accuracy(LabelledSet("Theirs", ()), readers) == "## Theirs\n\nnot there\n"
    assert calibrated(OURS, readers).endswith("not there\n")


def test_calibration_of_each_label(readers: Readers) -> None:
    likely = {"defensive": 0.5, "condescending": 0.0, "hostile": 0.5, "any": 0.9}
    with_model = Readers(
        readers.rules, readers.marking, readers.judges, lambda text: [(0, len(text), likely)]
    )
    text = calibrated(OURS, with_model)

    assert [line for line in text.splitlines() if line.startswith("### ")] == [
        "### defensive",
        "### condescending",
        "### hostile",
        "### any",
    ]
    assert "| 0.9-1.0 | 3 | 0.90 | 0.67 |" in text


def test_the_rules_own_examples(readers: Readers) -> None:
    all_found = "| 100.0% (2 of 2) | 100.0% (2 of 2) | 100.0% (2 of 2) |"
    (apart,), learnt = readers.rules, a_rule(id="not-our-problem")
    assert held_out_rules([apart, learnt]) == (apart,)

    assert f"| rules {all_found}\n| rules, rules held out {all_found}" in examples(readers)
    text = examples(replace(readers, rules=(learnt,)))
    assert f"| rules {all_found}\n| rules, rules held out | - | - | - |" in text


def test_ordinary_mail_of_kinds_held_out(readers: Readers) -> None:
    assert "held-out kinds:\n\n| judge | mails with a mark | marks |" in ordinary(readers)
