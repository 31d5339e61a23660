from dataclasses import replace

from support.corpus import a_draft
from training.corpus import Draft
from training.model.skimming import LEVELS, fit_skim, skim_logits
from warmline.tone.model.pieces import BEGIN, END, UNKNOWN

WORDS = ["the", "crate", "is", "here", "sloppy", "late", "all", "staff"]
VOCABULARY = [BEGIN, END, UNKNOWN, ".", *WORDS]


def ordinary(line: str) -> Draft:
    return replace(a_draft(line), kind="ordinary")


DRAFTS = [
    *(a_draft(f". The crate is {word}.") for word in ("here", "late", "the")),
    *(a_draft(f"H The {word} is sloppy.") for word in ("crate", "late", "here")),
    *(ordinary(f". All staff {word} here.") for word in ("is", "late", "all")),
]


def test_it_learns_which_words_tell() -> None:
    skim = fit_skim(DRAFTS, VOCABULARY)

    sentences = [a_draft(f". {text}").sentences[0] for text in ("The crate.", "Sloppy.", "All staff.")]
    harmless, sloppy, staff = skim_logits(skim, sentences, VOCABULARY)
    assert harmless[0] < sloppy[0]
    assert staff[1] < harmless[1]


def test_an_example_tells_nothing_of_mail_to_clients() -> None:
    example = replace(a_draft("H Staff."), kind="example")
    skim, more = fit_skim(DRAFTS, VOCABULARY), fit_skim([*DRAFTS, example], VOCABULARY)

    assert (skim.table[:, 0] != more.table[:, 0]).any()
    assert (skim.table[:, 1] == more.table[:, 1]).all()


def test_its_weights_are_whole_numbers_of_few_kinds() -> None:
    skim = fit_skim(DRAFTS, VOCABULARY)

    assert 0 < abs(skim.table).max() <= LEVELS
    assert (fit_skim(DRAFTS, VOCABULARY).table == skim.table).all()
