"""Reads a situation: the draft, and the thread above it."""

from typing import Self

from warmline.background import Task
from warmline.contract import DraftReading, Reading, RuleCard, Situation, Thread, ThreadReading
from warmline.memory import give_back
from warmline.notes.reader import NoteReader
from warmline.occasions.reader import OccasionReader
from warmline.papers.sayings import SayingReader
from warmline.papers.writer import PapersWriter
from warmline.papers_contract import Papers
from warmline.rules.cards import rule_cards
from warmline.rules.loader import bundled_rules, load_rules
from warmline.rules.matcher import RuleMatcher
from warmline.rules.schema import Rule
from warmline.text.language import LanguageGuesser
from warmline.text.words import Tokenizer
from warmline.thread.decisions.case import Case
from warmline.thread.reader import ThreadReader
from warmline.tone.model.component import ToneModel
from warmline.tone.reader import ToneReader
from warmline.tone.sentence import SentenceReader


class Reader:
    """The one door to everything that reads. Made once, shared by threads, keeps nothing on disk."""

    def __init__(
        self,
        *,
        rules: tuple[Rule, ...],
        tone: ToneReader,
        thread: ThreadReader,
        notes: NoteReader,
        occasions: OccasionReader,
    ) -> None:
        self._rules = rules
        self._tone = tone
        self._thread = thread
        self._notes = notes
        self._occasions = occasions
        self._papers = PapersWriter(sayings=SayingReader(), clean=lambda text: not tone.read(text).marks)

    @classmethod
    def load(cls) -> Self:
        """The reader of the rules that come with the package; takes about a second."""
        # These two mostly unpack, during which Python does other things.
        guessing, judging = Task(LanguageGuesser), Task(ToneModel.bundled)
        guessing.begin()
        judging.begin()
        # One of each, for all are large, and words that one part has read the others know.
        tokenizer, rules = Tokenizer(), load_rules(bundled_rules())
        matcher, guesser = RuleMatcher(rules, tokenizer), guessing.answer()
        tone = ToneReader(sentences=SentenceReader(rules=matcher, guesser=guesser, model=judging.answer()))
        # A thread may bring twenty mails at once, which the model would take too long for.
        by_rules = ToneReader(sentences=SentenceReader(rules=matcher, guesser=guesser, model=None))
        thread = ThreadReader.load(
            guesser=guesser, tokenizer=tokenizer, tone=lambda text: by_rules.read(text).marks
        )
        notes, occasions = NoteReader.load(tokenizer=tokenizer), OccasionReader.load(tokenizer=tokenizer)
        give_back()
        return cls(rules=rules, tone=tone, thread=thread, notes=notes, occasions=occasions)

    def read(self, situation: Situation) -> Reading:
        """What there is to say, part for part."""
        case = self._thread.examine(situation.thread) if situation.thread else None
        return Reading(
            draft=self._read_draft(situation.draft.text, case) if situation.draft else None,
            thread=self._read_thread(case) if case else None,
        )

    def _read_draft(self, text: str, case: Case | None) -> DraftReading:
        reading = self._tone.read(text)
        if reading.language is None:
            return reading
        notes = self._notes.read(text, case=case, marks=[*reading.marks, *reading.more])
        return reading.model_copy(update={"notes": notes, "snippets": self._occasions.in_draft(text)})

    def _read_thread(self, case: Case) -> ThreadReading:
        return self._thread.advise(case).model_copy(update={"snippets": self._occasions.in_thread(case)})

    def papers(self, thread: Thread) -> Papers:
        """The call sheet of a thread, and the drafts that go with it."""
        return self._papers.write(thread, self._thread.examine(thread))

    def rule_cards(self) -> list[RuleCard]:
        """All rules, as people read them, sorted by id."""
        return rule_cards(self._rules)
