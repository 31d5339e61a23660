from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from support.past_mail import ANA, ME, a_mail, an_mbox, in_threads, looked_through
from warmline.importing.entering import Entrance
from warmline.importing.files import MailFile
from warmline.importing.index import temporary_index
from warmline.importing.tally import Tally

ODD = [
    b"\n",
    b"\r\n",
    b"\0",
    b"\xff\xfe",
    b"Date: Mon, 2 Mar 2026 10:00:00 +9999\n",
    b"From: \xe9 <a@b.example>\n",
]


def test_only_the_users_own_mails_to_others_are_wanted(index: dbapi2.Connection, tmp_path: Path) -> None:
    mails = [
        a_mail(1, text="mine", subject="a"),
        a_mail(2, text="theirs", sender=ANA, to=ME, subject="b"),
        a_mail(3, "Auto-Submitted: auto-replied", text="robot", subject="c"),
        a_mail(4, text="to myself", to=f"{ME}, jo+notes@studio.example", subject="d"),
        a_mail(5, text="with a label", sender="Jo@Studio.example", subject="e"),
        a_mail(6, text="to nobody", to="undisclosed-recipients:;", subject="f"),
    ]
    importer = looked_through(index, an_mbox(tmp_path / "box", *mails))

    assert in_threads(index) == [["mine"], ["with a label"]]
    assert (importer.tally.seen, importer.tally.left_out, importer.tally.skipped) == (6, 0, 0)


def test_spam_drafts_and_deleted_mail_are_left_out(index: dbapi2.Connection, tmp_path: Path) -> None:
    mails = [
        a_mail(1, "X-Gmail-Labels: Spam", text="spam"),
        a_mail(2, "X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe?=", text="draft"),
        a_mail(3, "X-Mozilla-Status: 0009", text="deleted"),
        a_mail(4, text="mine"),
    ]
    importer = looked_through(index, an_mbox(tmp_path / "box", *mails))

    assert in_threads(index) == [["mine"]]
    assert importer.tally.left_out == 3


def test_what_is_of_no_use_is_listed_with_its_place(index: dbapi2.Connection, tmp_path: Path) -> None:
    mails = [
        b"garbage\0\xff\n\n",
        a_mail(1, date=""),
        a_mail(2, date="Mon, 2 Mar 1926 10:00:00 +0000"),
        a_mail(3, sender="nobody"),
        a_mail(4, text="mine"),
    ]
    box = an_mbox(tmp_path / "box", *mails)
    tally = looked_through(index, box).tally

    assert in_threads(index) == [["mine"]]
    assert [one.reason for one in tally.listed] == [
        "There is no mail here.",
        "It has no date.",
        "Its date lies before 2000 or after 2099.",
        "It does not say who sent it.",
    ]
    for one, mail in zip(tally.listed, mails, strict=False):
        assert one.file == box
        assert box.read_bytes()[one.start :].startswith(mail)


def test_the_same_mail_is_one_however_often_it_lies_there(index: dbapi2.Connection, tmp_path: Path) -> None:
    """A list sends back what one has sent to it, and mail programs keep copies in several files."""
    back = a_mail(1, "List-Id: <crates.example>", text="mine, back from the list")
    boxes = [
        an_mbox(tmp_path / "Inbox", back),
        an_mbox(tmp_path / "Sent", a_mail(1, text="mine")),
        an_mbox(tmp_path / "Copy", a_mail(1, text="mine again"), back),
    ]
    looked_through(index, *boxes, boxes[1])

    assert in_threads(index) == [["mine"]]


def test_without_an_id_mails_are_told_apart_by_date_people_and_text(
    index: dbapi2.Connection, tmp_path: Path
) -> None:
    nameless = [
        a_mail(day, text=text).replace(b"Message-ID", b"X-Id") for day, text in ((1, "a"), (1, "b"), (2, "a"))
    ]
    nameless.append(nameless[0].replace(b"X-Id", b"Received: from there\nX-Id"))
    too_long = a_mail(3, text="word " * 100_000).replace(b"Message-ID", b"X-Id")
    looked_through(index, an_mbox(tmp_path / "box", *nameless, too_long))

    assert index.execute("SELECT count(*), sum(wanted) FROM mails.mail").fetchone() == (4, 4)


def test_each_byte_of_a_file_is_reported_once(index: dbapi2.Connection, tmp_path: Path) -> None:
    box = an_mbox(tmp_path / "box", *map(a_mail, range(1, 9)))
    read: list[int] = []
    file = MailFile(box, "mbox", box.stat().st_size)
    Entrance(index, me=[ME], tally=Tally(), watch=read.append).enter(file)

    assert sum(read) == box.stat().st_size
    assert len(read) > 8


def test_a_file_that_fails_halfway_is_listed_from_there_on(
    index: dbapi2.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = an_mbox(tmp_path / "box", a_mail(1, text="mine"), a_mail(2))
    tally = Tally()
    entrance = Entrance(index, me=[ME], tally=tally)

    def fail(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("warmline.importing.entering.read_head", fail)
    entrance.enter(MailFile(box, "mbox", box.stat().st_size))

    assert [(one.start, one.reason) for one in tally.listed] == [
        (0, "From here on it cannot be read: Input/output error.")
    ]


@given(
    st.lists(
        st.sampled_from([b"From - Mon Mar  2 10:00:00 2026\n", a_mail(1), a_mail(2)[:90], *ODD]), max_size=12
    )
)
def test_no_mailbox_breaks_it(pieces: list[bytes]) -> None:
    with TemporaryDirectory() as folder, temporary_index() as index:
        box = Path(folder, "box")
        box.write_bytes(b"".join(pieces))
        tally = Tally()
        Entrance(index, me=[ME], tally=tally).enter(MailFile(box, "mbox", box.stat().st_size))
        entered = index.execute("SELECT count(*) FROM mails.mail").fetchone()[0]

    assert entered + tally.skipped <= tally.seen
