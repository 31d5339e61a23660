"""The examples were made with Node's `crypto`, not with this code; both sides check them."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from warmline.access import sealing

EXAMPLES = json.loads((Path(__file__).parents[2] / "contract" / "sealing.json").read_text("utf-8"))


@pytest.fixture(params=EXAMPLES, ids=lambda example: example["about"])
def example(request: pytest.FixtureRequest) -> Any:
    return request.param


def opened(example: dict[str, str], **changes: str) -> bytes | None:
    example = {**example, **changes}
    key = base64.b32decode(example["key"].upper())
    return sealing.opened(example["body"].encode(), key=key, nonce=example["nonce"])


def test_it_opens(example: dict[str, str]) -> None:
    assert opened(example) == example["question"].encode()


@pytest.mark.parametrize("change", [{"key": "b" * 32}, {"nonce": "1" * 32}], ids=["key", "nonce"])
def test_it_opens_with_its_key_and_its_nonce_alone(example: dict[str, str], change: dict[str, str]) -> None:
    assert opened(example, **change) is None


def test_a_byte_that_was_changed_keeps_it_shut(example: dict[str, str]) -> None:
    sealed = bytearray(base64.b64decode(json.loads(example["body"])["sealed"]))
    sealed[0] ^= 1
    assert opened(example, body=f'{{"sealed":"{base64.b64encode(sealed).decode()}"}}') is None


@pytest.mark.parametrize("inside", ["", "A", "AAAA", "AA=", "AAAAA"])
def test_what_cannot_have_been_sealed_does_not_open(example: dict[str, str], inside: str) -> None:
    assert opened(example, body=f'{{"sealed":"{inside}"}}') is None


@pytest.mark.parametrize(
    "body",
    [
        "",
        "{}",
        '{"sealed":1}',
        ' {"sealed":"AAAA"}',
        '{"sealed":"AAAA"}\n',
        '{"sealed":"AAAA"}{"sealed":"AAAA"}',
        '{"sealed":"AA-_"}',
        '{"sealed":"A===="}',
        '{"sealed": "AAAA"}',
        '{"draft":{"text":"Hello."}}',
    ],
)
def test_what_is_not_sealed_is_left_as_it_is(example: dict[str, str], body: str) -> None:
    """The reader of JSON, which is strict, has the last word on it."""
    assert opened(example, body=body) == body.encode()
