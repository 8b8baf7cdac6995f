"""What the provider's error codes mean, and what each asks for: the whole table, as data.

A code arrives in one of two places. In the answer to a request it concerns an attempt without a SID
(`classify`); in a status callback `failed` or `undelivered` it concerns a message whose SID is known
(`classify_callback`). Most codes of the 63xxx family come the second way. Gathered from Twilio's error
dictionary in November 2026; codes are added and reworded there, so what is not listed is judged by its HTTP
status.
"""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import NamedTuple

from bridge.model import Action


class Failure(NamedTuple):
    """What to do about a failure, and a short English clause for logs and reports."""

    action: Action
    meaning: str


_TABLE: tuple[tuple[tuple[int, ...], Action, str], ...] = (
    ((21211, 21614, 63003, 63031), Action.SUPPRESS, "not a valid WhatsApp address"),
    ((63024,), Action.NOT_THERE, "the citizen is not on WhatsApp"),
    ((63015,), Action.SUPPRESS, "the citizen has not joined the sandbox"),
    ((21610, 63014), Action.UNSUBSCRIBE, "the citizen opted out or blocked the sender"),
    # The provider leaves these at `sent` for ever: the message is over, what the citizen wants is not known.
    ((63033,), Action.SKIP, "not delivered: WhatsApp withholds it from this citizen"),
    ((63032,), Action.SKIP, "not delivered: this citizen takes part in an experiment of Meta"),
    ((63049,), Action.RETRY_LATER, "the citizen has had enough marketing messages for now"),
    ((63016,), Action.AS_TEMPLATE, "the 24 h window is closed: only a template may be sent"),
    (
        (63005, 63006, 63013, 63021, 63028, 63030, 21617, 21656),
        Action.FAIL_NOTICE,
        "the content or a template variable is not acceptable",
    ),
    ((63019, 63034, 21620), Action.WITHOUT_MEDIA, "the image cannot be sent"),
    (
        (63027, 63040, 63041, 63042, 21654, 21655),
        Action.HALT_TEMPLATE,
        "the template is missing, rejected, paused or disabled",
    ),
    ((63018,), Action.LIMIT_REACHED, "the sender's rate or 24 h limit is reached"),
    ((63017, 63038), Action.PAUSE_SENDER, "the account's rate or daily cap is reached"),
    ((21611, 30001), Action.SLOW_DOWN, "the provider's queue for this sender is full"),
    (
        (63009, 63010, 63012, 63023, 30008, 30410),
        Action.RETRY,
        "a passing fault of the channel or of the provider",
    ),
    ((20429,), Action.TOO_MANY, "too many requests at once"),
    ((20500, 20503), Action.RECONCILE, "the provider failed: what became of the request is not known"),
    (
        (20003, 20005, 20006, 30002, 20404),
        Action.STOP_ALL,
        "the account or its credentials are refused: check whatsapp.account_sid and TWILIO_AUTH_TOKEN",
    ),
    (
        (63001, 63002, 63007, 63020, 63051, 21603, 21606, *range(21701, 21706), 21910),
        Action.STOP_SENDER,
        "the sender is not set up for WhatsApp: check whatsapp.sender",
    ),
)

CODES: Mapping[int, Failure] = {
    code: Failure(action, meaning) for codes, action, meaning in _TABLE for code in codes
}

# An answer without a code is not the provider's own: a gateway spoke, or another server at
# `whatsapp.api_url`. It must not fail one message after the other for good.
_NOT_TWILIO = Failure(
    Action.STOP_SENDER, "the answer does not come from the Messages API: check whatsapp.api_url"
)
_WITHOUT_CODE: Mapping[int, Failure] = {
    HTTPStatus.UNAUTHORIZED: CODES[20003],
    HTTPStatus.FORBIDDEN: CODES[20003],
    HTTPStatus.NOT_FOUND: _NOT_TWILIO,
    HTTPStatus.METHOD_NOT_ALLOWED: _NOT_TWILIO,
    HTTPStatus.PROXY_AUTHENTICATION_REQUIRED: _NOT_TWILIO,
    HTTPStatus.REQUEST_TIMEOUT: Failure(
        Action.UNREACHABLE, "the server did not get the whole request in time"
    ),
}
_REFUSED_FOR_GOOD = Failure(Action.SKIP, "refused for good, for a reason that is not in the table")


def classify(status: int, code: int | None) -> Failure:
    """What an answer that is no success asks for: its HTTP status and the provider's code, if it gave one.

    Any 5xx is an unknown outcome, whatever its code; everything else below it was surely not accepted.
    """
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return CODES[20500]
    if code is not None and code in CODES:
        return CODES[code]
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return CODES[20429]
    if status < HTTPStatus.BAD_REQUEST:
        return _NOT_TWILIO  # a redirect is never followed: the API has none
    if code is None and status in _WITHOUT_CODE:
        return _WITHOUT_CODE[status]
    return _REFUSED_FOR_GOOD


def classify_callback(code: int | None) -> Failure:
    """What a `failed` or `undelivered` of a known SID asks for. Nothing is unknown there any more."""
    if code is None:
        return Failure(Action.SKIP, "failed, and the provider does not say why")
    failure = CODES.get(code, _REFUSED_FOR_GOOD)
    if failure.action is Action.RECONCILE:
        return Failure(Action.RETRY, "the provider failed to send a message that it had accepted")
    return failure
