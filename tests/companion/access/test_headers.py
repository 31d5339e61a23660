from support.raw_http import ON_EVERY_ANSWER
from warmline.access.headers import on_every_answer


def test_ours_are_there_once_and_win() -> None:
    headers = on_every_answer(
        [("vary", "Accept"), ("Cache-Control", "public"), ("Content-Type", "application/json")]
    )
    names = [name.lower() for name, _ in headers]
    assert len(names) == len(set(names))
    assert dict(headers) == {"Content-Type": "application/json", **ON_EVERY_ANSWER}
