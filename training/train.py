"""`scripts/train`: fits the model that reads tone to the corpus, and packs it into the companion."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

import click
import torch
from sklearn.metrics import average_precision_score

from training.corpus import Draft
from training.material import read_material
from training.model.agreement import largest_difference
from training.model.choosing import OUTPUTS, Predicted, choose
from training.model.fitting import Recipe, fit, sentences_of
from training.model.packing import pack, repack
from training.model.predicting import predict
from training.split import folds, to_learn_from
from warmline.rules.loader import bundled_rules, load_rules
from warmline.rules.matcher import RuleMatcher
from warmline.text.words import Tokenizer
from warmline.tone.model.network import FLOATS, WHOLE_NUMBERS

MODEL = Path(__file__).parents[1] / "companion" / "warmline" / "tone" / "model" / "data"

_FILE = click.Path(dir_okay=False, path_type=Path)

PARTS, TURNS = 5, 2
"""Cross-validation deals the material out in so many parts, and judges so many of them. What judges a part
has learnt from nearly as much as the model that is shipped: one that has learnt from half is much less sure,
and its thresholds would be too high.
"""
FEW = 12
"""Drafts for the check, some of each kind, about forty sentences."""
TOLERANCES = {FLOATS: 1e-4, WHOLE_NUMBERS: 0.5}
"""How far the companion's logits may be from torch's: what adding up in another order makes of float32, and
what eight bits make of what flows between the layers.
"""


@click.command(help=__doc__)
@click.option("--threads", default=2, help="The result depends on it in its last digits.")
@click.option("--thresholds", is_flag=True, help="Only choose calibration and thresholds anew.")
@click.option(
    "--keep", type=_FILE, help="Keep what cross-validation predicts there; if it is there, take it."
)
@click.option("--check", is_flag=True, help="Only see that what is packed says what was fitted; a minute.")
def main(threads: int, thresholds: bool, keep: Path | None, check: bool) -> None:
    """Cross-validates for calibration and thresholds, and fits to everything that is not held out."""
    torch.set_num_threads(threads)
    recipe = Recipe()
    drafts = to_learn_from(read_material())
    if check:
        compare(drafts[:: len(drafts) // FEW], replace(recipe, rounds=1))
        return
    click.echo(f"{len(sentences_of(drafts)):,} sentences to learn from")
    choice = choose(cross_validated(drafts, recipe, keep))
    click.echo(f"  {choice.as_settings()}")
    if thresholds:
        repack(choice, MODEL)
    else:
        click.echo("the model itself")
        pack(fit(drafts, recipe, say=click.echo), choice, recipe, MODEL)


def cross_validated(drafts: Sequence[Draft], recipe: Recipe, kept: Path | None) -> Predicted:
    """What was predicted of TURNS in PARTS of the drafts, each by a fit to all others."""
    if kept and kept.exists():
        return Predicted.read(kept)
    rules = RuleMatcher(load_rules(bundled_rules()), Tokenizer())
    predicted = predict(islice(folds(drafts, count=PARTS), TURNS), recipe, rules=rules, say=click.echo)
    for n, output in enumerate(OUTPUTS):
        precision = average_precision_score(predicted.truth[:, n], predicted.logits[:, n])
        click.echo(f"  average precision, {output}: {precision:.3f}")
    if kept:
        predicted.write(kept)
    return predicted


def compare(drafts: Sequence[Draft], recipe: Recipe) -> None:
    """Fits to a few drafts, packs that into a temporary folder, and reads them with torch and without."""
    fitted = fit(drafts, recipe, say=click.echo)
    for reckon_in, tolerance in TOLERANCES.items():
        difference = largest_difference(fitted, recipe, sentences_of(drafts), reckon_in=reckon_in)
        if not difference <= tolerance:
            raise click.ClickException(
                f"In {reckon_in}, the companion's logits are up to {difference:.2g} from torch's; only "
                f"{tolerance} is rounding. See warmline/tone/model/network.py and training/model/packing.py."
            )
        click.echo(f"In {reckon_in}, the companion's logits are within {difference:.2g} of torch's.")


if __name__ == "__main__":
    main()
