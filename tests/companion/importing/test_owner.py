from pathlib import Path

from support.past_mail import ANA, ME, a_mail, an_mbox
from warmline.importing.files import MailFile
from warmline.importing.owner import guessed_owner


def owner(folder: Path, *mails: bytes) -> str | None:
    box = an_mbox(folder / "box", *mails)
    return guessed_owner([MailFile(folder / "gone", "mbox", 0), MailFile(box, "mbox", box.stat().st_size)])


def test_gmail_says_what_was_sent(tmp_path: Path) -> None:
    theirs = [a_mail(n, "X-Gmail-Labels: Inbox", sender=ANA) for n in range(1, 9)]
    mine = [a_mail(20, "X-Gmail-Labels: Gesendet", sender="Jo <JO@studio.example>")]

    assert owner(tmp_path, *theirs, *mine) == ME


def test_else_it_is_who_sends_most_newsletters_apart(tmp_path: Path) -> None:
    news = [a_mail(n, "List-Id: <news.example>", sender="news@shop.example") for n in range(1, 9)]

    assert owner(tmp_path, *news, a_mail(20, sender=ANA), a_mail(21), a_mail(22)) == ME


def test_nobody_where_nobody_wrote(tmp_path: Path) -> None:
    assert owner(tmp_path) is None
    assert owner(tmp_path, b"garbage\n\n") is None
