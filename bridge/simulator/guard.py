"""What stands before every answer of the provider's API: credentials, and the faults in force."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Callable
from dataclasses import replace

from bridge.simulator.codes import Refusal
from bridge.simulator.faults import AFTER, Fault, Faults, Strike
from bridge.simulator.server import HangUp, Request, Response
from bridge.simulator.settings import Settings

LONG_SILENCE = 60.0  # seconds; of a stall that names none
SILENCE = Refusal(0, 500)  # stands for an answer that `leave` withholds
_NO_JSON = b"<html>upstream"


class Guard:
    """Keeps strangers out and carries out faults."""

    def __init__(self, settings: Callable[[], Settings], faults: Faults) -> None:
        self._settings = settings
        self._faults = faults

    def refusal(self, request: Request, account: str | None, strike: Strike) -> Refusal | None:
        """Why this is not done: wrong credentials, an account that is not theirs, or a fault."""
        settings = self._settings()
        right = base64.b64encode(f"{settings.account}:{settings.token}".encode()).decode("ascii")
        given = request.headers.get("authorization", "")
        if not hmac.compare_digest(f"Basic {right}".encode(), given.encode()):
            return Refusal(20003)
        if account not in {None, settings.account}:
            return Refusal(20404)
        return _refusal_by(strike.before)

    def watched(self, on: str, handler: Callable[..., Response]) -> Callable[..., Response]:
        """The handler behind credentials and the faults of this place; the account's SID is taken off."""

        def handle(request: Request, account: str | None = None, **arguments: str) -> Response:
            strike = self._faults.strike(on)
            refusal = self.refusal(request, account, strike)
            return self.leave(strike, refusal.response() if refusal else handler(request, **arguments))

        return handle

    def leave(self, strike: Strike, response: Response) -> Response:
        """The answer on its way out: late, spoilt, or (HangUp) never."""
        if strike.latency:
            self._faults.pause(strike.latency)
        fault = strike.fault
        if fault is None or (fault.kind in AFTER and response.status >= 300):  # noqa: PLR2004 - HTTP's classes
            return response
        if fault.kind.startswith("stall"):
            self._faults.pause(fault.seconds or LONG_SILENCE)
        if fault.kind.startswith(("stall", "drop")):
            raise HangUp
        if fault.kind == "error_after":
            return Refusal(fault.code or 20500, fault.status or 500).response()
        if fault.kind == "unreadable":
            return replace(response, body=_NO_JSON)
        if fault.kind == "truncated":
            return replace(response, cut_after=len(response.body) // 2)
        return response


def _refusal_by(fault: Fault | None) -> Refusal | None:
    if fault is None:
        return None
    if fault.kind == "rate_limited":
        return Refusal(20429, retry_after=fault.retry_after)
    if fault.kind == "error_before":
        return Refusal(fault.code or 20500, fault.status or 500)
    if fault.kind == "unauthorized":
        return Refusal(20003)
    return Refusal(fault.code or 21211, fault.status) if fault.kind == "refuse" else SILENCE
