import os
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from support.past_mail import ANA, ME, a_mail, an_mbox, in_threads, looked_through
from warmline.importing.threads import threads

THEIRS = {"sender": ANA, "to": ME}


def test_gmail_says_what_is_one_thread(index: dbapi2.Connection, tmp_path: Path) -> None:
    mails = [
        a_mail(3, "X-GM-THRID: 1790123456789012345", text="c", subject="Other"),
        a_mail(1, "X-GM-THRID: 1790123456789012345", text="a"),
        a_mail(2, "X-GM-THRID: 1790123456789012345", text="b", **THEIRS),
        a_mail(4, "X-GM-THRID: 7", text="d", subject="Re: Crates"),
    ]
    looked_through(index, an_mbox(tmp_path / "box", *mails))

    assert in_threads(index) == [["a", "b", "c"], ["d"]]
    assert {place.thread for thread in threads(index) for place in thread} == {"18d7cbccaa00df79", "7"}


def test_answers_say_what_they_answer(index: dbapi2.Connection, tmp_path: Path) -> None:
    """Also where a mail between them is missing, and in whatever order they lie."""
    mails = [
        a_mail(4, "References: <1@x.example>\n <3@x.example>", text="d", subject="New"),
        a_mail(2, "In-Reply-To: <1@x.example>", text="b", **THEIRS),
        a_mail(1, text="a"),
        a_mail(5, text="e", subject="Crates"),
        a_mail(6, "In-Reply-To: <99@x.example>", text="f", subject="Re: Crates"),
    ]
    looked_through(index, an_mbox(tmp_path / "box", *mails))

    assert in_threads(index) == [["a", "b", "d"], ["e"], ["f"]]
    names = [{place.thread for place in thread} for thread in threads(index)]
    assert all(len(each) == 1 for each in names)
    assert len(set.union(*names)) == 3


@pytest.mark.parametrize(
    ("day", "subject", "to", "together"),
    [
        (31, "Re: crates", ME, True),
        (2, "AW: RE: Crates", ME, True),
        (2, "Crates", ME, False),
        (2, "Re: Barrels", ME, False),
        (2, "Re: Crates", f"{ME}, boss@client.example", False),
    ],
)
def test_an_answer_that_does_not_say_to_what(
    index: dbapi2.Connection, tmp_path: Path, day: int, subject: str, to: str, together: bool
) -> None:
    answer = a_mail(day, sender=ANA, to=to, subject=subject, text="b")
    looked_through(
        index, an_mbox(tmp_path / "box", answer, a_mail(1, text="a"), a_mail(30, text="z", subject="z"))
    )
    looked = [[place.id for place in thread] for thread in threads(index)]

    assert sorted(map(len, looked)) == ([1, 2] if together else [1, 1, 1])


def test_after_thirty_days_the_same_subject_is_another_matter(
    index: dbapi2.Connection, tmp_path: Path
) -> None:
    late = a_mail(9, sender=ANA, to=ME, subject="Re: Crates", date="Thu, 09 Apr 2026 10:00:00 +0100")
    looked_through(index, an_mbox(tmp_path / "box", a_mail(1), late))

    assert [len(list(thread)) for thread in threads(index)] == [1, 1]


def test_where_each_mail_lies(index: dbapi2.Connection, tmp_path: Path) -> None:
    box = an_mbox(tmp_path / "box", a_mail(1), a_mail(2, subject="b"))
    alone = tmp_path / "one.eml"
    alone.write_bytes(a_mail(3, subject="c"))
    looked_through(index, box, alone)
    places = [place for thread in threads(index) for place in thread]

    lying = {(place.in_mbox, Path(place.path).read_bytes()[place.start : place.end]) for place in places}
    assert lying == {
        (True, a_mail(1) + b"\n"),
        (True, a_mail(2, subject="b") + b"\n"),
        (False, a_mail(3, subject="c")),
    }


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name of a file is text")
def test_a_file_whose_name_is_no_text(index: dbapi2.Connection, tmp_path: Path) -> None:
    box = an_mbox(tmp_path / os.fsdecode(b"caf\xe9.mbox"), a_mail(1, text="mine"))
    looked_through(index, box)

    assert in_threads(index) == [["mine"]]
