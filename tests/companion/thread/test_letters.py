import time

import pytest

from support.threads import letter, letters
from warmline.deadline import TooLongError, reading_until


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


def test_no_letter_is_begun_when_the_time_is_over():
    with reading_until(time.monotonic() - 1), pytest.raises(TooLongError):
        letters().read("Nobody has read this one.", "me")


def test_a_letter_is_not_read_twice():
    assert letters().read("Once.", "me") is letters().read("Once.", "me")


def test_days_and_hours_are_phrases_in_order_of_place():
    read = letter("It was promised for Monday. The lorry comes at ten on Friday. I am fed up.")
    assert [phrase.kind for phrase in read.phrases] == sorted(
        {phrase.kind for phrase in read.phrases}, key=lambda kind: read.phrase(kind).start
    )
    assert {"time_past", "time_ahead", "out_of_patience"} <= {phrase.kind for phrase in read.phrases}
