"""Reads what the provider posts to us: status callbacks and citizens' messages. Pure: a form in, a value out.

Fields that we do not know are left alone; what is not about a WhatsApp message of ours reads as None.
"""

from __future__ import annotations

from collections.abc import Mapping

from bridge.model import Address, Inbound, MessageState, Receipt
from bridge.whatsapp.errors import classify_callback

# The provider's words for ours. `queued` to `sending` all mean that it has the message and will try.
_STATES: Mapping[str, MessageState] = {
    "queued": MessageState.ACCEPTED,
    "accepted": MessageState.ACCEPTED,
    "scheduled": MessageState.ACCEPTED,
    "sending": MessageState.ACCEPTED,
    "sent": MessageState.SENT,
    "delivered": MessageState.DELIVERED,
    "read": MessageState.READ,
    "failed": MessageState.FAILED,
    "undelivered": MessageState.FAILED,
    "canceled": MessageState.CANCELLED,
}
_OPT_OUTS = ("START", "STOP", "HELP")


def state_of(status: str) -> MessageState | None:
    """Our state for the provider's status of an outbound message; None for a word that we do not know."""
    return _STATES.get(status)


def read_receipt(form: Mapping[str, str], attempt: str) -> Receipt | None:
    """The receipt in a status callback. `attempt` is our mark, from the callback's query ("" if missing)."""
    sid = form.get("MessageSid", "")
    state = state_of(form.get("MessageStatus", ""))
    if not sid or state is None:
        return None
    code = _number(form.get("ErrorCode", ""))
    action = classify_callback(code).action if state is MessageState.FAILED else None
    return Receipt(sid=sid, state=state, attempt=attempt, code=code, action=action)


def read_inbound(form: Mapping[str, str]) -> Inbound | None:
    """A citizen's message. Its address is a number (`whatsapp:+39…`) or a user id (`whatsapp:US.ABC…`).

    A pressed button is read by its text, and by its payload where even that is missing.
    """
    sid, sender = form.get("MessageSid", ""), form.get("From", "")
    if not sid or not sender.removeprefix("whatsapp:") or not sender.startswith("whatsapp:"):
        return None
    opt_out = form.get("OptOutType", "").upper()
    return Inbound(
        sid=sid,
        sender=Address(sender),
        body=form.get("Body") or form.get("ButtonText") or form.get("ButtonPayload") or "",
        media=_number(form.get("NumMedia", "")) or 0,
        opt_out=opt_out if opt_out in _OPT_OUTS else "",
    )


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() else None
