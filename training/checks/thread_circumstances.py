"""Whether a thread's labels can be guessed without reading it."""

from collections.abc import Callable, Collection

from training.checks.finding import Figure, Finding
from training.checks.guessing import MOST_AUC, auc_of_guess
from training.threads import KnownThread
from training.words import words_of

LABELS = ("escalating", "call")
CIRCUMSTANCES: dict[str, Callable[[KnownThread], object]] = {
    "number of messages": lambda one: min(len(one.thread.messages), 8),
    "length": lambda one: min(sum(_words(n, one) for n in range(len(one.thread.messages))) // 60, 8),
    "length of the newest message": lambda one: min(_words(-1, one) // 20, 8),
    "length of the subject": lambda one: len(words_of(one.thread.subject)),
    "whether times are known": lambda one: any(message.sent_at for message in one.thread.messages),
    "trade": lambda one: one.trade,
    "variety": lambda one: one.variety,
}
"""What is known of a thread by somebody who has not read it."""


def check_thread_circumstances(threads: Collection[KnownThread]) -> Finding:
    """No circumstance may tell whether a thread escalates, or wants a call."""
    guessed = {
        (label, name): auc_of_guess((_known(threads, label, of, 0), _known(threads, label, of, 1)))
        for label in LABELS
        for name, of in CIRCUMSTANCES.items()
    }
    return Finding(
        tuple(
            Figure(f"{label} guessed from {name}, AUC", f"{auc:.2f}", f"at most {MOST_AUC}")
            for (label, name), auc in guessed.items()
        ),
        tuple(
            f"{name} of a thread tells {label} (AUC {auc:.2f}): write against it"
            for (label, name), auc in guessed.items()
            if auc > MOST_AUC
        ),
    )


def _known(
    threads: Collection[KnownThread], label: str, of: Callable[[KnownThread], object], half: int
) -> list[tuple[object, bool]]:
    return [(of(one), bool(getattr(one.expected, label))) for one in list(threads)[half::2]]


def _words(message: int, known: KnownThread) -> int:
    return len(words_of(known.thread.messages[message].text))
