"""The examples were made with `openssl dgst -mac HMAC`, not with this code; both sides check them."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from warmline.access import signing

EXAMPLES = json.loads((Path(__file__).parents[2] / "contract" / "signing.json").read_text("utf-8"))


@pytest.fixture(params=EXAMPLES, ids=lambda example: example["about"])
def example(request: pytest.FixtureRequest) -> Any:
    return request.param


def key_of(example: dict[str, Any]) -> bytes:
    return base64.b32decode(example["key"].upper())


def test_request(example: dict[str, Any]) -> None:
    fields = {name: example[name] for name in ("method", "path", "ts", "nonce")}
    assert (
        signing.request_mac(key=key_of(example), body=example["body"].encode(), **fields)
        == example["request_mac"]
    )


def test_answer(example: dict[str, Any]) -> None:
    assert (
        signing.answer_mac(
            key=key_of(example),
            nonce=example["nonce"],
            status=example["status"],
            body=example["answer_body"].encode(),
        )
        == example["answer_mac"]
    )


def test_sealing_key() -> None:
    made_by_openssl = "c3c757de01536986ab02a97e7a3df06d06c5ef432b12c56183841b56b776aaf3"
    assert signing.sealing_key(key=bytes(20), nonce="0" * 32).hex() == made_by_openssl


def test_bytes_cannot_move_from_one_field_to_the_next() -> None:
    fields = {"key": bytes(20), "method": "POST", "nonce": "0", "body": b""}
    assert signing.request_mac(path="/v1/a", ts="b1", **fields) != signing.request_mac(
        path="/v1/ab", ts="1", **fields
    )


@pytest.mark.parametrize(
    ("expected", "given", "same"), [("ab", "ab", True), ("ab", "ac", False), ("ab", "abc", False)]
)
def test_same(expected: str, given: str, same: bool) -> None:
    assert signing.same(expected, given) is same
