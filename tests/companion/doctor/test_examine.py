import re

from warmline.doctor.examine import examine
from warmline.doctor.finding import Finding, look, ok
from warmline.doctor.public import Public
from warmline.errors import WarmlineError

WORDS = "zebra-crossing-at-noon"


def raises(error: Exception):
    def check() -> Finding:
        raise error

    return check


def test_one_that_fails_stops_no_other() -> None:
    checks = {
        "first": raises(ValueError(WORDS)),
        "second": raises(WarmlineError("x", "The keyring is locked. Unlock it.")),
        "third": lambda: ok("Fine."),
    }
    first, second, third = examine(checks, public=Public([]))
    assert re.fullmatch(r"This check itself failed: ValueError at test_examine\.py:\d+\.", first.finding.says)
    assert (first.finding.state, second.finding.state, third.finding.state) == ("broken", "broken", "ok")
    assert second.finding.todo == "The keyring is locked. Unlock it."
    assert [one.check for one in (first, second, third)] == ["first", "second", "third"]


def test_all_of_it_is_made_public() -> None:
    (shown,) = examine({"a": lambda: look("In /home/x.", "Mend /home/x.")}, public=Public([("/home/x", "~")]))
    assert shown.finding == look("In ~.", "Mend ~.")
