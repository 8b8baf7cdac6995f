"""How the simulated provider behaves when nothing is wrong. Frozen: a change replaces the whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

from bridge.simulator.wishes import address, checked

ACCOUNT = "AC" + "0" * 32
TOKEN = "simulated-token"  # noqa: S105 - opens nothing but a simulator
SENDER = "whatsapp:+390000000000"


@dataclass(frozen=True, slots=True)
class Settings:
    """Shares are from 0.0 to 1.0, times in seconds.

    Each message's dice are thrown from `seed` and its number, so that they do not depend on threads.
    """

    account: str = ACCOUNT
    token: str = TOKEN
    senders: tuple[str, ...] = (SENDER,)
    services: tuple[str, ...] = ()  # SIDs of messaging services; they send from the first sender
    inbound_url: str = ""  # the webhook for what citizens write; "": none
    seed: int = 0
    # status callbacks
    callbacks: bool = True  # False: none are sent, messages still become delivered
    callback_delay: float = 0.0  # before each
    callback_spread: float = 0.0  # each comes up to so much later still, out of its turn; so do second copies
    callbacks_lost: float = 0.0  # share of callbacks that are never sent
    callbacks_duplicated: float = 0.0  # share that is sent twice
    callbacks_reordered: float = 0.0  # share of messages whose callbacks come in a shuffled order
    read: float = 0.3  # share of messages that are read
    hold: bool = False  # True: accepted messages stay queued, webhooks wait
    # all webhooks
    retries: int = 8  # after the first try, on no answer or a 5xx
    retry_wait: float = 0.25  # before the first retry; then twice as long each time, at most 5 s
    # the API
    template_body_listed: bool = False  # whether the API shows the text of messages made from a template
    list_lag: float = 0.0  # how long an accepted message does not yet show in the list
    daily_recipients: int | None = None  # different citizens in 24 h outside their window; None: any number
    limit_at_once: bool = (
        False  # True: one more is refused; False: accepted, and a callback says that it failed
    )
    approval: str = "approved"  # what becomes of a template that is submitted and has no fault

    def changed(self, wish: Mapping[str, object]) -> Settings:
        """These settings with some of them replaced, as JSON says it. Raises BadInput."""
        changes = checked(wish, Settings)
        if "senders" in changes:
            changes["senders"] = tuple(address(sender) for sender in changes["senders"])
        return replace(self, **changes)

    def as_dict(self) -> dict[str, object]:
        return asdict(self)
