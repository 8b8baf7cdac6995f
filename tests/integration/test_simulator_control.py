"""The control API, through which tests and pages see and change the simulated provider."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode

import pytest
import urllib3
from hypothesis import given, settings
from hypothesis import strategies as st

from bridge.simulator import Simulator
from bridge.simulator.ledger import peak
from bridge.simulator.settings import ACCOUNT, SENDER, TOKEN

ANNA, BRUNO = "whatsapp:+393330000001", "whatsapp:+393330000002"


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


def ask(simulator: Simulator, method: str, path: str, wish: object = None) -> tuple[int, dict[str, object]]:
    """(status, JSON) of a request to the control API."""
    body = None if wish is None else json.dumps(wish)
    answer = urllib3.request(method, f"{simulator.base_url}/_simulator/{path}", body=body)
    return answer.status, answer.json()


def create(simulator: Simulator, to: str, text: str = "Buongiorno") -> int:
    return urllib3.request(
        "POST",
        f"{simulator.base_url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json",
        body=urlencode({"To": to, "From": SENDER, "Body": text}),
        headers=urllib3.make_headers(basic_auth=f"{ACCOUNT}:{TOKEN}"),
    ).status


def test_the_ledger_lists_accepted_messages_oldest_first(simulator: Simulator) -> None:
    for to, text in [(ANNA, "uno"), (BRUNO, "due"), (ANNA, "tre")]:
        create(simulator, to, text)
    simulator.phones.write(ANNA, "ATTIVA")

    def texts(query: str) -> list[str]:
        _, answer = ask(simulator, "GET", f"ledger?{query}")
        return [message["text"] for message in answer["messages"]]  # type: ignore[attr-defined]  # plain JSON

    assert texts("") == ["uno", "due", "tre"]
    assert texts("to=%2B393330000001") == ["uno", "tre"]
    assert texts(f"to={ANNA.replace('+', '%2B')}&direction=all") == ["uno", "tre", "ATTIVA"]
    assert texts("direction=inbound") == ["ATTIVA"]
    third = simulator.ledger.outbound()[2].at
    assert texts(f"since={third!r}") == ["tre"]


def test_a_ledger_entry_says_all_there_is_to_say(simulator: Simulator) -> None:
    create(simulator, ANNA)
    assert simulator.ledger.wait_counts(settled=True, failed=1)
    _, answer = ask(simulator, "GET", "ledger")
    [message] = simulator.ledger.outbound()
    assert answer["messages"] == [
        {
            "sid": message.sid,
            "at": message.at,
            "direction": "outbound",
            "to": ANNA,
            "from": SENDER,
            "text": "Buongiorno",
            "content_sid": None,
            "variables": {},
            "media": [],
            "button": None,
            "status_callback": None,
            "validity_period": None,
            "status": "failed",
            "error_code": 63016,
            "history": [{"status": status, "at": at} for status, at in message.history],
            "webhooks": [],
            "deleted": False,
        }
    ]


def test_the_summary_counts_what_matters(simulator: Simulator) -> None:
    for to, text in [(ANNA, "uno"), (ANNA, "due"), (BRUNO, "uno"), (ANNA, "uno"), ("sbagliato", "uno")]:
        create(simulator, to, text)
    assert simulator.ledger.wait_counts(settled=True, failed=4)
    _, summary = ask(simulator, "GET", "summary")
    assert summary == {
        "counts": {"requests": 5, "accepted": 4, "refused": 1, "queued": 4, "failed": 4},
        "settled": True,
        "recipients": 2,
        "per_recipient_max": 3,
        "duplicates": [{"to": ANNA, "text": "uno", "count": 2}],
        "statuses": {"failed": 4},
        "refused_by_code": {"21211": 1},
        "peak_requests_per_second": peak([seen.at for seen in simulator.ledger.requests()]),
        "peak_accepted_per_second": peak([message.at for message in simulator.ledger.outbound()]),
    }
    assert ask(simulator, "GET", "recipients")[1] == {ANNA: 3, BRUNO: 1}
    _, answer = ask(simulator, "GET", "requests")
    codes = [seen["code"] for seen in answer["requests"]]  # type: ignore[attr-defined]  # plain JSON
    assert codes == [None, None, None, None, 21211]


@settings(deadline=None)  # a busy machine is no error
@given(st.lists(st.floats(min_value=0, max_value=5, allow_nan=False), max_size=40))
def test_the_peak_is_the_fullest_second_that_begins_with_a_request(times: list[float]) -> None:
    # A moment less than a second later, as the code reckons it: later - 1 < start.
    fullest = [sum(start <= other and other - 1.0 < start for other in times) for start in times]
    assert peak(times) == max(fullest, default=0)


def test_waiting_ends_when_the_count_is_reached(simulator: Simulator) -> None:
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(ask, simulator, "GET", "wait?accepted=2&failed=2&settled=1&timeout=10")
        create(simulator, ANNA)
        create(simulator, ANNA)
        status, answer = waiting.result(timeout=20)
    assert (status, answer["met"]) == (200, True)


def test_waiting_in_vain_says_what_was_reached(simulator: Simulator) -> None:
    create(simulator, ANNA)
    status, answer = ask(simulator, "GET", "wait?accepted=2&timeout=0")
    assert (status, answer["met"]) == (408, False)
    counts = answer["counts"]
    assert isinstance(counts, dict)
    assert counts["accepted"] == 1


@pytest.mark.parametrize("query", ["nonsense=1", "accepted=many"])
def test_waiting_for_nonsense_is_refused(simulator: Simulator, query: str) -> None:
    assert ask(simulator, "GET", f"wait?{query}")[0] == 400


def test_faults_are_set_listed_and_cleared(simulator: Simulator) -> None:
    assert ask(simulator, "POST", "faults", {"kind": "rate_limited", "next": 1})[0] == 200
    several = {
        "faults": [
            {"kind": "latency", "seconds": 0},
            {"kind": "refuse", "to": "+393330000002", "code": 21211},
        ]
    }
    ask(simulator, "POST", "faults", several)
    assert [create(simulator, ANNA), create(simulator, ANNA), create(simulator, BRUNO)] == [429, 201, 400]
    _, answer = ask(simulator, "GET", "faults")
    faults = answer["faults"]
    assert isinstance(faults, list)
    assert [(fault["kind"], fault["met"], fault["struck"]) for fault in faults] == [
        ("rate_limited", 3, 1),
        ("latency", 3, 3),
        ("refuse", 1, 1),
    ]
    assert ask(simulator, "DELETE", "faults") == (200, {"faults": []})
    assert create(simulator, BRUNO) == 201


def test_a_fault_that_makes_no_sense_is_told_in_words(simulator: Simulator) -> None:
    status, answer = ask(simulator, "POST", "faults", {"kind": "rate_limited", "nexr": 1})
    assert status == 400
    assert "there is no nexr" in str(answer["error"])


def test_a_phone_shows_its_chat_in_and_out(simulator: Simulator) -> None:
    ask(simulator, "POST", "phones", {"number": "+393330000001", "name": "Anna Bianchi"})
    assert ask(simulator, "POST", "phones/+393330000001/write", {"text": "ATTIVA"})[0] == 201
    create(simulator, ANNA, "Benvenuta")
    assert simulator.ledger.wait_counts(settled=True, delivered=1)
    _, phone = ask(simulator, "GET", "phones/%2B393330000001")
    assert (phone["number"], phone["name"], phone["window_open"]) == ("+393330000001", "Anna Bianchi", True)
    chat = phone["chat"]
    assert isinstance(chat, list)
    assert [(line["direction"], line["text"]) for line in chat] == [("out", "ATTIVA"), ("in", "Benvenuta")]
    assert chat[1]["status"] in {"delivered", "read"}


def test_all_phones_are_listed_with_their_last_message(simulator: Simulator) -> None:
    ask(simulator, "POST", "phones", {"number": "+393330000009", "name": "Zeno"})
    create(simulator, ANNA, "uno")
    create(simulator, ANNA, "due")
    _, answer = ask(simulator, "GET", "phones")
    phones = answer["phones"]
    assert isinstance(phones, list)
    assert [(phone["number"], phone["received"], phone["written"]) for phone in phones] == [
        ("+393330000009", 0, 0),
        ("+393330000001", 2, 0),
    ]
    assert (phones[0]["last"], phones[1]["last"]["text"]) == (None, "due")


def test_a_window_can_be_opened_and_closed_at_will(simulator: Simulator) -> None:
    assert ask(simulator, "POST", "phones/+393330000001/window", {"open": True})[1]["window_open"] is True
    create(simulator, ANNA, "dentro")
    assert ask(simulator, "POST", "phones/+393330000001/window", {"open": False})[1]["window_open"] is False
    create(simulator, ANNA, "fuori")
    assert simulator.ledger.wait_counts(settled=True, delivered=1, failed=1)


def test_a_template_can_be_registered_as_approved(simulator: Simulator) -> None:
    sid = "HX" + "2" * 32
    assert ask(simulator, "POST", "templates", {"sid": sid, "body": "Avviso: {{1}}."})[0] == 201
    assert simulator.provider.templates.by_sid[sid].approval == "approved"
    assert ask(simulator, "POST", "templates", {"sid": sid})[0] == 400
    verdict = {"approval": "paused", "category": "MARKETING", "rejection_reason": "spam"}
    code, changed = ask(simulator, "POST", f"templates/{sid}", verdict)
    assert (code, {name: changed[name] for name in verdict}) == (200, verdict)
    assert simulator.provider.templates.by_sid[sid].body == "Avviso: {{1}}."
    assert ask(simulator, "POST", f"templates/{sid}", {"colour": "red"})[0] == 400
    assert ask(simulator, "POST", "templates/HXother", verdict)[0] == 400


def test_settings_are_shown_and_changed_in_part(simulator: Simulator) -> None:
    status, settings = ask(simulator, "POST", "settings", {"read": 1, "senders": ["+390000000007"]})
    assert (status, settings["read"], settings["senders"]) == (200, 1.0, ["whatsapp:+390000000007"])
    assert ask(simulator, "GET", "settings") == (200, settings)
    assert settings["account"] == ACCOUNT


@pytest.mark.parametrize(
    "wish", [{"reed": 1}, {"read": "much"}, {"retries": 1.5}, {"hold": 1}, {"senders": 39}, ["read"], "read"]
)
def test_settings_that_make_no_sense_change_nothing(simulator: Simulator, wish: object) -> None:
    before = simulator.provider.settings
    assert ask(simulator, "POST", "settings", wish)[0] == 400
    assert simulator.provider.settings == before


def test_a_reset_forgets_messages_phones_and_faults_but_no_setting(simulator: Simulator) -> None:
    ask(simulator, "POST", "settings", {"read": 0.5})
    simulator.phones.write(ANNA, "ATTIVA")
    create(simulator, ANNA)
    simulator.provider.change(hold=True)
    create(simulator, BRUNO)
    ask(simulator, "POST", "faults", {"kind": "refuse"})
    assert ask(simulator, "POST", "reset") == (200, {})
    _, summary = ask(simulator, "GET", "summary")
    assert (summary["counts"], summary["settled"]) == ({}, True)
    assert ask(simulator, "GET", "phones")[1] == {"phones": []}
    assert ask(simulator, "GET", "faults")[1] == {"faults": []}
    assert simulator.provider.settings.read == 0.5
    simulator.provider.change(hold=False)
    assert create(simulator, ANNA) == 201
    assert simulator.ledger.wait_counts(settled=True, accepted=1, failed=1)


@pytest.mark.parametrize(
    ("method", "path", "body", "reason"),
    [
        ("POST", "settings", b"{", "the body is not JSON"),
        ("POST", "settings", b"[]", "the body is not a JSON object"),
        ("POST", "faults", b'{"faults": 3}', "faults is a list of objects"),
        ("POST", "faults", b'{"kind": "refuse", "to": [39]}', "to is not of the kind"),
        ("POST", "phones", b'{"name": "Anna"}', "a phone has a number"),
        ("POST", "phones/+393330000001/write", b'{"testo": "ATTIVA"}', "there is no testo"),
        ("GET", "ledger?since=yesterday", b"", "since is not a number"),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_reason(
    simulator: Simulator, method: str, path: str, body: bytes, reason: str
) -> None:
    answer = urllib3.request(method, f"{simulator.base_url}/_simulator/{path}", body=body)
    assert answer.status == 400
    assert reason in answer.json()["error"]


def test_what_is_not_there_is_answered_as_the_provider_answers(simulator: Simulator) -> None:
    assert ask(simulator, "GET", "nothing") == (
        404,
        {"code": 20404, "message": "The requested resource /_simulator/nothing was not found", "status": 404},
    )
    status, answer = ask(simulator, "DELETE", "summary")
    assert (status, answer["code"]) == (405, 20004)
