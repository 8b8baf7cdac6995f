"""The simulated provider's ledger with a clock of the tests' own: counts, what is owed, peaks, deletions."""

from __future__ import annotations

import pytest

from bridge.simulator.ledger import Ledger, peak
from bridge.simulator.records import Message, Post, Seen

SENDER = "whatsapp:+390000000000"
ANNA, BRUNO = "whatsapp:+393330000001", "whatsapp:+393330000002"


@pytest.fixture
def ledger() -> Ledger:
    return Ledger(clock=lambda: 50.0)


def sent(ledger: Ledger, sid: str, to: str = ANNA, *, at: float = 10.0, text: str = "Avviso") -> Message:
    message = Message(sid, at, SENDER, to, text)
    ledger.add(message)
    return message


def written(ledger: Ledger, sid: str, citizen: str = ANNA, *, at: float = 10.0) -> Message:
    message = Message(sid, at, citizen, SENDER, "ATTIVA", inbound=True, status="received")
    ledger.add(message)
    return message


def test_a_message_is_numbered_and_dated_from_its_request(ledger: Ledger) -> None:
    first, second = sent(ledger, "SM1", at=10.0), sent(ledger, "SM2", at=9.0)
    ledger.advance(first, "sent")
    ledger.advance(first, "undelivered", 63024)
    assert (first.number, second.number) == (1, 2)
    assert first.history == [("queued", 10.0), ("sent", 50.0), ("undelivered", 50.0)]
    assert (first.status, first.code, first.sent_at) == ("undelivered", 63024, 50.0)
    assert (second.status, second.code, second.sent_at) == ("queued", None, None)
    assert ledger.counts == {"accepted": 2, "queued": 2, "sent": 1, "undelivered": 1}


def test_messages_of_a_citizen_are_those_in_and_out_oldest_first(ledger: Ledger) -> None:
    sent(ledger, "SM1")
    written(ledger, "SM2")
    sent(ledger, "SM3", BRUNO)
    sent(ledger, "SM4", at=20.0)
    assert [message.sid for message in ledger.messages(ANNA)] == ["SM1", "SM2", "SM4"]
    assert [message.sid for message in ledger.outbound(ANNA)] == ["SM1", "SM4"]
    assert [message.sid for message in ledger.messages(since=20.0)] == ["SM4"]
    assert ledger.messages("whatsapp:+393330000003") == []
    assert ledger.citizens() == [ANNA, BRUNO]
    assert ledger.per_recipient() == {ANNA: 2, BRUNO: 1}


def test_a_deleted_message_is_gone_from_the_api_but_not_from_the_books(ledger: Ledger) -> None:
    message = sent(ledger, "SM1")
    assert ledger.get("SM1") is message
    ledger.delete(message)
    assert (ledger.get("SM1"), ledger.get("SM9")) == (None, None)
    assert (ledger.outbound(), ledger.per_recipient(), message.as_dict()["deleted"]) == (
        [message],
        {ANNA: 1},
        True,
    )


# --- what is still to be done ---


def test_all_is_settled_once_everything_owed_is_done(ledger: Ledger) -> None:
    message = sent(ledger, "SM1")
    ledger.owe(message)
    ledger.settle(message)
    assert not ledger.wait_counts(0.0, settled=True, accepted=1)
    ledger.settle(message)
    assert ledger.wait_counts(0.0, settled=True, accepted=1)
    assert ledger.summary()["settled"] is True


def test_what_was_on_its_way_when_the_ledger_was_cleared_counts_no_more(ledger: Ledger) -> None:
    old = sent(ledger, "SM1")
    ledger.clear()
    ledger.owe(old)
    ledger.advance(old, "delivered")
    ledger.add_post(old, Post(1.0, "delivered", 500), last=True)
    ledger.settle(old)
    assert (ledger.counts, ledger.outstanding, ledger.messages(), ledger.get("SM1")) == ({}, 0, [], None)
    assert sent(ledger, "SM2").number == 1


@pytest.mark.parametrize(
    ("status", "last", "counted"),
    [
        (200, False, {"posted": 1}),
        (204, True, {"posted": 1}),
        (299, True, {"posted": 1}),
        (300, False, {"post_failed": 1}),
        (404, True, {"post_failed": 1, "given_up": 1}),
        (0, False, {"post_failed": 1}),
        (0, True, {"post_failed": 1, "given_up": 1}),
    ],
)
def test_a_try_at_a_webhook_succeeds_fails_or_is_the_last(
    ledger: Ledger,
    status: int,
    last: bool,  # noqa: FBT001 - a table's column
    counted: dict[str, int],
) -> None:
    message = sent(ledger, "SM1")
    post = Post(11.0, "delivered", status)
    ledger.add_post(message, post, last=last)
    assert message.posts == [post]
    assert ledger.counts == {"accepted": 1, "queued": 1, **counted}


# --- figures ---


@pytest.mark.parametrize(
    ("times", "most"),
    [
        ([], 0),
        ([7.0], 1),
        ([0.0, 1.0], 1),
        ([0.0, 0.999], 2),
        ([0.0, 0.5, 1.0, 1.5], 2),
        ([0.0, 0.75, 0.875, 1.0, 1.625], 4),
        ([3.0, 1.0, 1.5, 2.25, 1.25], 3),
        ([5.0] * 4, 4),
    ],
)
def test_a_second_holds_its_beginning_and_not_its_end(times: list[float], most: int) -> None:
    assert peak(times) == most


def test_the_summary_of_an_empty_ledger_is_all_zeros(ledger: Ledger) -> None:
    assert ledger.summary() == {
        "counts": {},
        "settled": True,
        "recipients": 0,
        "per_recipient_max": 0,
        "duplicates": [],
        "statuses": {},
        "refused_by_code": {},
        "peak_requests_per_second": 0,
        "peak_accepted_per_second": 0,
    }


def test_only_the_same_text_to_the_same_citizen_is_a_duplicate_and_what_they_write_never(
    ledger: Ledger,
) -> None:
    for sid, to, text in [("1", ANNA, "a"), ("2", ANNA, "b"), ("3", BRUNO, "a"), ("4", ANNA, "a")]:
        sent(ledger, sid, to, text=text)
    for sid in ("5", "6"):
        written(ledger, sid, BRUNO)
    summary = ledger.summary()
    assert summary["duplicates"] == [{"to": ANNA, "text": "a", "count": 2}]
    assert (summary["recipients"], summary["per_recipient_max"], summary["statuses"]) == (2, 3, {"queued": 4})
    assert (summary["peak_accepted_per_second"], summary["peak_requests_per_second"]) == (4, 0)


def test_no_number_stands_in_a_repr() -> None:
    message = Message("SM1", 1.0, SENDER, ANNA, "Avviso", callback="https://b.example/?to=+393330000001")
    assert "333000" not in repr(message) + repr(Seen(1.0, ANNA))
