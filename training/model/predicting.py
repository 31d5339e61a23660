"""Cross-validation: what a model predicts of trades, kinds of mail and rules that it has not learnt from."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields

import numpy as np
from numpy.typing import NDArray

from training.corpus import Draft, Kind, Sentence
from training.model.choosing import Predicted
from training.model.fitting import Recipe, fit, logits, sentences_of, truth
from training.model.skimming import skim_logits
from training.split import Fold
from warmline.rules.matcher import RuleMatcher
from warmline.tone.model.skim import setting_of


def predict(
    folds: Iterable[Fold[Draft]], recipe: Recipe, *, rules: RuleMatcher, say: Callable[[str], None]
) -> Predicted:
    """Of every draft that is judged, by the model that it took no part in; a fit for each fold."""
    turns = []
    for n, fold in enumerate(folds, start=1):
        say(f"cross-validation, turn {n}")
        judged = sentences_of(fold.judge)
        fitted = fit(fold.learn, recipe, say=say)
        skimmed = skim_logits(fitted.skim, judged, fitted.vocabulary)
        turns.append(
            Predicted(
                logits=logits(fitted, judged).numpy().astype(np.float64),
                skim=skimmed[:, 0],
                setting=_settings(fold.judge, skimmed[:, 1]),
                truth=truth(judged).numpy().astype(np.float64),
                ruled=np.array([_is_ruled(sentence, rules) for sentence in judged]),
                example=_of_kind("example", fold.judge),
                ordinary=_of_kind("ordinary", fold.judge),
            )
        )
    return Predicted(
        **{
            field.name: np.concatenate([getattr(turn, field.name) for turn in turns])
            for field in fields(Predicted)
        }
    )


def _of_kind(kind: Kind, drafts: Sequence[Draft]) -> NDArray[np.bool_]:
    return np.array([draft.kind == kind for draft in drafts for _ in draft.sentences])


def _settings(drafts: Sequence[Draft], to_client: NDArray[np.float64]) -> NDArray[np.float64]:
    """(sentences): the setting of each sentence's draft."""
    settings: list[float] = []
    for draft in drafts:
        first, count = len(settings), len(draft.sentences)
        settings += [setting_of(to_client[first : first + count].tolist())] * count
    return np.array(settings)


def _is_ruled(sentence: Sentence, rules: RuleMatcher) -> bool:
    found = rules.find(sentence.text)
    return bool(found) and all(one.rule.severity != "high" for one in found)
