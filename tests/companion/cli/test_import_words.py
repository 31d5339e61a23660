from datetime import UTC, datetime
from pathlib import Path

from warmline.cli.import_words import lines_of_end, lines_of_pace, lines_of_skipped, lines_of_survey
from warmline.importing.skipped import Skipped
from warmline.importing.survey import Survey
from warmline.importing.tally import Tally

FIRST, LAST = datetime(2014, 3, 2, tzinfo=UTC), datetime(2026, 3, 2, tzinfo=UTC)
FOUND = Survey(mails=90, own=1_200, new=1_000, threads=400, people=1, first=FIRST, last=LAST)
NONE = Survey(mails=0, own=0, new=0, threads=0, people=0, first=None, last=None)
KNOWN = Survey(mails=90, own=1, new=0, threads=1, people=2, first=FIRST, last=FIRST)


def test_what_there_is() -> None:
    assert list(lines_of_survey(FOUND, Tally(seen=3_000, left_out=20))) == [
        "3,000 mails looked through, 20 left out (spam, trash, drafts and chats).",
        "You sent 1,200 mails, 2014 to 2026, in 400 threads, to 1 person.",
        "200 of them are counted already, 1,000 are new.",
    ]
    assert list(lines_of_survey(KNOWN, Tally(seen=1))) == [
        "1 mail looked through.",
        "You sent 1 mail, 2014, in 1 thread, to 2 people.",
        "1 of them is counted already, 0 are new.",
    ]
    assert list(lines_of_survey(NONE, Tally(seen=2)))[1:] == [
        "None of them was sent from your address to others. If you have more, add --me for each."
    ]


def test_how_long_it_takes() -> None:
    assert list(lines_of_pace(1_000, 50.0)) == [
        "Counting takes about 20 s here: 50 mails a second, just tried.",
        "This was a dry run: nothing was changed.",
    ]
    assert list(lines_of_pace(0, None)) == ["This was a dry run: nothing was changed."]


def test_what_was_done() -> None:
    assert list(lines_of_end(FOUND, Tally(kept=1))) == [
        "1 mail counted. `warmline stats` and the statistics page show it."
    ]
    assert list(lines_of_end(FOUND, Tally(kept=990))) == [
        "990 mails counted. `warmline stats` and the statistics page show them."
    ]
    assert list(lines_of_end(KNOWN, Tally())) == ["There was nothing new to count."]
    assert list(lines_of_end(NONE, Tally())) == []


def test_what_could_not_be_read() -> None:
    tally = Tally()
    assert list(lines_of_skipped(tally)) == []
    tally.skip(Skipped(Path("box"), 1_234, "It has no date."))
    tally.skip(Skipped(Path("a.zip"), None, "This is packed."))
    tally.skipped += 3

    assert list(lines_of_skipped(tally)) == [
        "5 could not be read:",
        "  box, at byte 1,234: It has no date.",
        "  a.zip: This is packed.",
        "  and 3 more",
    ]
