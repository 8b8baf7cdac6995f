"""Why a fetch failed, in words for ops: half a sentence each, to stand behind the address."""

from __future__ import annotations

import ssl
from http import HTTPStatus
from http.client import HTTPException, IncompleteRead

BROKEN = (OSError, HTTPException)  # whatever a connection or an answer can break with

_STATUS = {
    401: "asks for a login; write it into the configured address, as in https://name:password@host/feed",
    403: "refuses the bridge; let its user agent pass the site's firewall",
    404: "has nothing there; check the address",
    410: "says that this address is gone for good; configure another or remove the feed",
    429: "is asked too often; poll it less often",
    451: "may not be shown for legal reasons",
    503: "is out of service for now, as in maintenance",
}


def refusal(status: int) -> str:
    """What a status that brings no document means."""
    known = _STATUS.get(status)
    if known is not None:
        return f"{known} ({_name(status)})"
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return f"has an error of its own ({_name(status)})"
    return f"answered {_name(status)}, which brings no document"


def _name(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def what_broke(error: BaseException, bounds: str) -> str:
    """What went wrong with a connection or an answer, by the innermost cause. `bounds`: the time limits, in words."""
    while error.__cause__ is not None:
        error = error.__cause__
    match error:
        case TimeoutError():
            reason = f"was too slow (the limits are {bounds})"
        case ssl.SSLCertVerificationError():
            reason = f"has a TLS certificate that cannot be trusted: {error.verify_message}"
        case ssl.SSLError():
            reason = f"failed in TLS: {error.reason or 'the connection ended'}"
        case ConnectionError():
            reason = "broke the connection"
        case IncompleteRead():
            reason = "broke off in the middle of its answer"
        case OSError():
            reason = f"cannot be read: {error.strerror or type(error).__name__}"
        case _:
            reason = f"gave an answer that is not proper HTTP ({type(error).__name__})"
    return reason
