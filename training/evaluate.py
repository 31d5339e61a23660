"""`scripts/evaluate`: how well drafts, threads and notes are read, and where not, written into docs/."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import click

from training.corpus import ORDINARY, Draft, read_corpus
from training.evaluation import mistakes, note_page, report, thread_page
from training.evaluation.calibration import reliability
from training.evaluation.cases import KEYS
from training.evaluation.cost import measured
from training.evaluation.examples import read_examples
from training.evaluation.judges import Judge, Probabilities, by_both, by_marks, by_probabilities, nothing
from training.evaluation.measures import measure
from training.evaluation.note_measures import time_notes
from training.evaluation.ordinary_mail import OrdinaryMail, read_ordinary_mail
from training.evaluation.outcome import outcome
from training.evaluation.sets import LabelledSet, business_mails, labelled_sets
from training.evaluation.thread_sets import mail_sets, public_sets
from training.material import held_out_rules
from training.notes import read_notes
from training.page import DOCS, with_part
from training.split import held_out, to_learn_from
from training.threads import read_threads
from warmline.contract import DraftReading, Situation
from warmline.notes.reader import NoteReader
from warmline.rules.loader import bundled_rules, load_rules
from warmline.rules.schema import Rule
from warmline.text.language import LanguageGuesser
from warmline.thread.reader import ThreadReader
from warmline.tone.model.component import ToneModel
from warmline.tone.reader import ToneReader

Read = Callable[[str], DraftReading]


@dataclass(frozen=True, slots=True)
class Readers:
    """What is judged: what reads drafts, by name, and how likely the model alone thinks each label."""

    rules: tuple[Rule, ...]
    marking: Mapping[str, Read]
    judges: Mapping[str, Judge]
    model: Probabilities | None


@click.command(help=__doc__)
@click.option("--quick", is_flag=True, help="Only print the accuracy on labelled sets; write nothing.")
@click.option("--threads", "only", flag_value="threads", help="Threads only.")
@click.option("--drafts", "only", flag_value="drafts", help="Drafts only.")
@click.option("--notes", "only", flag_value="notes", help="Notes on whole drafts only.")
@click.option("--mistakes", "only", flag_value="mistakes", help="What drafts are read wrongly only.")
def main(quick: bool, only: str | None) -> None:
    """Prints the parts of the pages that it writes."""
    drafts = read_corpus()
    pages: list[tuple[str, Callable[..., str]]] = [
        ("evaluation", of_drafts),
        ("evaluation-threads", of_threads),
        ("notes", of_notes),
        ("mistakes", of_mistakes),
    ]
    for name, of_page in pages:
        if only and of_page.__name__ != f"of_{only}":
            continue
        text = of_page(drafts, quick=quick)
        click.echo(text)
        if not quick:
            page = DOCS / f"{name}.md"
            page.write_text(with_part(page.read_text("utf-8"), "evaluation", text), "utf-8")


def of_drafts(drafts: tuple[Draft, ...], *, quick: bool) -> str:
    """The part of docs/evaluation.md."""
    readers = shipped()
    sets = labelled_sets(drafts)
    parts = [accuracy(one, readers) for one in sets]
    if not quick:
        parts = [
            about(drafts, readers),
            *parts,
            calibrated(sets[0], readers),
            examples(readers),
            ordinary(readers),
            f"## Cost\n\n{report.cost(measured(drafts))}",
        ]
    return "\n".join(parts)


def of_threads(drafts: Sequence[Draft], *, quick: bool) -> str:
    """The part of docs/evaluation-threads.md."""
    known = read_threads()
    guesser = LanguageGuesser()
    tone = ToneReader.of_rules(load_rules(bundled_rules()), guesser=guesser)
    read = ThreadReader.load(guesser=guesser, tone=lambda text: tone.read(text).marks).read
    parts = [thread_page.mail(one, read) for one in mail_sets(known)]
    if not quick:
        web = thread_page.web(public_sets(), read)
        parts = [thread_page.about(known), *parts, web, thread_page.cost(drafts)]
    return "\n".join(parts)


def of_notes(drafts: Sequence[Draft], *, quick: bool) -> str:
    """The part of docs/notes.md."""
    known = read_notes()
    notes, thread = NoteReader.load(), ThreadReader.load(guesser=LanguageGuesser())

    def told(situation: Situation) -> frozenset[str]:
        case = thread.examine(situation.thread) if situation.thread else None
        text = situation.draft.text if situation.draft else ""
        return frozenset(note.id for note in notes.read(text, case=case))

    parts = [
        note_page.accuracy("The trades that are held out", held_out(known), told),
        note_page.accuracy("The trades that the phrases were looked for in", to_learn_from(known), told),
    ]
    if not quick:
        times = time_notes(drafts, lambda text: notes.read(text, case=None))
        parts = [note_page.about(known), *parts, note_page.cost(*times)]
    return "\n".join(parts)


def of_mistakes(drafts: Sequence[Draft], *, quick: bool) -> str:
    """The part of docs/mistakes.md: all held-out trades or, where it is to be quick, nothing."""
    if quick:
        return ""
    readers = shipped()
    seen = tuple(mistakes.see(held_out(drafts), readers.marking["both"]))
    return f"{about(drafts, readers)}\n{mistakes.page(seen)}"


def shipped() -> Readers:
    """The readers as the companion has them."""
    rules, guesser, model = load_rules(bundled_rules()), LanguageGuesser(), ToneModel.bundled()
    alone = ToneReader.of_rules(rules, guesser=guesser)
    both = ToneReader.of_rules(rules, guesser=guesser, model=model)
    by_model = ToneReader.of_rules((), guesser=guesser, model=model)
    return Readers(
        rules,
        marking={"rules": alone.read, "both": both.read},
        judges={
            "rules": by_marks(alone.read),
            "model": by_both(by_marks(by_model.read), by_model.judge),
            "both": by_both(by_marks(both.read), both.judge),
        },
        model=both.judge,
    )


def about(drafts: Sequence[Draft], readers: Readers) -> str:
    """When, with how large a corpus, and what was there to be judged."""
    sentences = sum(len(draft.sentences) for draft in drafts)
    model = "not there" if readers.model is None else "there"
    size = f"{sentences:,} sentences in {len(drafts):,} drafts"
    return f"Measured on {datetime.now(UTC):%Y-%m-%d}, when the corpus had {size}. Model: {model}.\n"


def accuracy(one: LabelledSet, readers: Readers) -> str:
    """Every judge on one set."""
    if not one.cases:
        return f"## {one.title}\n\n{report.NOT_THERE}"
    outcomes = {name: outcome(one.cases, judge) for name, judge in readers.judges.items()}
    rows = report.accuracy((name, measure(of, keys=one.keys)) for name, of in outcomes.items())
    stray = ", ".join(f"{name} {of.stray}" for name, of in outcomes.items())
    return f"## {one.title}\n\n{rows}\nMarks outside the labelled sentences: {stray}.\n"


def calibrated(one: LabelledSet, readers: Readers) -> str:
    """Whether the model's probabilities come true, label by label."""
    if readers.model is None or not one.cases:
        return f"## Calibration of the model\n\n{report.NOT_THERE}"
    result = outcome(one.cases, by_probabilities(readers.model, choose=nothing))
    parts = [
        f"### {key}\n\n{report.calibration(reliability(result.truth[:, n], result.scores[:, n]))}"
        for n, key in enumerate(KEYS)
    ]
    return "## Calibration of the model\n\n" + "\n".join(parts)


