import pytest

from warmline.contract import MAX_MESSAGES, MAX_TEXT
from warmline.errors import WarmlineError
from warmline.mail.situation import draft_of_text, situation_of_mail, situation_of_mbox


def mail(number: int, *, day: int | None = None, sender: str = "ana@client.example", head: str = "") -> str:
    date = f"Date: Mon, {day:02} Mar 2026 10:00:00 +0000\n" if day else ""
    return (
        f"From: {sender}\n{date}Message-ID: <{number}@x>\nSubject: Crates {number}\n{head}\nMail {number}.\n"
    )


def mbox(*mails: str) -> bytes:
    return "\n".join(f"From somebody Mon Mar  2 10:00:00 2026\n{one}" for one in mails).encode()


def texts(raw: bytes) -> list[str]:
    thread = situation_of_mbox(raw, me=[]).thread
    assert thread is not None
    return [message.text.strip() for message in thread.messages]


def test_a_text_is_a_draft() -> None:
    assert draft_of_text("\ufeffHi 👍\r\nBye".encode()).draft.text == "Hi 👍\nBye"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"\xff\xfeH\0", "not_text"),
        (b"a\0b", "not_text"),
        (b"\x80abc", "not_text"),
        (b"a" * (MAX_TEXT + 1), "too_long"),
    ],
)
def test_what_is_no_text_is_refused(raw: bytes, code: str) -> None:
    with pytest.raises(WarmlineError) as raised:
        draft_of_text(raw)
    assert raised.value.code == code


@pytest.mark.parametrize(
    ("head", "me", "own"),
    [
        ("", ["ANA@client.example"], True),
        ("Received: x\n", ["ana@client.example"], True),
        ("", ["us@firm.example"], False),
        ("", [], True),
        ("Received: x\n", [], False),
    ],
)
def test_a_mail_of_ones_own_is_a_draft(head: str, me: list[str], own: bool) -> None:
    situation = situation_of_mail(mail(1, head=head).encode(), me=me)

    assert (situation.draft is not None, situation.thread is None) == (own, own)
    if situation.thread:
        assert (situation.thread.subject, situation.thread.me) == ("Crates 1", me)


def test_a_mailbox_is_a_thread_by_date_each_mail_once() -> None:
    raw = mbox(mail(3, day=9), mail(1, day=2), mail(2, day=3), mail(1, day=2))

    assert texts(raw) == ["Mail 1.", "Mail 2.", "Mail 3."]


def test_a_mail_without_a_date_stays_behind_the_one_before_it() -> None:
    assert texts(mbox(mail(3, day=9), mail(1, day=2), mail(2))) == ["Mail 1.", "Mail 2.", "Mail 3."]


def test_windows_line_ends_and_from_in_a_sentence() -> None:
    raw = mbox(mail(1, day=2).replace("Mail 1.", "Mail 1.\nFrom now on."), mail(2, day=3))

    assert texts(raw.replace(b"\n", b"\r\n")) == ["Mail 1.\nFrom now on.", "Mail 2."]


def test_an_empty_mailbox_is_an_empty_thread() -> None:
    assert texts(b"") == []


def test_a_mailbox_of_too_many_mails_is_refused() -> None:
    with pytest.raises(WarmlineError, match="at most 500") as raised:
        situation_of_mbox(mbox(*map(mail, range(MAX_MESSAGES + 1))), me=[])
    assert raised.value.code == "too_long"


def test_a_file_that_is_called_a_mailbox_and_holds_one_mail() -> None:
    assert texts(mail(1).encode()) == ["Mail 1."]
    with pytest.raises(WarmlineError, match="This is not a mail"):
        situation_of_mbox(b"Hello there", me=[])


def test_an_attachment_in_a_mailbox_is_passed_over() -> None:
    head = "Content-Type: multipart/mixed; boundary=x\n"
    raw = mbox(
        mail(1, head=head).replace("Mail 1.", "--x\n\nMail 1.\n--x\nContent-Type: image/png\n\nAAAA\n")
    )

    assert texts(raw) == ["Mail 1."]
