import json

from warmline.access.refusal import Answer, Refusal


def test_a_refusal_is_a_problem_in_json() -> None:
    answer = Refusal(status=405, code="wrong_method", message="No.", headers=(("Allow", "POST"),)).answer()
    assert answer.status == 405
    assert answer.headers == (("Content-Type", "application/json"), ("Allow", "POST"))
    assert json.loads(answer.body) == {"error": {"code": "wrong_method", "message": "No."}}


def test_an_answer_may_be_empty() -> None:
    assert (Answer(status=204).headers, Answer(status=204).body) == ((), b"")
