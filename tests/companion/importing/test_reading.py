from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

import pytest

from support.import_readers import a_record
from support.past_mail import a_mail
from warmline.contract import Message
from warmline.importing.reading import read_slice
from warmline.importing.skipped import Skipped
from warmline.importing.slices import MOST_ABOVE
from warmline.importing.threads import Place
from warmline.mail.letter import Letter
from warmline.stats_contract import SentMessage


class Counting:
    """Notes what it is asked. A text of "bad" breaks it."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, list[str]]] = []

    def __call__(
        self, identity: UUID, thread: str, letter: Letter, above: Sequence[Message]
    ) -> SentMessage | None:
        text = letter.message.text.strip()
        if text == "bad":
            raise ValueError(text)
        self.asked.append((thread, text, [message.text.strip() for message in above]))
        return (
            None
            if text == "none"
            else a_record(Place(identity, thread, "", True, 0, 0, True), words=len(text))
        )


def task(folder: Path, *mails: bytes, wanted: str) -> tuple[Place, ...]:
    """`wanted` has a + for each mail that is."""
    box = folder / "box"
    box.write_bytes(b"".join(mails))
    ends = [sum(map(len, mails[: n + 1])) for n in range(len(mails))]
    return tuple(
        Place(UUID(int=n), "t", str(box), True, end - len(mail), end, sign == "+")
        for n, (mail, end, sign) in enumerate(zip(mails, ends, wanted, strict=True))
    )


def test_each_wanted_mail_is_counted_below_those_above_it(tmp_path: Path) -> None:
    count = Counting()
    mails = [a_mail(n, text=text) for n, text in enumerate("abcd", 1)]
    outcomes = list(read_slice(task(tmp_path, *mails, wanted="-+-+"), count=count))

    assert count.asked == [("t", "b", ["a"]), ("t", "d", ["a", "b", "c"])]
    assert [isinstance(one, SentMessage) for one in outcomes] == [True, True]


def test_no_more_stands_above_than_is_to_be_read(tmp_path: Path) -> None:
    count = Counting()
    mails = [a_mail(1, text=str(n)) for n in range(100)]
    list(read_slice(task(tmp_path, *mails, wanted="-" * 99 + "+"), count=count))

    assert count.asked[0][2] == [str(n) for n in range(99 - MOST_ABOVE, 99)]


def test_what_cannot_be_read_is_said_in_words_of_ours_alone(tmp_path: Path) -> None:
    secret = "secret word " * 40_000
    mails = [a_mail(1, text="bad"), a_mail(2, text=secret), b"\n\nsecret", a_mail(4, text="none"), a_mail(5)]
    outcomes = list(read_slice(task(tmp_path, *mails, wanted="+++++"), count=Counting()))
    reasons = [one.reason for one in outcomes if isinstance(one, Skipped)]

    assert reasons[0] == "Reading it failed (ValueError)."
    assert reasons[1].startswith("This text is longer than 250,000 characters.")
    assert reasons[2].startswith("This is not a mail")
    assert outcomes[3] is None
    assert isinstance(outcomes[4], SentMessage)
    assert "secret" not in str(reasons)


def test_a_mail_above_that_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    count = Counting()
    mails = [a_mail(1, text="a"), b"\n\nsecret", a_mail(3, text="c")]
    outcomes = list(read_slice(task(tmp_path, *mails, wanted="--+"), count=count))

    assert len(outcomes) == 1
    assert count.asked == [("t", "c", ["a"])]


@pytest.mark.parametrize("in_mbox", [True, False])
def test_a_line_is_as_it_was_written(tmp_path: Path, in_mbox: bool) -> None:
    count = Counting()
    (place,) = task(tmp_path, a_mail(1, text=">From here"), wanted="+")
    list(read_slice((Place(place.id, "t", place.path, in_mbox, 0, place.end, True),), count=count))

    assert count.asked[0][1] == ("From here" if in_mbox else ">From here")


def test_a_file_that_is_gone_is_said(tmp_path: Path) -> None:
    (place,) = task(tmp_path, a_mail(1), wanted="+")
    Path(place.path).unlink()

    assert list(read_slice((place,), count=Counting())) == [
        Skipped(Path(place.path), 0, "The file cannot be read: No such file or directory.")
    ]
