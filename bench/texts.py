"""What is read: texts of several lengths, in which no sentence comes twice, and threads."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from training.evaluation.drafts_of_length import SentenceStore
from training.evaluation.threads_of_length import thread_of

WORDS = (50, 200, 1_000, 5_000)
MESSAGES = (5, 20, 100)
MESSAGE_WORDS = 80
CHANGED_IN = 200
CHANGED = "one word changed in 200"
DEVELOPMENT = "development drafts"


def of_words(words: int) -> str:
    """The name of texts so long."""
    return f"{words:,} words"


def of_messages(messages: int) -> str:
    """The name of threads so long."""
    return f"{messages} messages"


@dataclass(frozen=True, slots=True)
class Passage:
    """What each reader is asked before the next one is: questions, each with the name of its kind."""

    questions: tuple[tuple[str, dict[str, Any]], ...]


def passages(store: SentenceStore, rounds: Mapping[str, int], drafts: Sequence[str]) -> Iterator[Passage]:
    """All of them, each kind as often as `rounds` says, and each of `drafts` once."""
    for words in WORDS:
        for _ in range(rounds[of_words(words)]):
            text = store.draft(words)
            questions = [(of_words(words), {"text": text})]
            if words == CHANGED_IN:
                questions.append((CHANGED, {"text": with_one_word_changed(text)}))
            yield Passage(tuple(questions))
    for draft in drafts:
        yield Passage(((DEVELOPMENT, {"text": draft}),))
    for messages in MESSAGES:
        for _ in range(rounds[of_messages(messages)]):
            yield Passage(((of_messages(messages), _thread(store, messages)),))


def warm_up(store: SentenceStore, *, count: int) -> list[dict[str, Any]]:
    """What is read before anything is timed, so that compilers that compile what is used have compiled it."""
    return [{"text": store.draft(CHANGED_IN)} for _ in range(count)]


def with_one_word_changed(text: str) -> str:
    """The word in the middle is another."""
    words = text.split(" ")
    middle = len(words) // 2
    return " ".join([*words[:middle], "changed", *words[middle + 1 :]])


def _thread(store: SentenceStore, messages: int) -> dict[str, Any]:
    thread = thread_of(store, messages=messages, words=MESSAGE_WORDS)
    # Whoever does not know what a thread is reads its mails as one text.
    text = "\n\n".join(message.text for message in thread.messages)
    return {"thread": thread.model_dump(mode="json", by_alias=True), "text": text}
