"""How the simulated provider misbehaves when told to."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode

import pytest
import urllib3
from urllib3.exceptions import NewConnectionError, ProtocolError, ReadTimeoutError

from bridge.simulator import Simulator
from bridge.simulator.faults import AFTER, BEFORE, Fault, Faults
from bridge.simulator.settings import ACCOUNT, SENDER, TOKEN
from bridge.simulator.wishes import BadInput

ANNA, BRUNO = "whatsapp:+393330000001", "whatsapp:+393330000002"


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


def create(simulator: Simulator, to: str = ANNA, timeout: float = 10.0) -> urllib3.BaseHTTPResponse:
    """One creation, with nothing between us and the wire: no retry, no SDK."""
    return urllib3.request(
        "POST",
        f"{simulator.base_url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json",
        body=urlencode({"To": to, "From": SENDER, "Body": "Buongiorno"}),
        headers={
            **urllib3.make_headers(basic_auth=f"{ACCOUNT}:{TOKEN}"),
            "Content-Type": "application/x-www-form-urlencoded",
        },
        retries=False,
        timeout=timeout,
    )


def list_messages(simulator: Simulator) -> urllib3.BaseHTTPResponse:
    return urllib3.request(
        "GET",
        f"{simulator.base_url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json",
        headers=urllib3.make_headers(basic_auth=f"{ACCOUNT}:{TOKEN}"),
        retries=False,
    )


def accepted(simulator: Simulator) -> int:
    return simulator.ledger.counts["accepted"]


def test_a_rate_limit_is_told_with_retry_after_and_nothing_is_accepted(simulator: Simulator) -> None:
    simulator.faults.add(Fault("rate_limited", next=2, retry_after=3))
    answers = [create(simulator) for _ in range(3)]
    assert [answer.status for answer in answers] == [429, 429, 201]
    assert (answers[0].json()["code"], answers[0].headers["Retry-After"]) == (20429, "3")
    assert accepted(simulator) == 1
    assert [seen.code for seen in simulator.ledger.requests()] == [20429, 20429, None]


@pytest.mark.parametrize(("kind", "messages"), [("error_before", 0), ("error_after", 1)])
def test_a_server_error_comes_before_or_after_accepting(
    simulator: Simulator, kind: str, messages: int
) -> None:
    simulator.faults.add(Fault(kind, next=1, status=503))
    answer = create(simulator)
    assert (answer.status, answer.json()["code"], accepted(simulator)) == (503, 20500, messages)
    assert create(simulator).status == 201


@pytest.mark.parametrize(("kind", "messages"), [("drop_before", 0), ("drop_after", 1)])
def test_the_connection_is_closed_without_an_answer(simulator: Simulator, kind: str, messages: int) -> None:
    simulator.faults.add(Fault(kind, next=1))
    with pytest.raises(ProtocolError):
        create(simulator)
    assert accepted(simulator) == messages
    assert create(simulator).status == 201


@pytest.mark.parametrize(("kind", "messages"), [("stall_before", 0), ("stall_after", 1)])
def test_a_stalled_answer_outlasts_the_client(simulator: Simulator, kind: str, messages: int) -> None:
    simulator.faults.add(Fault(kind, next=1))
    with pytest.raises(ReadTimeoutError):
        create(simulator, timeout=0.2)
    assert simulator.ledger.wait_counts(requests=1, accepted=messages)
    assert accepted(simulator) == messages
    assert create(simulator).status == 201


def test_clearing_the_faults_lets_a_stalled_client_go(simulator: Simulator) -> None:
    simulator.faults.add(Fault("stall_after", seconds=60))
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(create, simulator)
        assert simulator.ledger.wait_counts(accepted=1)
        simulator.faults.clear()
        assert isinstance(waiting.exception(timeout=10), ProtocolError)


def test_an_answer_that_cannot_be_read_hides_an_accepted_message(simulator: Simulator) -> None:
    simulator.faults.add(Fault("unreadable", next=1))
    answer = create(simulator)
    assert (answer.status, accepted(simulator)) == (201, 1)
    with pytest.raises(ValueError, match="Expecting value"):
        answer.json()


def test_an_answer_that_breaks_off_hides_an_accepted_message(simulator: Simulator) -> None:
    simulator.faults.add(Fault("truncated", next=1))
    with pytest.raises(ProtocolError, match="IncompleteRead"):
        create(simulator)
    assert accepted(simulator) == 1


def test_a_slow_answer_comes_after_the_message_was_accepted(simulator: Simulator) -> None:
    simulator.faults.add(Fault("latency", seconds=60))
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(create, simulator)
        assert simulator.ledger.wait_counts(accepted=1)
        assert not waiting.done()
        simulator.faults.clear()
        assert waiting.result(timeout=10).status == 201


def test_credentials_may_fail_for_a_while(simulator: Simulator) -> None:
    simulator.faults.add(Fault("unauthorized", next=1))
    answer = create(simulator)
    assert (answer.status, answer.json()["code"], accepted(simulator)) == (401, 20003, 0)


def test_a_number_may_be_refused_with_a_code_of_its_own(simulator: Simulator) -> None:
    simulator.faults.add(Fault("refuse", to=(BRUNO,), code=63018, status=429))
    assert create(simulator, ANNA).status == 201
    answer = create(simulator, BRUNO)
    assert (answer.status, answer.json()["code"]) == (429, 63018)
    assert simulator.ledger.per_recipient() == {ANNA: 1}


@pytest.mark.parametrize("ends", ["failed", "undelivered"])
def test_a_number_may_fail_afterwards_with_a_code_of_its_own(simulator: Simulator, ends: str) -> None:
    for phone in (ANNA, BRUNO):
        simulator.phones.open_window(phone)
    simulator.faults.add(Fault("fail", to=(BRUNO,), code=63024, ends=ends))
    assert [create(simulator, to).status for to in (ANNA, BRUNO)] == [201, 201]
    assert simulator.ledger.wait_counts(settled=True, delivered=1, **{ends: 1})
    [message] = simulator.ledger.outbound(BRUNO)
    assert (message.status, message.code) == (ends, 63024)
    reached = [status for status, _ in message.history]
    assert reached == (["queued", "failed"] if ends == "failed" else ["queued", "sent", "undelivered"])


def test_a_phone_that_is_off_leaves_its_message_sent_for_ever(simulator: Simulator) -> None:
    simulator.phones.open_window(ANNA)
    simulator.faults.add(Fault("stuck", to=(ANNA,)))
    create(simulator)
    assert simulator.ledger.wait_counts(settled=True, sent=1)
    assert [message.status for message in simulator.ledger.outbound()] == ["sent"]


def test_a_provider_that_is_away_refuses_connections_and_comes_back_at_the_same_address(
    simulator: Simulator,
) -> None:
    """Who waits for an answer is cut off; what was accepted before is still known afterwards."""
    simulator.faults.add(Fault("latency", seconds=60))
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(create, simulator)
        assert simulator.ledger.wait_counts(accepted=1)
        simulator.leave()
        assert isinstance(waiting.exception(timeout=10), ProtocolError)
    with pytest.raises(NewConnectionError):
        create(simulator)
    simulator.faults.clear()
    simulator.come_back()
    assert create(simulator).status == 201
    assert len(list_messages(simulator).json()["messages"]) == 2


def test_the_list_may_fail_while_creating_works(simulator: Simulator) -> None:
    simulator.faults.add(Fault("error_before", on="list", next=1), Fault("drop_before", on="list", next=1))
    assert create(simulator).status == 201
    assert list_messages(simulator).status == 500
    with pytest.raises(ProtocolError):
        list_messages(simulator)
    assert len(list_messages(simulator).json()["messages"]) == 1


def test_the_request_is_in_the_ledger_with_the_fault_that_struck_it(simulator: Simulator) -> None:
    simulator.faults.add(Fault("error_after", next=1), Fault("refuse", code=21211, next=1))
    create(simulator)
    create(simulator)
    after, before = simulator.ledger.requests()
    assert (after.fault, after.code, after.sid) == ("error_after", None, simulator.ledger.outbound()[0].sid)
    assert (before.fault, before.code, before.sid) == ("refuse", 21211, "")


def strikes(fault: Fault, requests: int, seed: int = 0) -> list[int]:
    """Which requests, counted from 1, are struck."""
    faults = Faults(seed)
    faults.add(fault)
    return [number for number in range(1, requests + 1) if faults.strike("create", ANNA).fault]


@pytest.mark.parametrize(
    ("fault", "struck"),
    [
        (Fault("refuse"), [1, 2, 3, 4, 5, 6, 7, 8, 9]),
        (Fault("refuse", next=2), [1, 2]),
        (Fault("refuse", every=4), [4, 8]),
        (Fault("refuse", skip=2, next=1), [3]),
        (Fault("refuse", skip=1, every=2, next=3), [3, 5, 7]),
        (Fault("refuse", to=(BRUNO,)), []),
        (Fault("refuse", on="list"), []),
        (Fault("refuse", fraction=0.0), []),
    ],
)
def test_counters_say_which_requests_are_struck(fault: Fault, struck: list[int]) -> None:
    assert strikes(fault, 9) == struck


def test_the_same_seed_strikes_the_same_requests() -> None:
    some = Fault("refuse", fraction=0.3)
    assert strikes(some, 200, seed=1) == strikes(some, 200, seed=1)
    assert strikes(some, 200, seed=1) != strikes(some, 200, seed=2)
    assert 30 <= len(strikes(some, 200, seed=1)) <= 90


def test_of_several_faults_the_first_answers_and_latencies_add_up() -> None:
    faults = Faults()
    faults.add(
        Fault("latency", seconds=1), Fault("refuse", next=1), Fault("drop_after"), Fault("latency", seconds=2)
    )
    first, second = faults.strike("create", ANNA), faults.strike("create", ANNA)
    assert (first.latency, first.fault and first.fault.kind) == (3, "refuse")
    assert (second.latency, second.fault and second.fault.kind) == (3, "drop_after")
    assert [(entry["kind"], entry["struck"]) for entry in faults.as_list()] == [
        ("latency", 2),
        ("refuse", 1),
        ("drop_after", 1),
        ("latency", 2),
    ]


@pytest.mark.parametrize(
    "wish",
    [
        {},
        {"kind": "nonsense"},
        {"kind": "refuse", "on": "nowhere"},
        {"kind": "refuse", "every": 0},
        {"kind": "refuse", "next": "3"},
        {"kind": "refuse", "next": True},
        {"kind": "refuse", "to": 39333},
        {"kind": "refuse", "colour": "red"},
    ],
)
def test_a_fault_that_makes_no_sense_is_refused(wish: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        Fault.read(wish)


def test_a_fault_is_read_from_json_and_knows_bare_numbers() -> None:
    fault = Fault.read({"kind": "fail", "to": "+393330000001", "code": 63024, "seconds": 2, "next": None})
    assert fault == Fault("fail", to=("+393330000001",), code=63024, seconds=2.0)
    faults = Faults()
    faults.add(fault)
    assert (faults.fate(ANNA) is not None, faults.fate(BRUNO) is not None) == (True, False)


def test_what_happens_before_accepting_never_happens_after() -> None:
    assert not BEFORE.keys() & AFTER.keys()
