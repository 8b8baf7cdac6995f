"""What the provider's forms are read as."""

from __future__ import annotations

import pytest

from bridge.model import Action, Address, Inbound, MessageState, Receipt
from bridge.whatsapp.webhooks import read_inbound, read_receipt

SID = "SM0123456789abcdef0123456789abcdef"
MARIO = "whatsapp:+393330000001"


def status_form(status: str, **more: str) -> dict[str, str]:
    """A status callback as it really comes, fields that we do not use included."""
    return {
        "ChannelPrefix": "whatsapp",
        "ApiVersion": "2010-04-01",
        "MessageStatus": status,
        "SmsStatus": status,
        "SmsSid": SID,
        "MessageSid": SID,
        "To": MARIO,
        "From": "whatsapp:+390000000000",
        **more,
    }


def inbound_form(**fields: str) -> dict[str, str]:
    return {"MessageSid": SID, "From": MARIO, "To": "whatsapp:+390000000000", "NumMedia": "0"} | fields


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("queued", MessageState.ACCEPTED),
        ("accepted", MessageState.ACCEPTED),
        ("scheduled", MessageState.ACCEPTED),
        ("sending", MessageState.ACCEPTED),
        ("sent", MessageState.SENT),
        ("delivered", MessageState.DELIVERED),
        ("read", MessageState.READ),
        ("canceled", MessageState.CANCELLED),
    ],
)
def test_a_callback_is_read_as_a_receipt(status: str, state: MessageState) -> None:
    assert read_receipt(status_form(status), "a1") == Receipt(SID, state, "a1")


@pytest.mark.parametrize("status", ["failed", "undelivered"])
@pytest.mark.parametrize(
    ("code", "action"),
    [
        ("63024", Action.NOT_THERE),
        ("63014", Action.UNSUBSCRIBE),
        ("63009", Action.RETRY),
        ("63016", Action.AS_TEMPLATE),
        ("77777", Action.SKIP),
    ],
)
def test_a_failure_carries_its_code_and_what_it_asks_for(status: str, code: str, action: Action) -> None:
    receipt = read_receipt(status_form(status, ErrorCode=code), "a1")
    assert receipt == Receipt(SID, MessageState.FAILED, "a1", int(code), action)


@pytest.mark.parametrize("code", ["", "none", "-1", "6³"])
def test_a_failure_without_a_readable_code_concerns_this_message_only(code: str) -> None:
    receipt = read_receipt(status_form("failed", ErrorCode=code), "a1")
    assert receipt == Receipt(SID, MessageState.FAILED, "a1", None, Action.SKIP)


def test_a_code_beside_a_good_status_asks_for_nothing() -> None:
    receipt = read_receipt(status_form("sent", ErrorCode="63033"), "a1")
    assert receipt == Receipt(SID, MessageState.SENT, "a1", 63033, None)


def test_a_callback_without_our_mark_is_still_a_receipt() -> None:
    assert read_receipt(status_form("read"), "") == Receipt(SID, MessageState.READ, "")


@pytest.mark.parametrize("status", ["", "received", "partially_delivered", "DELIVERED", "new-in-2027"])
def test_a_status_that_we_do_not_know_is_no_receipt(status: str) -> None:
    assert read_receipt(status_form(status), "a1") is None


def test_a_callback_without_a_sid_or_a_status_is_no_receipt() -> None:
    assert read_receipt({"MessageStatus": "sent"}, "a1") is None
    assert read_receipt({"MessageSid": SID}, "a1") is None


def test_a_citizens_message_is_read() -> None:
    form = inbound_form(Body="ATTIVA", ProfileName="Mario", WaId="393330000001", SomethingNew="1")
    assert read_inbound(form) == Inbound(SID, Address(MARIO), "ATTIVA")


def test_a_citizen_may_have_a_user_id_and_no_number() -> None:
    inbound = read_inbound(inbound_form(From="whatsapp:US.ABC123", Body="STOP"))
    assert inbound == Inbound(SID, Address("whatsapp:US.ABC123"), "STOP")
    assert inbound.sender.phone is None


def test_pictures_are_counted_and_the_text_may_be_empty() -> None:
    assert read_inbound(inbound_form(NumMedia="2", Body="")) == Inbound(SID, Address(MARIO), "", media=2)


@pytest.mark.parametrize(
    ("fields", "body"),
    [
        ({"Body": "Cancellami", "ButtonText": "x", "ButtonPayload": "y"}, "Cancellami"),
        ({"Body": "", "ButtonText": "Cancellami", "ButtonPayload": "y"}, "Cancellami"),
        ({"ButtonPayload": "DISATTIVA"}, "DISATTIVA"),
    ],
)
def test_a_pressed_button_is_read_by_its_text_then_by_its_payload(fields: dict[str, str], body: str) -> None:
    assert read_inbound(inbound_form(**fields)) == Inbound(SID, Address(MARIO), body)


@pytest.mark.parametrize(
    ("told", "kept"), [("STOP", "STOP"), ("stop", "STOP"), ("HELP", "HELP"), ("NEW", "")]
)
def test_the_providers_own_opt_out_is_read(told: str, kept: str) -> None:
    assert read_inbound(inbound_form(Body="stop", OptOutType=told)) == Inbound(
        SID, Address(MARIO), "stop", opt_out=kept
    )


@pytest.mark.parametrize("sender", ["", "whatsapp:", "+393330000001", "messenger:123"])
def test_what_does_not_come_from_whatsapp_is_no_message(sender: str) -> None:
    assert read_inbound(inbound_form(From=sender, Body="ATTIVA")) is None


def test_a_message_without_a_sid_is_no_message() -> None:
    assert read_inbound(inbound_form(MessageSid="", Body="ATTIVA")) is None


def test_an_inbound_message_shows_no_number_when_printed() -> None:
    assert "3330000001" not in repr(read_inbound(inbound_form(Body="ATTIVA")))
