from collections.abc import Iterator

import pytest
from icalendar import Calendar

from support.calling import at, terms
from support.threads import message, mine, thread
from support.whole_reader import whole_reader
from training.threads import THREADS, read_thread_file
from warmline.call_contract import CallHelp, CallQuestion
from warmline.calling.caller import Caller, NoCallError
from warmline.contract import DraftText, Reading, Situation, Thread

NOW = at("2026-11-23T07:00Z")
HEATED = thread(
    "Hi,\n\nWhen will the signed contract be here?\n\nKim",
    mine("Next week.", at=at("2026-11-10T10:00:00+01:00")),
    message(
        "This is the third time I ask for the signed contract. It is unacceptable that nothing has happened, "
        "and you promised it for Monday. I am losing patience.\n\nKim",
        at=at("2026-11-20T11:00:00+01:00"),
    ).model_copy(update={"name": "Kim Doe"}),
    subject="Re: Contract",
)


def helped(about: Thread, **rest) -> CallHelp:
    return Caller(whole_reader().read).help(CallQuestion(thread=about, now=NOW, settings=terms(**rest)))


def test_everything_together():
    given = helped(HEATED, name="Robin", phone="+49 30 1234567")
    plain = given.invitations[1]
    assert plain.opening == "Hello Kim,"
    assert plain.text == (
        "Would you be willing to have a fifteen-minute call about the signed contract? I am free on "
        "Monday 23 November at 11:00 or Tuesday 24 November at 14:30, Berlin time; another time is fine too. "
        "My number is +49 30 1234567. I will send you a short summary in writing afterwards."
    )
    assert [(time.yours, time.theirs) for time in given.times] == [
        ("Monday 23 November at 11:00", None),
        ("Tuesday 24 November at 14:30", None),
    ]
    assert given.calendar_url is not None and "Call+with+Kim+Doe" in given.calendar_url
    assert given.ics is not None and len(Calendar.from_ical(given.ics).walk("VEVENT")) == 2
    # The calendar is for people who are not in the thread, too.
    assert "contract" not in given.calendar_url + given.ics


def test_their_clock_beside_ours():
    moved = HEATED.model_copy(
        update={
            "messages": [
                *HEATED.messages[:-1],
                HEATED.messages[-1].model_copy(update={"sent_at": at("2026-11-20T07:00:00-03:00")}),
            ]
        }
    )
    # Eight in the morning where they are is noon where we are.
    given = helped(moved, zone="Europe/Berlin", hours="09:00-16:00")
    assert [(time.yours, time.theirs) for time in given.times] == [
        ("Monday 23 November at 12:00", "Monday 23 November at 08:00"),
        ("Tuesday 24 November at 14:00", "Tuesday 24 November at 10:00"),
    ]
    assert "Monday 23 November at 08:00 your time (12:00 mine)" in given.invitations[0].text


def test_no_time_is_left():
    given = helped(HEATED, days=[])
    assert (given.times, given.calendar_url, given.ics) == ([], None, None)
    assert all("at a time that suits you" in one.text for one in given.invitations)


@pytest.mark.parametrize(
    ("text", "subject", "about"),
    [
        ("I am losing patience.", "Re: Website relaunch", "about “Website relaunch”"),
        ("I am losing patience.", "FINAL WARNING", "about this"),
        # With "the delay", the mail would read as one that has hard news to tell.
        ("The delay is not our fault. I am losing patience.", "Re: Delay!", "about this"),
    ],
)
def test_what_it_is_about(text, subject, about):
    hot = f"This is the third time I ask. It is unacceptable that nothing has happened, you promised. {text}"
    assert about in helped(thread("When?", mine("Soon."), hot, subject=subject)).invitations[1].text


def test_words_of_theirs_that_we_would_mark_are_not_used():
    class Marking:
        def read(self, situation: Situation) -> Reading:
            reading = whole_reader().read(situation)
            if reading.draft is None or "contract" not in situation.draft.text.lower():
                return reading
            return reading.model_copy(update={"draft": reading.draft.model_copy(update={"marks": ["one"]})})

    question = CallQuestion(thread=HEATED, now=NOW, settings=terms())
    given = Caller(Marking().read).help(question)
    assert "about this" in given.invitations[1].text


@pytest.mark.parametrize(
    "calm",
    [
        thread("Which size should it be?", subject="Photos"),
        thread(*HEATED.messages[:-1], mine("It is on its way."), subject="Contract"),
        thread(*HEATED.messages, "Please do not call me, write to me.", subject="Contract"),
        thread(),
    ],
)
def test_never_where_a_call_is_not_advised(calm):
    with pytest.raises(NoCallError):
        helped(calm)


def known_threads() -> Iterator[Thread]:
    for path in sorted(THREADS.glob("*.toml")):
        yield from (known.thread for known in read_thread_file(path) if known.expected.call)


def test_we_would_mark_none_of_it_in_threads_of_forty_trades():
    reader = whole_reader()
    seen = 0
    for about in list(known_threads())[::6]:
        try:
            given = helped(about, name="Robin")
        except NoCallError:
            continue
        seen += 1
        for one in given.invitations:
            mail = f"{one.opening}\n\n{one.text}\n\n{one.closing}"
            draft = reader.read(Situation(draft=DraftText(text=mail))).draft
            assert draft is not None and (draft.marks, draft.notes) == ([], []), mail
    assert seen > 10
