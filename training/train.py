"""`scripts/train`: fits the model that reads tone to the corpus, and packs it into the companion."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click
import numpy as np
import torch
from sklearn.metrics import average_precision_score

from training.corpus import Draft, read_corpus
from training.model.agreement import largest_difference
from training.model.choosing import OUTPUTS, choose
from training.model.fitting import Recipe, fit, logits, sentences_of, truth
from training.model.packing import pack
from training.split import folds, to_learn_from

MODEL = Path(__file__).parents[1] / "companion" / "warmline" / "tone" / "model" / "data"

FEW = 12
"""Drafts for the check, about forty sentences."""
TOLERANCE = 1e-4
"""How far the companion's logits may be from torch's: what adding up in another order makes of float32."""


@click.command(help=__doc__)
@click.option("--folds", "count", default=3, help="Turns of cross-validation.")
@click.option("--threads", default=2, help="The result depends on it in its last digits.")
@click.option("--check", is_flag=True, help="Only see that what is packed says what was fitted; a minute.")
def main(count: int, threads: int, check: bool) -> None:
    """Cross-validates for calibration and thresholds, then fits to all trades that are not held out."""
    torch.set_num_threads(threads)
    recipe = Recipe()
    drafts = to_learn_from(read_corpus())
    if check:
        compare(drafts[:FEW], replace(recipe, rounds=1))
        return
    click.echo(f"{len(sentences_of(drafts)):,} sentences to learn from")
    found, true = [], []
    for n, fold in enumerate(folds(drafts, count=count), start=1):
        click.echo(f"cross-validation {n} of {count}")
        judged = sentences_of(fold.judge)
        found.append(logits(fit(fold.learn, recipe, say=click.echo), judged).numpy())
        true.append(truth(judged).numpy())
    predicted, right = np.concatenate(found), np.concatenate(true)
    for n, output in enumerate(OUTPUTS):
        precision = average_precision_score(right[:, n], predicted[:, n])
        click.echo(f"  average precision, {output}: {precision:.3f}")
    choice = choose(predicted, right)
    click.echo(f"  {choice.as_settings()}")
    click.echo("the model itself")
    pack(fit(drafts, recipe, say=click.echo), choice, recipe, MODEL)


def compare(drafts: Sequence[Draft], recipe: Recipe) -> None:
    """Fits to a few drafts, packs that into a temporary folder, and reads them with torch and without."""
    fitted = fit(drafts, recipe, say=click.echo)
    difference = largest_difference(fitted, recipe, sentences_of(drafts))
    if not difference <= TOLERANCE:
        raise click.ClickException(
            f"The companion's logits are up to {difference:.2g} from torch's; only {TOLERANCE} is rounding. "
            "See warmline/tone/model/network.py and training/model/packing.py."
        )
    click.echo(f"The companion reads what was fitted: its logits are within {difference:.2g} of torch's.")


if __name__ == "__main__":
    main()
