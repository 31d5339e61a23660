"""Cross-validation: what a model predicts of trades, kinds of mail and rules that it has not learnt from."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields

import numpy as np
from numpy.typing import NDArray

from training.corpus import Draft, Kind, Sentence
from training.model.choosing import Predicted
from training.model.fitting import Recipe, fit, logits, sentences_of, truth
from training.model.skimming import Skim, skim_logits
from training.split import Fold
from warmline.rules.matcher import RuleMatcher
from warmline.text.document import read_sentences
from warmline.tone.model.pieces import PieceCutter
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
        turns.append(
            Predicted(
                logits=logits(fitted, judged).numpy().astype(np.float64),
                skim=skim_logits(fitted.skim, judged, fitted.vocabulary)[:, 0],
                setting=settings_of(fold.judge, fitted.skim, fitted.vocabulary),
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


def settings_of(drafts: Sequence[Draft], skim: Skim, vocabulary: Sequence[str]) -> NDArray[np.float64]:
    """(sentences): the setting of each sentence's draft, told by all that the companion would read in it."""
    cutter, skimmer = PieceCutter(vocabulary), skim.skimmer()
    settings: list[float] = []
    for draft in drafts:
        read = skimmer.logits([cutter.cut(sentence.text).ids for sentence in read_sentences(draft.text)])
        settings += [setting_of(read[:, 1].tolist())] * len(draft.sentences)
    return np.array(settings)


def _is_ruled(sentence: Sentence, rules: RuleMatcher) -> bool:
    found = rules.find(sentence.text)
    return bool(found) and all(one.rule.severity != "high" for one in found)
