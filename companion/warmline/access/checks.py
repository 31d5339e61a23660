"""What is asked of a request before its signature. Each check stands alone, whatever the others found."""

import re
from collections.abc import Callable
from wsgiref.types import WSGIEnvironment

from warmline.access.refusal import Refusal

MAX_BODY = 512 * 1024
MAX_DIGITS = 12
HEALTH = "/healthz"
EXTENSION_ORIGIN = re.compile(
    r"chrome-extension://[a-p]{32}"
    r"|moz-extension://[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
)
EXTENSION_ORIGIN_EXACTLY = re.compile(f"(?:{EXTENSION_ORIGIN.pattern})\\Z")
"""For readers that match from the start only and would take anything after it."""
_PLAIN_PATH = re.compile(r"/[A-Za-z0-9/._-]*")

LENGTH_MISSING = Refusal(status=411, code="length", message="Say the length of the body with Content-Length.")
TOO_LONG = Refusal(
    status=413, code="length", message="That is more than 512 KiB. Send the newest part of the thread."
)

Check = Callable[[WSGIEnvironment], Refusal | None]


def host(environ: WSGIEnvironment, *, port: int) -> Refusal | None:
    """The one thing that tells a rebound page, whose requests carry no `Origin`, from ours."""
    if environ.get("HTTP_HOST") == f"127.0.0.1:{port}":
        return None
    return Refusal(status=421, code="wrong_host", message=f"This is 127.0.0.1:{port} and nothing else.")


def method(environ: WSGIEnvironment) -> Refusal | None:
    """`POST` alone, because only then does every browser send `Origin`; `OPTIONS` asks for leave first."""
    asked = environ["REQUEST_METHOD"]
    if asked in ("POST", "OPTIONS") or (asked == "GET" and environ["PATH_INFO"] == HEALTH):
        return None
    return Refusal(
        status=405, code="wrong_method", message="Only POST is answered here.", headers=(("Allow", "POST"),)
    )


def plain_path(environ: WSGIEnvironment) -> Refusal | None:
    """Written one way only, so that what was signed is what is served: no query, escape or foreign host."""
    path = environ["PATH_INFO"]
    as_sent = environ.get("REQUEST_URI", path)
    if _PLAIN_PATH.fullmatch(path) and as_sent == path and not environ.get("QUERY_STRING"):
        return None
    return Refusal(status=400, code="plain_path", message="Paths are written plainly here, without a query.")


def origin_shape(environ: WSGIEnvironment) -> Refusal | None:
    """An extension, and written exactly as browsers write it."""
    origin = environ.get("HTTP_ORIGIN")
    if origin is not None and EXTENSION_ORIGIN.fullmatch(origin):
        return None
    return Refusal(status=403, code="origin", message="Only a browser extension may ask here.")


def origin_known(environ: WSGIEnvironment, *, may_come_from: Callable[[str], bool]) -> Refusal | None:
    """An extension that was paired, or any while one is awaited."""
    origin = environ.get("HTTP_ORIGIN")
    if origin is not None and may_come_from(origin):
        return None
    return Refusal(
        status=403, code="origin", message="This extension is not paired. `warmline pair` makes a new line."
    )


def fetch_metadata(environ: WSGIEnvironment) -> Refusal | None:
    """Where the browser says how the request came about, it came from `fetch`."""
    mode, destination = environ.get("HTTP_SEC_FETCH_MODE"), environ.get("HTTP_SEC_FETCH_DEST")
    if mode in (None, "cors") and destination in (None, "empty"):
        return None
    return Refusal(status=403, code="fetch_metadata", message="Pages, frames and forms may not ask here.")


def content_type(environ: WSGIEnvironment) -> Refusal | None:
    """The types that a form can send are refused with all others."""
    if environ.get("CONTENT_TYPE") == "application/json":
        return None
    return Refusal(
        status=415, code="content_type", message="The body must be sent as application/json, nothing added."
    )


def content_encoding(environ: WSGIEnvironment) -> Refusal | None:
    """A small body could unpack into a huge one."""
    if "HTTP_CONTENT_ENCODING" not in environ:
        return None
    return Refusal(status=415, code="content_type", message="The body must not be compressed.")


def length_given(environ: WSGIEnvironment) -> Refusal | None:
    """Digits, and nothing that some other reader could take for another length."""
    length = environ.get("CONTENT_LENGTH")
    if length is not None and length.isascii() and length.isdigit():
        return None
    return LENGTH_MISSING


def length_allowed(environ: WSGIEnvironment) -> Refusal | None:
    """Judged before a byte of the body is read."""
    length = environ["CONTENT_LENGTH"]
    # Python refuses to read thousands of digits as a number.
    if len(length) <= MAX_DIGITS and int(length) <= MAX_BODY:
        return None
    return TOO_LONG
