import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.sent import sent
from warmline.api.wire import NotJsonError, NotTheModelError, dump, parse
from warmline.contract import Message, Situation, Thread
from warmline.stats_contract import SentMessage

MARKER = "zebra-crossing-at-noon"


def draft(text: str) -> bytes:
    return json.dumps({"draft": {"text": text}, "thread": None}).encode()


@pytest.mark.parametrize(
    "raw",
    [
        b"{}",
        b' {"draft": null, "thread": null} ',
        b'{"draft":{"text":""}}',
        b'{"thread":{"messages":[]}}',
        b'{"thread":{"messages":[{"text":"no date, no sender"}]}}',
        b'{"thread":{"messages":[{"from":null,"sent_at":null,"text":""}]}}',
        b'{"draft":{"text":"[[[[[[[[[[[[[[[[[[[[[[[[[{{{{{{ \\"[[[[[[[[[[[["}}',
        b'{"draft":{"text":"\\ud83d\\udc4d"}}',
        '{"draft":{"text":"👍 Grüße\\u0001"}}'.encode(),
        b'{"thread":{"subject":"","messages":[{"text":"[[[[[[[[[[[[[[[[["}]}}',
        b'{"draft":{"text":"a\\nb [[[[[[[[[[[[[[[[["}}',
    ],
)
def test_good(raw: bytes) -> None:
    assert isinstance(parse(raw, Situation), Situation)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"hello",
        b"{",
        b"{'draft': null}",
        b'{"draft": null,}',
        b'{"draft": null} {}',
        b'\xef\xbb\xbf{"draft": null}',
        b'{"draft":{"text":"\xff"}}',
        b'{"draft":{"text":"\xed\xa0\x80"}}',
        b'{"draft":{"text":"\\ud800"}}',
        b'{"draft":{"text":"a\\udc4d\\ud83d"}}',
        b'{"draft":{"text":"\\udfff"}}',
        b'{"thread":{"me":["a","\\udc00"],"messages":[]}}',
        b'{"\\u0000":1}',
        b'{"draft":{"text":"\\u0000"}}',
        b'{"draft":{"text":"\x00"}}',
        b'{"draft":{"text":"a"},"draft":{"text":"b"}}',
        b'{"draft":{"text":"a","text":"a"}}',
        b'{"draft":NaN}',
        b'{"draft":-Infinity}',
        b'{"draft":' + b"9" * 5000 + b"}",
        b'{"draft":1e999}',
        b'{"draft":-1e999}',
        b'{"draft":0.' + b"1" * 5000 + b"}",
        b"[" * 17 + b"]" * 17,
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'"' + b"\\" * 100_001,
        b'"' + b'\\"' * 250_000,
        b'"' + b'\\"' * 250_000 + b"\\",
        '{"draft":{"text":"a\u2028"}}'.encode("utf-16"),
    ],
    ids=lambda raw: repr(raw[:40]),
)
def test_not_json(raw: bytes) -> None:
    with pytest.raises(NotJsonError) as refused:
        parse(raw, Situation)
    assert refused.value.code == "not_json"


@pytest.mark.parametrize(
    ("longest", "too_long"),
    [
        (b"[" * 16 + b"]" * 16, b"[" * 17 + b"]" * 17),
        (b'{"a":' * 16 + b"1" + b"}" * 16, b'{"a":' * 17 + b"1" + b"}" * 17),
        (b"[[],[],[[]]," + b"[" * 15 + b"]" * 16, b"[[],[],[[]]," + b"[" * 16 + b"]" * 17),
        (b"9" * 20, b"9" * 21),
        (b"0." + b"1" * 38, b"0." + b"1" * 39),
    ],
    ids=lambda raw: repr(raw[:20]),
)
def test_how_deep_and_how_long(longest: bytes, too_long: bytes) -> None:
    with pytest.raises(NotTheModelError):
        parse(longest, Situation)
    with pytest.raises(NotJsonError):
        parse(too_long, Situation)


def test_what_was_closed_is_not_counted() -> None:
    side_by_side = b"[" + b",".join([b"[{}]"] * 40) + b"]"
    with pytest.raises(NotTheModelError):
        parse(side_by_side, Situation)


def test_the_first_of_several_mistakes_is_told() -> None:
    with pytest.raises(NotTheModelError, match=r"^draft\.text: "):
        parse(b'{"draft":{"text":1},"thread":{"messages":1}}', Situation)


