import json

import pytest

from warmline.access.refusal import Answer, Refusal


def test_a_refusal_is_a_problem_in_json() -> None:
    answer = Refusal(status=405, code="wrong_method", message="No.", headers=(("Allow", "POST"),)).answer()
    assert answer.status == 405
    assert answer.headers == (("Content-Type", "application/json"), ("Allow", "POST"))
    assert json.loads(answer.body) == {"error": {"code": "wrong_method", "message": "No."}}


def test_an_answer_may_be_empty() -> None:
    assert (Answer(status=204).headers, Answer(status=204).body) == ((), b"")


NO = Refusal(status=403, code="origin", message="No.").answer().body


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (200, b"{}", ""),
        (399, NO, ""),
        (400, NO, "origin"),
        (500, NO, "origin"),
        (404, b"", "?"),
        (404, b"<h1>Not found</h1>", "?"),
        (404, b'{"error":{}}', "?"),
    ],
)
def test_what_was_wrong_is_read_from_any_answer(status: int, body: bytes, code: str) -> None:
    assert Answer(status=status, body=body).code == code
