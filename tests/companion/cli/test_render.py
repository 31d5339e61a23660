from warmline.cli.render import page
from warmline.contract import DraftReading, DraftText, Reading, Situation, Thread
from warmline.text.language import LanguageGuesser
from warmline.thread.reader import ThreadReader


def test_thread_and_draft_stand_below_each_other() -> None:
    situation = Situation(draft=DraftText(text="One."), thread=Thread(messages=[]))
    draft = DraftReading(language="en", marks=[], notes=[])
    thread = ThreadReader.load(guesser=LanguageGuesser()).read(Thread(messages=[]))

    lines = list(page(situation, Reading(draft=draft, thread=thread), width=80))

    headings = [line for line in lines if "Draft:" in line or "Thread:" in line]
    assert ["Thread" in line for line in headings] == [True, False]
    assert lines[lines.index(headings[1]) - 1] == ""


def test_a_situation_of_nothing_says_so() -> None:
    (line,) = page(Situation(), Reading(draft=None, thread=None), width=80)

    assert "neither a draft nor a thread" in line