def examples(readers: Readers) -> str:
    """The rules' own examples: of all rules, and of those that the model has not learnt from."""
    of_rules = {"": readers.rules, ", rules held out": held_out_rules(readers.rules)}
    read = (
        (name + which, read_examples(rules, reads))
        for which, rules in of_rules.items()
        for name, reads in readers.marking.items()
    )
    return f"## Stock phrases and look-alikes\n\n{report.examples(read)}"


def ordinary(readers: Readers) -> str:
    """Mail that is to be left alone; the marks on other people's go into files outside the repository."""
    ours = tuple(mail.text for mail in held_out(read_corpus(ORDINARY)))
    theirs = business_mails()
    own, others = (
        {name: read_ordinary_mail(mails, reads) for name, reads in readers.marking.items()}
        for mails in (ours, theirs)
    )
    parts = [f"## Ordinary mail\n\nThe corpus's held-out kinds:\n\n{report.ordinary_mail(own.items())}"]
    if theirs:
        _keep_apart(others)
    told = report.ordinary_mail(others.items()) if theirs else report.NOT_THERE
    return "\n".join([*parts, f"Business mail by others:\n\n{told}"])


def _keep_apart(read: Mapping[str, OrdinaryMail]) -> None:
    folder = Path(tempfile.mkdtemp(prefix="warmline-marks-"))
    for name, of in read.items():
        (folder / f"{name}.tsv").write_text("\n".join(of.marks), "utf-8")
    click.echo(f"The marks on ordinary mail, for reading: {folder}", err=True)


if __name__ == "__main__":
    main()
