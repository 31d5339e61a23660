from support.threads import UNWEIGHED, guesser, kinds, letter
from warmline.contract import Mark
from warmline.text.words import Tokenizer
from warmline.thread.letters import LetterReader
from warmline.thread.phrases.finder import PhraseFinder
from warmline.thread.phrases.norms import NormReader
from warmline.thread.wording.weigher import Weigher

MARK = Mark(
    start=0, end=2, quote="No", label="hostile", severity="low", found_by="rule", rule="x", why="", instead=[]
)


def reader_with(tone):
    tokenizer = Tokenizer()
    finder = PhraseFinder(kinds(), tokenizer)
    return LetterReader(
        norms=NormReader(tokenizer), finder=finder, weigher=Weigher(UNWEIGHED), guesser=guesser(), tone=tone
    )


def kinds_in(text):
    return {phrase.kind for phrase in letter(text).phrases}


def test_quoted_mail_says_nothing():
    text = "Here it is.\n\nOn Mon, 2 Mar 2026, Kim wrote:\n> This is unacceptable.\n> I will call my lawyer."
    assert not kinds_in(text) & {"judgement", "legal_threat"}


def test_places_hold_behind_quoted_mail():
    read = letter("> Is this the plan?\n\nNo, it is unacceptable.")
    found = read.phrase("judgement")
    assert read.text[found.start : found.end] == "unacceptable"


def test_a_thank_you_at_the_foot_is_no_thanks():
    assert "thanks" not in kinds_in("Could you send the file?\n\nThanks,\nKim")
    assert "thanks" in kinds_in("Thank you so much!\n\nKim")
    assert "thanks" in kinds_in("Thanks, the file is here.\n\nRegards,\nKim")


def test_other_languages_are_left_alone():
    read = letter("Das ist völlig inakzeptabel, und ich werde meinen Anwalt einschalten. Wo ist der Manager?")
    assert read.sentences == ()
    assert read.phrases == ()


def test_only_the_users_own_messages_are_read_for_their_tone():
    asked = []

    def tone(text):
        asked.append(text)
        return [MARK]

    reader = reader_with(tone)
    assert reader.read("No.", "me").marks == (MARK,)
    assert reader.read("Yes.", "them").marks == ()
    assert asked == ["No."]


def test_a_letter_is_not_read_twice():
    asked = []
    reader = reader_with(lambda text: asked.append(text) or [])
    assert reader.read("Once.", "me") is reader.read("Once.", "me")
    assert asked == ["Once."]
