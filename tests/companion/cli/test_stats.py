from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from warmline.cli.stats import NOTHING, table
from warmline.contract import LabelTotal, RuleTotal, Stats, Week


def test_nothing_yet(run: Callable[..., Result], home: Path) -> None:
    heard = run("stats")
    assert (heard.exit_code, heard.stdout) == (0, f"{NOTHING}\n")
    assert list(home.iterdir()) == []
    run("pair", "--key-file")
    assert run("stats").stdout == f"{NOTHING}\n"


def test_table() -> None:
    found = Stats(
        messages=1,
        words=1250,
        first=5,
        sent=2,
        calls_suggested=1,
        calls_inserted=0,
        weeks=[
            Week(monday="2026-11-02", messages=1, words=1250, first=5, sent=2),
            Week(monday="2026-11-09", messages=0, words=0, first=0, sent=0),
        ],
        labels=[LabelTotal(label="hostile", first=5, sent=2)],
        rules=[
            RuleTotal(rule="shouting", label="hostile", title="Words in capitals", first=4, sent=2),
            RuleTotal(
                rule=None, label="condescending", title="Other condescending wordings", first=1, sent=0
            ),
        ],
    )
    assert table(found).splitlines() == [
        "1 message, 1,250 words",
        "5 marks while writing, 2 left when sending",
        "1 call suggested, 0 offered in your mail",
        "",
        "week of      messages   words  marks  left  marks per 1,000 words",
        "2026-11-02          1    1250      5     2                    4.0",
        "2026-11-09          0       0      0     0                      –",
        "",
        "                                    marks  left",
        "hostile                                 5     2",
        "",
        "Words in capitals                       4     2",
        "Other condescending wordings            1     0",
    ]
