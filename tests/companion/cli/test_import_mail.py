from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from support.import_readers import quick_for
from support.past_mail import ANA, ME, a_mail, an_mbox
from warmline.cli import import_mail
from warmline.importing import importer

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def without_a_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importer, "load_reading", quick_for)


@pytest.fixture
def box(tmp_path: Path) -> Path:
    mails = [
        a_mail(1, sender=ANA, to=ME),
        a_mail(2),
        a_mail(3, subject="Other"),
        a_mail(4, sender=ANA, to=ME),
    ]
    return an_mbox(tmp_path / "mail.mbox", *mails)


def test_what_was_sent_is_counted_once(run: Run, box: Path) -> None:
    first = run("import", "--key-file", "--me", ME, str(box))
    second = run("import", "--me", ME, str(box))
    shown = run("stats")

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert (
        first.stdout.splitlines()[-1]
        == "2 mails counted. `warmline stats` and the statistics page show them."
    )
    assert second.stdout.splitlines()[-2:] == [
        "2 of them are counted already, 0 are new.",
        "There was nothing new to count.",
    ]
    assert "This rests on 2 messages with " in shown.stdout


def test_a_dry_run_changes_nothing(run: Run, box: Path, home: Path) -> None:
    before = sorted(home.rglob("*"))
    first = run("import", "--dry-run", "--me", ME, str(box))
    assert sorted(home.rglob("*")) == before

    run("import", "--key-file", "--me", ME, str(box))
    with box.open("ab") as file:
        file.write(an_mbox(box.with_name("new"), a_mail(9)).read_bytes())
    second = run("import", "--dry-run", "--me", ME, str(box))

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert first.stdout.splitlines()[0] == "4 mails looked through."
    assert first.stdout.splitlines()[-1] == "This was a dry run: nothing was changed."
    assert "2 of them are counted already, 1 is new." in second.stdout
    assert "This rests on 2 messages with " in run("stats").stdout


def test_what_cannot_be_read_is_listed_and_the_status_says_so(run: Run, box: Path, tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(b"secret words")
    result = run(
        "import", "--key-file", "--me", ME, str(box), str(tmp_path / "a.eml"), str(tmp_path / "gone")
    )

    assert result.exit_code == 1
    assert "2 mails counted" in result.stdout
    assert result.stderr.splitlines()[-3:] == [
        "2 could not be read:",
        f"  {tmp_path / 'a.eml'}: There is no mail in this file.",
        f"  {tmp_path / 'gone'}: This cannot be read: No such file or directory.",
    ]


def test_where_there_is_no_mail_that_is_said(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = run("import", "--key-file", "--me", ME, str(tmp_path / "empty"))

    assert result.exit_code == 2
    assert result.stderr.startswith("warmline: There is no mail in what you named.")


def test_whose_mail_it_is_can_be_set_once(run: Run, box: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WARMLINE_ME", ANA)

    assert "2 mails counted" in run("import", "--key-file", str(box)).stdout


def test_whose_mail_it_is_is_never_guessed_silently(run: Run, box: Path) -> None:
    result = run("import", "--key-file", str(box))

    assert result.exit_code == 2
    assert f"If that is you, add --me {ANA}" in result.stderr


def test_where_nobody_wrote_the_user_has_to_say(run: Run, tmp_path: Path) -> None:
    result = run("import", "--key-file", str(tmp_path))

    assert (result.exit_code, result.stderr) == (
        2,
        "warmline: Say which address is yours: --me you@example.com\n",
    )


@pytest.mark.parametrize(("answer", "status"), [("y\n", 0), ("n\n", 2)])
def test_on_a_terminal_the_user_is_asked(
    run: Run, box: Path, monkeypatch: pytest.MonkeyPatch, answer: str, status: int
) -> None:
    monkeypatch.setattr(import_mail, "can_ask", lambda: True)
    result = run("import", "--key-file", str(box), input=answer)

    assert result.exit_code == status
    assert f"Most of what was sent here comes from {ANA}." in result.stderr
    assert ("2 mails counted" in result.stdout) is (status == 0)


def test_ctrl_c_keeps_what_is_counted_and_says_how_to_go_on(
    run: Run, box: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(self: importer.Importer, *_: object, **__: object) -> None:
        self.tally.kept = 1
        raise KeyboardInterrupt

    monkeypatch.setattr(importer.Importer, "run", interrupted)
    result = run("import", "--key-file", "--me", ME, str(box))

    assert result.exit_code == 130
    assert "Stopped. 1 was newly counted. Give the same command again to go on." in result.stderr


@pytest.mark.parametrize("words", [("import",), ("import", "--jobs", "0", ".")])
def test_what_the_command_needs(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words).exit_code == 2