@pytest.mark.parametrize(
    ("raw", "place"),
    [
        (b"[]", "The body"),
        (b"null", "The body"),
        (b'"text"', "The body"),
        (b'{"draft":[]}', "draft"),
        (b'{"draft":{"text":1}}', "draft.text"),
        (b'{"draft":{}}', "draft.text"),
        (b'{"thread":{}}', "thread.messages"),
        (b'{"thread":{"messages":{}}}', "thread.messages"),
        (b'{"thread":{"messages":[{"text":"a"},{"text":null}]}}', "thread.messages[1].text"),
        (b'{"thread":{"messages":[{"text":"a","sent_at":"yesterday"}]}}', "thread.messages[0].sent_at"),
        (b'{"thread":{"messages":[{"text":"a","sent_at":1795000000}]}}', "thread.messages[0].sent_at"),
        (b'{"thread":{"messages":[{"text":"a","to":"b@c"}]}}', "thread.messages[0].to"),
        (draft("a" * 250_001), "draft.text"),
        (b'{"thread":{"messages":[' + b",".join([b'{"text":""}'] * 501) + b"]}}", "thread.messages"),
    ],
    ids=lambda value: repr(value[:50]),
)
def test_not_the_model(raw: bytes, place: str) -> None:
    with pytest.raises(NotTheModelError) as refused:
        parse(raw, Situation)
    assert refused.value.code == "invalid"
    assert refused.value.message.startswith(f"{place}: ")


@pytest.mark.parametrize(
    ("raw", "place"), [({MARKER: 1}, "The body"), ({"draft": {"text": "a", MARKER: MARKER}}, "draft")]
)
def test_unknown_fields_are_refused_and_not_repeated(raw: object, place: str) -> None:
    with pytest.raises(NotTheModelError) as refused:
        parse(json.dumps(raw).encode(), Situation)
    assert refused.value.message == f"{place} has a field that is not known here."


def test_what_python_calls_a_field_is_not_known() -> None:
    assert Message(sender="a@b", text="").sender == "a@b"
    read = parse(b'{"messages":[{"from":"a@b","text":""}]}', Thread)
    assert read.messages[0].sender == "a@b"
    for both in ("", '"from":"a@b",'):
        raw = f'{{"messages":[{{{both}"sender":"c@d","text":""}}]}}'
        with pytest.raises(NotTheModelError, match=r"^messages\[0\] has a field that is not known here\.$"):
            parse(raw.encode(), Thread)


@pytest.mark.parametrize(
    "raw",
    [
        {"draft": {"text": [MARKER]}},
        {"draft": MARKER},
        {"thread": {"messages": [{"text": "a", "sent_at": MARKER}]}},
        {"thread": {"messages": MARKER}},
    ],
)
def test_errors_never_quote(raw: object) -> None:
    with pytest.raises(NotTheModelError) as refused:
        parse(json.dumps(raw).encode(), Situation)
    assert MARKER not in refused.value.message
    assert refused.value.__cause__ is None


def test_errors_in_json_never_quote() -> None:
    with pytest.raises(NotJsonError) as refused:
        parse(f"{{{MARKER}}}".encode(), Situation)
    assert MARKER not in refused.value.message


@pytest.mark.parametrize("year", ["0001", "1999", "2100", "9999"])
def test_counts_lie_within_a_lifetime(year: str) -> None:
    message = sent().model_dump(mode="json") | {"sent_at": f"{year}-01-01T00:00:00Z"}
    with pytest.raises(NotTheModelError, match=r"^sent_at: The year should lie between 2000 and 2099\.$"):
        parse(json.dumps(message).encode(), SentMessage)


def test_words_on_the_wire() -> None:
    assert dump(Message(sender="a@b", text="👍")) == (
        '{"from":"a@b","name":null,"to":[],"cc":[],"sent_at":null,"text":"👍"}'.encode()
    )


@given(st.text().filter(lambda text: "\0" not in text))
def test_every_text_comes_through_unchanged(text: str) -> None:
    found = parse(draft(text), Situation).draft
    assert found is not None
    assert found.text == text


@given(st.binary())
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    with contextlib.suppress(NotJsonError, NotTheModelError):
        parse(raw, Situation)
