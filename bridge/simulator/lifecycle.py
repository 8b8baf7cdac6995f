"""What becomes of an accepted message: queued → sent → delivered (→ read), or failed; each told to its callback.

A callback that gets no answer is tried again later by itself, while the message goes on: so callbacks of one
message arrive in order as long as the other side answers, and out of order when it was away, as in real life.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from bridge.simulator.codes import message_of
from bridge.simulator.faults import Fault
from bridge.simulator.ledger import Ledger
from bridge.simulator.records import Message
from bridge.simulator.settings import Settings
from bridge.simulator.webhooks import Postman, Webhook
from bridge.simulator.workers import Workers

_EVENTS = {"delivered": "DELIVERED", "read": "READ"}


@dataclass(frozen=True, slots=True)
class Step:
    """A status that a message reaches, and the code that says why, if it failed."""

    status: str
    code: int | None = None


def steps_of(late_code: int | None, fate: Fault | None, *, is_read: bool) -> tuple[Step, ...]:
    """The statuses of a message from acceptance to its end."""
    queued, sent = Step("queued"), Step("sent")
    if late_code is not None:
        return queued, Step("failed", late_code)
    if fate is not None and fate.kind == "fail":
        end = Step(fate.ends, fate.code or 63024)
        return (queued, end) if fate.ends == "failed" else (queued, sent, end)
    if fate is not None:
        return queued, sent
    return (queued, sent, Step("delivered"), *((Step("read"),) if is_read else ()))


class Lifecycle:
    """Leads accepted messages to their end, on the workers' threads."""

    def __init__(
        self, workers: Workers, ledger: Ledger, postman: Postman, settings: Callable[[], Settings]
    ) -> None:
        self._workers = workers
        self._ledger = ledger
        self._postman = postman
        self._settings = settings

    def begin(self, message: Message, late_code: int | None, fate: Fault | None) -> None:
        """Take over a message that was just added to the ledger; it is settled at the end of its way."""
        settings = self._settings()
        dice = random.Random(f"{settings.seed}/{message.number}")
        steps = steps_of(late_code, fate, is_read=dice.random() < settings.read)
        shuffled = dice.random() < settings.callbacks_reordered
        job = self._all_at_once if shuffled else self._step_by_step
        self._workers.after(settings.callback_delay, partial(job, message, steps, dice))

    def _step_by_step(self, message: Message, steps: tuple[Step, ...], dice: random.Random) -> None:
        for done, step in enumerate(steps, 1):
            self._reach(message, step)
            self._tell(message, step, dice)
            delay = self._settings().callback_delay
            if delay and steps[done:]:
                return self._workers.after(delay, partial(self._step_by_step, message, steps[done:], dice))
        return self._ledger.settle(message)

    def _all_at_once(self, message: Message, steps: tuple[Step, ...], dice: random.Random) -> None:
        for step in steps:
            self._reach(message, step)
        for step in dice.sample(steps, len(steps)):
            self._tell(message, step, dice)
        self._ledger.settle(message)

    def _reach(self, message: Message, step: Step) -> None:
        if step.status != "queued":  # it is so from the start
            self._ledger.advance(message, step.status, step.code)

    def _tell(self, message: Message, step: Step, dice: random.Random) -> None:
        settings = self._settings()
        lost, twice = dice.random() < settings.callbacks_lost, dice.random() < settings.callbacks_duplicated
        if not (settings.callbacks and message.callback) or lost:
            return
        webhook = Webhook(
            message, message.callback, step.status, status_fields(settings.account, message, step)
        )
        spread = settings.callback_spread
        if spread:
            self._postman.post_later(webhook, dice.uniform(0, spread))
        else:
            self._postman.post(webhook)
        if twice:
            self._postman.post_later(webhook, dice.uniform(0, spread))


def status_fields(account: str, message: Message, step: Step) -> dict[str, str]:
    """The form of a status callback. Source: Twilio's "Track outbound message status", for WhatsApp."""
    fields = {
        "AccountSid": account,
        "ApiVersion": "2010-04-01",
        "ChannelInstallSid": "XE" + "0" * 32,
        "ChannelPrefix": "whatsapp",
        "ChannelToAddress": message.to.removeprefix("whatsapp:"),
        "From": message.sender,
        "MessageSid": message.sid,
        "MessageStatus": step.status,
        "SmsSid": message.sid,
        "SmsStatus": step.status,
        "To": message.to,
    }
    if step.status in _EVENTS:
        fields["EventType"] = _EVENTS[step.status]
    if step.code is not None:
        fields |= {"ErrorCode": str(step.code), "ErrorMessage": message_of(step.code)}
    return fields
