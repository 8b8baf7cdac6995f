"""What WordPress's REST interface says instead of posts, in words for ops, and what to do about it."""

from __future__ import annotations

import json
from http import HTTPStatus

from bridge.feeds.document import quoted

_OR_ITS_FEED = "or configure the site's own feed, without kind: wordpress"
_NO_ROUTE = (
    "check the address: a type of news has a route only if its theme or plugin registers one, and where permalinks "
    f"are plain the route stands behind ?rest_route=; {_OR_ITS_FEED}"
)
_CLOSED = f"its REST interface is closed to visitors: have it opened for the bridge, {_OR_ITS_FEED}"
_CLOSED_CODES = ("forbidden", "cannot", "log", "auth", "disabled", "restrict", "denied")


def advice(status: int | None) -> str:
    """What to do about a status with which a site answers instead of posts; "" where it says enough by itself."""
    if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
        return _CLOSED
    return _NO_ROUTE if status in (HTTPStatus.NOT_FOUND, HTTPStatus.BAD_REQUEST) else ""


def answered(code: str, message: str) -> str:
    """Half a sentence on an error by its code and its own words."""
    return f"WordPress answers {code[:80]}, {quoted(message)}; {_todo(code)}"


def refusal_in(body: bytes) -> str:
    """The same of the body that comes with a status such as 403; "" where it is none of WordPress's REST errors."""
    if b'"rest_' not in body:
        return ""
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):  # longer than what was read of it, or something else
        return ""
    given = said if isinstance(said, dict) else {}
    code, message = given.get("code"), given.get("message")
    if isinstance(code, str) and isinstance(message, str) and code.startswith("rest_"):
        return answered(code, message)
    return ""


def _todo(code: str) -> str:
    if code == "rest_no_route":
        return _NO_ROUTE
    return _CLOSED if any(word in code for word in _CLOSED_CODES) else f"have that mended, {_OR_ITS_FEED}"
