"""Posts the provider's webhooks, signed: status callbacks, and what citizens write.

On no answer, or on a 5xx, a webhook is tried again, `settings.retries` times, ever later; so a bridge that was
killed hears of everything once it is back. (Twilio does so when the connection override `rc` asks for it.)
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from urllib.parse import urlencode

import urllib3
from urllib3.exceptions import HTTPError

from bridge.simulator.ledger import Ledger
from bridge.simulator.records import Message, Post
from bridge.simulator.settings import Settings
from bridge.simulator.signature import sign
from bridge.simulator.workers import Workers

ANSWER_LIMIT = 15.0  # seconds; Twilio's own
CONNECT_LIMIT = 2.0
LONGEST_WAIT = 5.0  # seconds between two tries
SERVER_ERROR = 500


@dataclass(frozen=True, slots=True)
class Webhook:
    """One thing to be told about a message. Its retries carry the same idempotency token."""

    message: Message
    url: str = field(repr=False)
    about: str  # a status, or `inbound`
    fields: Mapping[str, str] = field(repr=False)
    token: str = field(default_factory=lambda: secrets.token_hex(16))
    tries: int = 0


class Postman:
    """Posts webhooks from the workers' threads over kept-alive connections."""

    def __init__(
        self,
        workers: Workers,
        ledger: Ledger,
        settings: Callable[[], Settings],
        connections: int,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._workers = workers
        self._ledger = ledger
        self._settings = settings
        self._clock = clock
        timeout = urllib3.Timeout(connect=CONNECT_LIMIT, read=ANSWER_LIMIT)
        self._pool = urllib3.PoolManager(maxsize=connections, timeout=timeout, retries=False)

    def close(self) -> None:
        self._pool.clear()

    def post(self, webhook: Webhook) -> None:
        """Post it now, from this thread; a retry comes later from another."""
        settings = self._settings()
        outcome = self._try(webhook, settings.token)
        again = webhook.tries < settings.retries and (outcome.status == 0 or outcome.status >= SERVER_ERROR)
        self._ledger.add_post(webhook.message, outcome, last=not again)
        if again:
            wait = min(settings.retry_wait * 2**webhook.tries, LONGEST_WAIT)
            self.post_later(replace(webhook, tries=webhook.tries + 1), wait)

    def post_later(self, webhook: Webhook, seconds: float = 0.0) -> None:
        """Post it from a worker's thread. Until that is done the ledger is not settled."""
        self._ledger.owe(webhook.message)
        self._workers.after(seconds, partial(self._post_and_settle, webhook))

    def _post_and_settle(self, webhook: Webhook) -> None:
        try:
            self.post(webhook)
        finally:
            self._ledger.settle(webhook.message)

    def _try(self, webhook: Webhook, token: str) -> Post:
        headers = {
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "User-Agent": "TwilioProxy/1.1",
            "X-Twilio-Signature": sign(token, webhook.url, webhook.fields),
            "I-Twilio-Idempotency-Token": webhook.token,
        }
        body = urlencode(webhook.fields)
        try:
            answer = self._pool.request("POST", webhook.url, body=body, headers=headers, redirect=False)
        except HTTPError as error:
            return Post(self._clock(), webhook.about, 0, type(error).__name__)
        return Post(self._clock(), webhook.about, answer.status)
