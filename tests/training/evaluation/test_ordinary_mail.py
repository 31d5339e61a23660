"""Marks on ordinary mail."""

from support.rules import a_rule
from training.evaluation.examples import Share
from training.evaluation.ordinary_mail import read_ordinary_mail
from warmline.text.language import LanguageGuesser
from warmline.tone.reader import ToneReader

READ = ToneReader.of_rules([a_rule()], guesser=LanguageGuesser()).read


def test_mails_and_marks() -> None:
    twice = "As I told\tyou, it is late. And it costs more, as I told you."
    read = read_ordinary_mail(["It is late.", twice, "Thank you for the keys."], READ)

    assert read.marked == Share(1, 3)
    assert read.marks == (
        "2\tdefensive\ttold-you\tAs I told you,",
        "2\tdefensive\ttold-you\tas I told you",
    )
