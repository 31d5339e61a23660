"""`scripts/weigh-threads`: fits what the reader of threads weighs, on the threads it may learn from."""

from collections.abc import Iterable
from pathlib import Path

import click

from training.evaluation import thread_report
from training.evaluation.thread_measures import Read, decisions, parts, read_case
from training.evaluation.thread_sets import of_corpus
from training.page import DOCS, table, with_part
from training.split import to_learn_from
from training.threads import read_threads
from training.weighing.hand import by_hand, unweighed
from training.weighing.judging import cross_validated, seen_by
from training.weighing.recipe import weigh
from warmline.rules.loader import bundled_rules, load_rules
from warmline.text.language import LanguageGuesser
from warmline.thread.phrases.loader import bundled_phrases, load_phrases
from warmline.thread.reader import ThreadReader
from warmline.thread.wording.weights import Weights, bundled_weights, written
from warmline.tone.reader import ToneReader

DATA = Path(__file__).parents[1] / "companion" / "warmline" / "thread" / "wording" / "data" / "weights.tsv"


@click.command(help=__doc__)
@click.option("--check", is_flag=True, help="Cross-validate by trade, print the figures and write them down.")
def main(check: bool) -> None:
    """Writes the weights, and the table of the signals' weights into docs/."""
    guesser = LanguageGuesser()
    tone = ToneReader.of_rules(load_rules(bundled_rules()), guesser=guesser)

    def load(weights: Weights) -> ThreadReader:
        return ThreadReader.load(guesser=guesser, tone=lambda text: tone.read(text).marks, weights=weights)

    known = to_learn_from(read_threads())
    hand = by_hand(load_phrases(bundled_phrases()))
    seen = seen_by(load(unweighed()), known)
    DATA.write_text(written(weigh(seen, by_hand=hand)), "utf-8")
    page = DOCS / "thread-weights.md"
    text = with_part(page.read_text("utf-8"), "weights", weights_of(bundled_weights(), hand))
    if check:
        unfitted = load(unweighed())
        figures = [
            ("by hand", [read_case(case, unfitted.read) for case in of_corpus(known)]),
            ("fitted", list(cross_validated(seen, by_hand=hand, load=load))),
        ]
        told = compared(figures)
        click.echo(told)
        text = with_part(text, "cross-validation", told)
    page.write_text(text, "utf-8")


def weights_of(weights: Weights, hand: dict[str, float]) -> str:
    """A table of what each kind of evidence weighs, the weightiest first, and what it was set to by hand."""
    shipped = {kind: weights.signals.get(kind, weight) for kind, weight in hand.items()}
    ranked = sorted(shipped.items(), key=lambda one: (-one[1], one[0]))
    return table(
        ["kind", "weight", "by hand"],
        [[f"`{kind}`", _signed(weight), _signed(hand[kind])] for kind, weight in ranked],
    )


def compared(figures: Iterable[tuple[str, list[Read]]]) -> str:
    """The same tables as of the evaluation, for each set of weights."""
    return "\n".join(
        f"### {name.capitalize()}\n\n{thread_report.decisions(decisions(threads))}\n"
        f"{thread_report.parts(parts(threads))}"
        for name, threads in figures
    )


def _signed(weight: float) -> str:
    return f"{weight:.2f}".replace("-", "−")


if __name__ == "__main__":
    main()
