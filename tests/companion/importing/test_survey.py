from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from support.mailbox import ME as BOX_ME
from support.mailbox import write_mailbox
from support.past_mail import ANA, ME, Kept, a_mail, an_mbox, in_threads, looked_through
from warmline.importing.identity import identity_of
from warmline.importing.survey import Survey, sample_of, survey, work_to_do


def test_what_there_is_and_what_of_it_is_new(index: dbapi2.Connection, tmp_path: Path) -> None:
    mails = [
        a_mail(1, text="a", to=f"{ANA}, Bo <BO@client.example>"),
        a_mail(2, "In-Reply-To: <1@x.example>", text="b", sender=ANA, to=ME),
        a_mail(3, "In-Reply-To: <2@x.example>", text="c"),
        a_mail(4, text="d", subject="Other", date="Mon, 02 Mar 2020 10:00:00 +0000"),
        a_mail(5, text="e", sender=ANA, to=ME, subject="News"),
    ]
    looked_through(index, an_mbox(tmp_path / "box", *mails))
    store = Kept()
    store.rows = dict.fromkeys([str(identity_of("3@x.example"))])  # type: ignore[assignment]

    assert survey(index, store) == Survey(
        mails=5,
        own=3,
        new=2,
        threads=2,
        people=2,
        first=datetime(2020, 3, 2, 10, tzinfo=UTC),
        last=datetime(2026, 3, 3, 9, tzinfo=UTC),
    )
    assert in_threads(index) == [["a"], ["d"]]


def test_nothing(index: dbapi2.Connection, tmp_path: Path) -> None:
    looked_through(index, an_mbox(tmp_path / "box"))

    assert survey(index, Kept()) == Survey(mails=0, own=0, new=0, threads=0, people=0, first=None, last=None)


def test_what_is_kept_is_found_among_many(index: dbapi2.Connection, tmp_path: Path) -> None:
    """More than are looked up at once."""
    box = tmp_path / "box"
    write_mailbox(box, mails=3_000)
    looked_through(index, box, me=BOX_ME)
    wanted = [place for task in work_to_do(index) for place in task if place.wanted]
    store = Kept()
    store.rows = dict.fromkeys(str(place.id) for place in wanted[::2])  # type: ignore[assignment]
    found = survey(index, store)

    assert found.own == len(wanted) > 1_200
    assert found.new == len(wanted) - len(wanted[::2])
    left = [place.id for task in work_to_do(index) for place in task if place.wanted]
    assert sorted(left) == sorted(place.id for place in wanted[1::2])


def test_a_sample_is_a_few_of_them(index: dbapi2.Connection, tmp_path: Path) -> None:
    box = tmp_path / "box"
    write_mailbox(box, mails=500)
    looked_through(index, box, me=BOX_ME)
    sample = list(sample_of(work_to_do(index), mails=50))

    assert 50 <= sum(place.wanted for task in sample for place in task) <= 60
    assert list(sample_of(iter(()), mails=50)) == []
