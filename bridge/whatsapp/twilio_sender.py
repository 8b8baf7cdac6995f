"""Hands messages to Twilio through its SDK, and tells for each what is known: accepted, refused, or unknown.

One request an attempt, never repeated here. Creating a message knows no idempotency key, so only two things
are "surely not sent": nothing left (`NotSentError`), or an answer below 500. A timeout, a broken connection,
a 5xx and a 201 that cannot be read leave the outcome open; `sent_to` is how it is settled later.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from bridge.errors import FetchError
from bridge.log import mask
from bridge.model import (
    Action,
    Address,
    MessageState,
    Outcome,
    OutcomeKind,
    Outgoing,
    ProviderMessage,
)
from bridge.policy import WhatsApp
from bridge.whatsapp.client import make_client, reading
from bridge.whatsapp.connection import READ_SECONDS, NotSentError
from bridge.whatsapp.errors import classify, classify_callback
from bridge.whatsapp.http_client import ApiError, NoAnswerError
from bridge.whatsapp.webhooks import state_of

PAGE_SIZE = 100
MAX_PAGES = 50
MAX_VALIDITY_SECONDS = 36_000  # ValidityPeriod, Twilio's Messages resource: from 1 to 36000


class TwilioSender:
    """The municipality's number at Twilio (`bridge.ports.Sender`). Any number of threads may share one.

    `status_callback` is the public URL of our status webhook; `connections` how many threads send at once; `gate` is
    called right before a message's bytes leave, and returns when they may.
    """

    def __init__(
        self,
        whatsapp: WhatsApp,
        auth_token: str,
        status_callback: str,
        connections: int,
        read_seconds: float = READ_SECONDS,
        gate: Callable[[], None] | None = None,
    ) -> None:
        self._sender = f"whatsapp:{whatsapp.sender}"
        self._status_callback = status_callback
        self._client, self._http = make_client(whatsapp, auth_token, connections, read_seconds, gate)
        self._messages = self._client.messages

    def send(self, message: Outgoing) -> Outcome:
        """One attempt, one HTTP request. `detail` and everything else in the outcome is free of numbers."""
        fields = self._fields(message)
        try:
            created = self._messages.create(**fields)
        except NotSentError as error:
            return Outcome(OutcomeKind.REFUSED, action=Action.UNREACHABLE, detail=mask(str(error)))
        except ApiError as error:
            return _answered(error, message.to)
        except NoAnswerError as error:
            return _unknown(str(error))
        except ValueError as error:  # what the SDK raises on a body that it cannot read
            return _unknown(f"the answer cannot be read ({type(error).__name__})")
        if not (isinstance(created.sid, str) and created.sid):
            return _unknown("the answer names no SID")
        return Outcome(OutcomeKind.ACCEPTED, sid=created.sid)

    def sent_to(self, citizen: Address) -> Sequence[ProviderMessage]:
        """Every message of ours to this citizen, newest first as the provider lists them.

        Asked without DateSent, which a queued message may not have yet. Raises FetchError when the provider
        cannot be reached, refuses, answers with something else than a list, or has no end of pages: part of
        a list proves nothing about what is absent.
        """
        found: list[ProviderMessage] = []
        with reading(f"the list of messages to {citizen}"):
            page = self._messages.page(to=citizen.reveal(), from_=self._sender, page_size=PAGE_SIZE)
            for _ in range(MAX_PAGES):
                found.extend(_listed(record) for record in page if record.direction != "inbound")
                page = page.next_page()
                if page is None:
                    return found
        raise FetchError(f"the list of messages to {citizen} has more than {MAX_PAGES} pages")

    def verify(self) -> str:
        """A sentence on the account, for `bridge check --online`. Raises FetchError if it cannot send."""
        with reading("the account"):
            account = self._client.api.v2010.accounts(self._client.account_sid).fetch()
        if account.status != "active":
            raise FetchError(f"the account is {account.status}, not active: see the provider's console")
        return f"the account {account.friendly_name!r} is active"

    def close(self) -> None:
        """Let go of the connections. Requests in flight end by themselves."""
        self._http.close()

    def _fields(self, message: Outgoing) -> dict[str, object]:
        fields: dict[str, object] = {
            "to": message.to.reveal(),
            "from_": self._sender,
            "status_callback": f"{self._status_callback}?{urlencode({'attempt': message.attempt})}",
        }
        if message.content_sid is None:
            fields["body"] = message.body
        else:
            fields["content_sid"] = message.content_sid
            fields["content_variables"] = json.dumps(message.variables or {}, ensure_ascii=False)
        if message.valid_for_seconds is not None:
            fields["validity_period"] = min(max(message.valid_for_seconds, 1), MAX_VALIDITY_SECONDS)
        return fields


def _unknown(detail: str) -> Outcome:
    return Outcome(OutcomeKind.UNKNOWN, action=Action.RECONCILE, detail=mask(detail))


def _answered(error: ApiError, citizen: Address) -> Outcome:
    failure = classify(error.status, error.code)
    unknown = failure.action is Action.RECONCILE
    words = mask(str(error))
    if citizen.phone:
        # A number without its plus sign is only digits to `mask`.
        words = words.replace(citizen.phone.removeprefix("+"), "…")
    return Outcome(
        OutcomeKind.UNKNOWN if unknown else OutcomeKind.REFUSED,
        action=failure.action,
        code=error.code,
        detail=f"{failure.meaning} (HTTP {error.status}: {words})",
        retry_after=error.retry_after,
    )


def _listed(record: Any) -> ProviderMessage:
    """A record of the list. One that lacks what reconciliation judges by makes the whole list unusable."""
    if not record.sid or not isinstance(record.date_created, datetime):
        raise ValueError("a message without SID or date of creation")
    # A status that we do not know still means that the provider has it.
    state = state_of(record.status) or MessageState.ACCEPTED
    code = record.error_code if isinstance(record.error_code, int) else None
    return ProviderMessage(
        sid=record.sid,
        created=record.date_created,
        state=state,
        code=code,
        action=classify_callback(code).action if state is MessageState.FAILED else None,
    )
