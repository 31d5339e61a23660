from collections.abc import Callable

from click.testing import Result

from support.running_companion import LINE


def test_the_line_alone_is_on_standard_output(run: Callable[..., Result]) -> None:
    heard = run("pair", "--key-file")
    assert heard.exit_code == 0
    assert LINE.fullmatch(heard.stdout.rstrip("\n"))
    assert "within 10 minutes" in heard.stderr


def test_each_line_is_another(run: Callable[..., Result]) -> None:
    assert run("pair", "--key-file").stdout != run("pair", "--key-file").stdout
