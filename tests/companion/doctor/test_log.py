from datetime import datetime, timedelta
from pathlib import Path

from warmline.doctor.log import check_log

WORDS = "zebra-crossing-at-noon"
NOW = datetime(2026, 11, 22, 12).astimezone()


def written(file: Path, *lines: tuple[timedelta, str]) -> Path:
    file.write_text("".join(f"{NOW - age:%Y-%m-%d %H:%M:%S} {line}\n" for age, line in lines))
    return file


def test_no_log(tmp_path: Path) -> None:
    assert check_log(tmp_path / "warmline.log", now=NOW.timestamp()).state == "ok"


def test_nothing_that_went_wrong_lately(tmp_path: Path) -> None:
    file = written(
        tmp_path / "warmline.log",
        (timedelta(days=8), "ERROR ValueError at x.py:1"),
        (timedelta(hours=1), "INFO POST /v1/check 200 3.0 ms"),
        (timedelta(hours=1), f"ERROR {WORDS}"),
    )
    assert check_log(file, now=NOW.timestamp()).state == "ok"


def test_the_latest(tmp_path: Path) -> None:
    file = written(
        tmp_path / "warmline.log",
        *((timedelta(hours=9 - number), f"ERROR ValueError at x.py:{number}") for number in range(5)),
    )
    found = check_log(file, now=NOW.timestamp())
    assert found.state == "look"
    assert found.says == (
        "Latest errors: 2026-11-22 07:00:00 ValueError at x.py:4; 2026-11-22 06:00:00 ValueError at x.py:3; "
        "2026-11-22 05:00:00 ValueError at x.py:2."
    )
