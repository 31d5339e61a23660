"""Threads with what should be said of them, whatever set they come from."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.evaluation.cases import read_rows
from training.evaluation.sets import BESIDE, if_there
from training.split import held_out
from training.threads import KnownThread
from warmline.contract import Message, Thread


@dataclass(frozen=True, slots=True)
class ThreadCase:
    """A thread, and as much of what should be said of it as is known, by the names of `Expected`."""

    thread: Thread
    said: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ThreadSet:
    """Cases under a title; `beside` are published figures to stand beside ours."""

    title: str
    cases: tuple[ThreadCase, ...]
    beside: str = ""


def mail_sets(known: Iterable[KnownThread], *, beside: Path = BESIDE) -> list[ThreadSet]:
    """Threads of mail, where every decision is known; a set that is not there has no cases."""
    return [
        ThreadSet("The corpus's held-out trades", of_corpus(held_out(known))),
        ThreadSet(
            "Threads by another author (development set)",
            if_there(beside / "threads_dev.jsonl", _each(_of_mail)),
        ),
    ]


def public_sets(*, beside: Path = BESIDE) -> list[ThreadSet]:
    """Conversations on the web, where only one thing is known; a set that is not there has no cases."""
    public = beside / "public"
    return [
        ThreadSet(
            "Wikipedia talk pages that derail into an attack (CGA-wiki, balanced pairs)",
            if_there(public / "cga_wiki.jsonl.gz", _each(_of_talk_page)),
            beside="Published accuracy: CRAFT 64.8, BERT-base 66.5, RoBERTa-large 68.2, a 9B model 69.2, "
            "people 62-70 (on a sister corpus).",
        ),
        ThreadSet(
            "Locked issue threads that escalated further",
            if_there(public / "oss_incivility_threads.jsonl.gz", _each(_of_issue)),
        ),
        ThreadSet(
            "Disputes on Wikipedia that were escalated to mediation (WikiTactics)",
            if_there(public / "wikitactics_threads.jsonl.gz", _each(_of_dispute)),
        ),
    ]


def of_corpus(known: Iterable[KnownThread]) -> tuple[ThreadCase, ...]:
    """Cases of our own threads."""
    return tuple(ThreadCase(one.thread, one.expected.model_dump()) for one in known)


def _each(case: Callable[[dict[str, Any]], ThreadCase]) -> Callable[[Path], tuple[ThreadCase, ...]]:
    return lambda path: tuple(map(case, read_rows(path)))


def _of_mail(row: dict[str, Any]) -> ThreadCase:
    me = row["me"] if isinstance(row["me"], list) else [row["me"]]
    written = json.dumps({"subject": row["subject"], "me": me, "messages": row["messages"]})
    # From JSON again: only there may a time be written as text.
    thread = Thread.model_validate_json(written)
    return ThreadCase(thread, row["expect"])


def _of_talk_page(row: dict[str, Any]) -> ThreadCase:
    # What is never read is `final_comment`: it is the attack that was to be seen coming.
    texts = [*row["context"], row["text"]]
    messages = [_message(text, person=f"speaker{n % 2}") for n, text in enumerate(texts)]
    return ThreadCase(Thread(messages=messages), {"escalating": row["labels"]["derails"]})


def _of_issue(row: dict[str, Any]) -> ThreadCase:
    messages = [_message(turn["text"], person=str(turn["user"])) for turn in row["turns"]]
    return ThreadCase(Thread(messages=messages), {"escalating": row["labels"]["escalating_further"]})


def _of_dispute(row: dict[str, Any]) -> ThreadCase:
    messages = [_message(turn["text"], person=str(turn["user"])) for turn in row["turns"]]
    return ThreadCase(Thread(messages=messages), {"escalating": row["labels"]["escalated"]})


def _message(text: str, *, person: str) -> Message:
    return Message.model_validate({"from": f"{person}@talk.example", "text": text})
