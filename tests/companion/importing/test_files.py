import os
from pathlib import Path

import pytest

from support.past_mail import a_mail, an_mbox
from warmline.importing.files import MailFile, find_files, mails_of
from warmline.importing.skipped import Skipped


def names(*paths: Path) -> list[str]:
    return [found.path.name for found in find_files(paths) if isinstance(found, MailFile)]


def reasons(*paths: Path) -> list[tuple[str, str]]:
    return [(found.file.name, found.reason) for found in find_files(paths) if isinstance(found, Skipped)]


def test_a_folder_is_gone_through_with_all_below_it(tmp_path: Path) -> None:
    """As Thunderbird keeps mail: files without an ending, and others beside them that are none of it."""
    below = tmp_path / "Local Folders" / "Clients.sbd"
    below.mkdir(parents=True)
    for name in ("Sent", "Inbox", "Trash", "Junk", "Drafts"):
        an_mbox(tmp_path / name, a_mail(1))
    an_mbox(below / "2019", a_mail(1))
    an_mbox(below / "All mail.mbox", a_mail(1))
    (below / "one.eml").write_bytes(a_mail(1))
    (tmp_path / "Sent.msf").write_text("// <!-- <mdb:mork:z -->")
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\0\0")

    assert names(tmp_path) == ["Inbox", "Sent", "2019", "All mail.mbox", "one.eml"]
    assert reasons(tmp_path) == []


def test_what_is_named_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    trash = an_mbox(tmp_path / "Trash", a_mail(1))
    (tmp_path / "letter.txt").write_bytes(a_mail(1))

    assert [(found.kind, found.size) for found in find_files([trash]) if isinstance(found, MailFile)] == [
        ("mbox", trash.stat().st_size)
    ]
    assert names(tmp_path / "letter.txt") == ["letter.txt"]


def test_what_says_that_it_is_mail_and_is_none_is_listed(tmp_path: Path) -> None:
    (tmp_path / "a.mbox").write_bytes(b"Dear Ana")
    (tmp_path / "b.eml").write_bytes(b"")
    (tmp_path / "takeout.zip").write_bytes(b"PK")
    (tmp_path / "notes").write_bytes(b"Dear Ana")

    assert reasons(tmp_path) == [
        ("a.mbox", "There is no mail in this file."),
        ("b.eml", "This file is empty."),
        ("takeout.zip", "This is packed. Unpack it, and name the folder that comes out."),
    ]
    assert reasons(tmp_path / "notes") == [("notes", "There is no mail in this file.")]


def test_what_cannot_be_read_is_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe")
    closed = an_mbox(tmp_path / "closed.mbox", a_mail(1))
    opened = Path.open

    def refuse(path: Path, *arguments: str) -> object:
        if path == closed:
            raise PermissionError(13, "Permission denied")
        return opened(path, *arguments)

    monkeypatch.setattr(Path, "open", refuse)

    assert reasons(tmp_path / "gone", tmp_path / "pipe", tmp_path) == [
        ("gone", "This cannot be read: No such file or directory."),
        ("pipe", "This is neither a file nor a folder."),
        ("closed.mbox", "This cannot be read: Permission denied."),
    ]


def test_links_that_lead_in_circles_end(tmp_path: Path) -> None:
    folder = tmp_path / "mail"
    folder.mkdir()
    an_mbox(folder / "Inbox", a_mail(1))
    (folder / "again").symlink_to(folder)
    (folder / "itself").symlink_to(folder / "itself")

    assert names(folder) == ["Inbox"]


def test_the_mails_of_a_file_and_their_lines(tmp_path: Path) -> None:
    box = an_mbox(tmp_path / "box", a_mail(1, text=">From here"), a_mail(2))
    single = tmp_path / "one.eml"
    single.write_bytes(a_mail(1, text=">From here"))
    raw = box.read_bytes()

    found = [(span, list(lines())) for span, lines in mails_of(MailFile(box, "mbox", len(raw)))]
    ((_, alone),) = [
        (span, list(lines())) for span, lines in mails_of(MailFile(single, "mail", single.stat().st_size))
    ]

    assert [lines[-2] for _, lines in found] == [b"From here\n", b"Hello.\n"]
    assert raw[found[1][0].start : found[1][0].end] == a_mail(2) + b"\n"
    assert b"".join(alone) == single.read_bytes()
