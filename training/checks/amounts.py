"""Whether there is enough of everything."""

from collections import Counter
from collections.abc import Collection
from importlib.resources import files

from training.checks.finding import Figure, Finding
from training.corpus import LETTERS, MOODS, Draft, Sentence
from training.split import held_out
from training.words import runs, words_of
from warmline.rules.matcher import RuleMatcher

LEAST = {"drafts": 1500, "sentences": 6000, "trades": 40, "varieties of English": 5}
MOST_STOCK = 0.50
LEAST_LOOK_ALIKE = 1 / 3


def check_amounts(drafts: Collection[Draft]) -> Finding:
    """At least so many drafts, sentences, trades and varieties; the rest is for the table."""
    sentences = [sentence for draft in drafts for sentence in draft.sentences]
    counts = {
        "drafts": len(drafts),
        "sentences": len(sentences),
        "trades": len({draft.trade for draft in drafts}),
        "varieties of English": len({draft.variety for draft in drafts}),
    }
    figures = [Figure(name, f"{counts[name]:,}", f"at least {least:,}") for name, least in LEAST.items()]
    figures += [
        Figure(f"sentences that are {label}", f"{sum(label in s.labels for s in sentences):,}")
        for label in LETTERS.values()
    ]
    moods = Counter(draft.mood for draft in drafts)
    apart = held_out(drafts)
    figures += [
        Figure("sentences with a label", _of(sum(bool(s.labels) for s in sentences), len(sentences))),
        Figure("drafts without any label", _of(sum(_clean(draft) for draft in drafts), len(drafts))),
        *(Figure(f"drafts, thread above: {mood}", f"{moods[mood]:,}") for mood in MOODS),
        Figure("drafts held out", _of(len(apart), len(drafts))),
        Figure("trades held out", ", ".join(sorted({draft.trade for draft in apart}))),
    ]
    wrong = [
        f"there are {counts[name]:,} {name}, and {least:,} are needed"
        for name, least in LEAST.items()
        if counts[name] < least
    ]
    return Finding(tuple(figures), tuple(wrong))


def check_stock_phrases(drafts: Collection[Draft], *, rules: RuleMatcher) -> Finding:
    """Most of what hurts uses no stock phrase: none of our rules finds it."""
    labelled = [s for draft in drafts for s in draft.sentences if s.labels]
    stock = sum(bool(rules.find(sentence.text)) for sentence in labelled)
    wrong = f"{_of(stock, len(labelled))} of the labelled sentences have a stock phrase: write more without"
    return Finding(
        (
            Figure(
                "labelled sentences that a rule marks", _of(stock, len(labelled)), f"at most {MOST_STOCK:.0%}"
            ),
        ),
        (wrong,) if stock > MOST_STOCK * len(labelled) else (),
    )


def check_look_alikes(drafts: Collection[Draft]) -> Finding:
    """Enough of the clean sentences use the words that sentences that hurt are known by."""
    phrases = look_alikes()
    clean = [s for draft in drafts for s in draft.sentences if not s.labels]
    alike = sum(_holds(sentence, phrases) for sentence in clean)
    wrong = f"only {_of(alike, len(clean))} of the clean sentences have a look-alike word"
    return Finding(
        (
            Figure(
                "clean sentences with a look-alike",
                _of(alike, len(clean)),
                f"at least {LEAST_LOOK_ALIKE:.0%}",
            ),
        ),
        (wrong,) if alike < LEAST_LOOK_ALIKE * len(clean) else (),
    )


def look_alikes() -> frozenset[tuple[str, ...]]:
    """The words and phrases of look_alikes.txt, as words."""
    lines = (files("training.checks") / "look_alikes.txt").read_text("utf-8").splitlines()
    return frozenset(words_of(line) for line in lines if line and not line.startswith("#"))


def _holds(sentence: Sentence, phrases: frozenset[tuple[str, ...]]) -> bool:
    words = words_of(sentence.text)
    return any(runs(words, length) & phrases for length in {len(phrase) for phrase in phrases})


def _clean(draft: Draft) -> bool:
    return not any(sentence.labels for sentence in draft.sentences)


def _of(part: int, whole: int) -> str:
    return f"{part:,} ({part / max(whole, 1):.1%})"
