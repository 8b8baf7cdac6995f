"""Status callbacks and citizens' messages, as the bridge's webhooks receive them."""

from __future__ import annotations

import socket
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from urllib.parse import parse_qs, urlencode

import pytest
import urllib3
from hypothesis import given, settings
from hypothesis import strategies as st
from pytest_httpserver import HTTPServer
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]  # carries no type marker
from werkzeug import Request, Response

from bridge.simulator import Simulator
from bridge.simulator.faults import Fault
from bridge.simulator.settings import ACCOUNT, SENDER, TOKEN, Settings
from bridge.simulator.signature import sign

ANNA, BRUNO = "whatsapp:+393330000001", "whatsapp:+393330000002"


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(settings=Settings(read=1.0, retry_wait=0.01)) as running:
        running.phones.open_window(ANNA)
        running.phones.open_window(BRUNO)
        yield running


@pytest.fixture
def inbox(httpserver: HTTPServer) -> HTTPServer:
    """A bridge that answers every webhook with 200; what it got stands in `httpserver.log`."""
    httpserver.expect_request("/status").respond_with_data("")
    httpserver.expect_request("/inbound").respond_with_data("<Response/>", content_type="text/xml")
    return httpserver


def create(simulator: Simulator, callback: str, to: str = ANNA) -> str:
    answer = urllib3.request(
        "POST",
        f"{simulator.base_url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json",
        body=urlencode({"To": to, "From": SENDER, "Body": "Buongiorno", "StatusCallback": callback}),
        headers=urllib3.make_headers(basic_auth=f"{ACCOUNT}:{TOKEN}"),
    )
    assert answer.status == 201
    return str(answer.json()["sid"])


def forms(inbox: HTTPServer) -> list[dict[str, str]]:
    return [{key: values[0] for key, values in received(request).items()} for request, _ in inbox.log]


def received(request: Request) -> dict[str, list[str]]:
    return parse_qs(request.get_data(as_text=True), keep_blank_values=True)


def statuses(inbox: HTTPServer, sid: str) -> list[str]:
    return [form["MessageStatus"] for form in forms(inbox) if form["MessageSid"] == sid]


def test_a_delivered_message_is_told_step_by_step_in_order(simulator: Simulator, inbox: HTTPServer) -> None:
    sid = create(simulator, inbox.url_for("/status?attempt=a-17"))
    assert simulator.ledger.wait_counts(settled=True, posted=4)
    assert statuses(inbox, sid) == ["queued", "sent", "delivered", "read"]
    assert [status for status, _ in simulator.ledger.outbound()[0].history] == [
        "queued",
        "sent",
        "delivered",
        "read",
    ]


def test_a_callback_carries_the_providers_fields_and_our_query(
    simulator: Simulator, inbox: HTTPServer
) -> None:
    sid = create(simulator, inbox.url_for("/status?attempt=a-17&town=Cant%C3%B9"))
    assert simulator.ledger.wait_counts(settled=True, posted=4)
    request, _ = inbox.log[0]
    assert request.query_string == b"attempt=a-17&town=Cant%C3%B9"
    assert forms(inbox)[0] == {
        "AccountSid": ACCOUNT,
        "ApiVersion": "2010-04-01",
        "ChannelInstallSid": "XE" + "0" * 32,
        "ChannelPrefix": "whatsapp",
        "ChannelToAddress": "+393330000001",
        "From": SENDER,
        "MessageSid": sid,
        "MessageStatus": "queued",
        "SmsSid": sid,
        "SmsStatus": "queued",
        "To": ANNA,
    }
    assert forms(inbox)[2]["EventType"] == "DELIVERED"


def test_a_failure_is_told_with_its_code(simulator: Simulator, inbox: HTTPServer) -> None:
    simulator.faults.add(Fault("fail", code=63024, ends="undelivered"))
    sid = create(simulator, inbox.url_for("/status"))
    assert simulator.ledger.wait_counts(settled=True, posted=3)
    assert statuses(inbox, sid) == ["queued", "sent", "undelivered"]
    assert (forms(inbox)[-1]["ErrorCode"], forms(inbox)[-1]["ErrorMessage"]) == (
        "63024",
        "Invalid message recipient",
    )


def test_every_webhook_carries_a_signature_that_twilios_own_validator_accepts(
    simulator: Simulator, inbox: HTTPServer
) -> None:
    simulator.provider.change(inbound_url=inbox.url_for("/inbound"))
    create(simulator, inbox.url_for("/status?attempt=a-17"))
    simulator.phones.write(ANNA, "ATTIVA è già +1 & 100%\n🟠")
    assert simulator.ledger.wait_counts(settled=True, posted=5)
    validator = RequestValidator(TOKEN)
    for request, _ in inbox.log:
        fields = {key: values[0] for key, values in received(request).items()}
        signature = request.headers["X-Twilio-Signature"]
        assert validator.validate(request.url, fields, signature)
        assert not validator.validate(request.url, {**fields, "From": BRUNO}, signature)


SHORT = st.text(max_size=20)


@settings(deadline=None)  # a busy machine is no error
@given(
    token=SHORT,
    query=st.sampled_from(["", "?a=1&b=%2B"]),
    fields=st.dictionaries(SHORT, SHORT, max_size=4),
)
def test_our_signature_is_twilios(token: str, query: str, fields: dict[str, str]) -> None:
    url = f"https://whatsapp.comune.example/status{query}"
    assert sign(token, url, fields) == RequestValidator(token).compute_signature(url, fields)


def test_a_changed_token_signs_the_next_webhook(simulator: Simulator, inbox: HTTPServer) -> None:
    simulator.provider.change(inbound_url=inbox.url_for("/inbound"), token="another")
    simulator.phones.write(ANNA, "ATTIVA")
    assert simulator.ledger.wait_counts(settled=True, posted=1)
    request, _ = inbox.log[0]
    signature = request.headers["X-Twilio-Signature"]
    assert RequestValidator("another").validate(request.url, forms(inbox)[0], signature)


def test_callbacks_can_be_off_while_messages_go_on(simulator: Simulator, inbox: HTTPServer) -> None:
    simulator.provider.change(callbacks=False)
    create(simulator, inbox.url_for("/status"))
    assert simulator.ledger.wait_counts(settled=True, read=1)
    assert inbox.log == []


def test_a_message_without_a_callback_address_goes_on_too(simulator: Simulator) -> None:
    create(simulator, "")
    assert simulator.ledger.wait_counts(settled=True, read=1)
    assert simulator.ledger.counts["posted"] == 0


def test_lost_callbacks_never_arrive(simulator: Simulator, inbox: HTTPServer) -> None:
    simulator.provider.change(callbacks_lost=1.0)
    create(simulator, inbox.url_for("/status"))
    assert simulator.ledger.wait_counts(settled=True, read=1)
    assert inbox.log == []


def test_duplicated_callbacks_arrive_twice_with_one_token(simulator: Simulator, inbox: HTTPServer) -> None:
    simulator.provider.change(callbacks_duplicated=1.0)
    sid = create(simulator, inbox.url_for("/status"))
    assert simulator.ledger.wait_counts(settled=True, posted=8)
    assert Counter(statuses(inbox, sid)) == {"queued": 2, "sent": 2, "delivered": 2, "read": 2}
    tokens = Counter(request.headers["I-Twilio-Idempotency-Token"] for request, _ in inbox.log)
    assert set(tokens.values()) == {2}


def test_reordered_callbacks_all_arrive(simulator: Simulator, inbox: HTTPServer) -> None:
    simulator.provider.change(callbacks_reordered=1.0)
    sids = [create(simulator, inbox.url_for("/status")) for _ in range(5)]
    assert simulator.ledger.wait_counts(settled=True, posted=20)
    orders = [statuses(inbox, sid) for sid in sids]
    straight = ["queued", "sent", "delivered", "read"]
    assert all(sorted(order) == sorted(straight) for order in orders)
    assert any(order != straight for order in orders)
    assert {message.status for message in simulator.ledger.outbound()} == {"read"}


def test_delayed_callbacks_keep_their_order(simulator: Simulator, inbox: HTTPServer) -> None:
    simulator.provider.change(callback_delay=0.02)
    sids = [create(simulator, inbox.url_for("/status")) for _ in range(3)]
    assert simulator.ledger.wait_counts(settled=True, posted=12)
    assert [statuses(inbox, sid) for sid in sids] == [["queued", "sent", "delivered", "read"]] * 3


def test_spread_callbacks_overtake_one_another_and_all_arrive(
    simulator: Simulator, inbox: HTTPServer
) -> None:
    simulator.provider.change(callback_spread=0.2, callbacks_duplicated=1.0)
    sids = [create(simulator, inbox.url_for("/status")) for _ in range(5)]
    assert simulator.ledger.wait_counts(settled=True, posted=40)
    straight = ["queued", "sent", "delivered", "read"]
    orders = [statuses(inbox, sid) for sid in sids]
    assert all(Counter(order) == dict.fromkeys(straight, 2) for order in orders)
    assert any(list(dict.fromkeys(order)) != straight for order in orders)
    came = [form["MessageSid"] for form in forms(inbox)]
    assert came != sorted(came, key=sids.index)


def test_the_share_of_read_messages_is_kept_and_repeatable() -> None:
    def run() -> list[str]:
        with Simulator(settings=Settings(read=0.5, seed=7)) as simulator:
            simulator.phones.open_window(ANNA)
            for _ in range(40):
                create(simulator, "")
            assert simulator.ledger.wait_counts(settled=True, delivered=40)
            return [message.status for message in simulator.ledger.outbound()]

    first = run()
    assert first == run()
    assert 8 <= first.count("read") <= 32


def test_held_messages_stay_queued_until_released(simulator: Simulator, inbox: HTTPServer) -> None:
    simulator.provider.change(hold=True)
    create(simulator, inbox.url_for("/status"))
    assert [message.status for message in simulator.ledger.outbound()] == ["queued"]
    assert not simulator.ledger.wait_counts(timeout=0.0, settled=True)
    simulator.provider.change(hold=False)
    assert simulator.ledger.wait_counts(settled=True, posted=4)


def test_a_bridge_that_is_away_hears_of_everything_once_it_is_back(simulator: Simulator) -> None:
    simulator.provider.change(retries=1000)
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = free.getsockname()[1]
    sid = create(simulator, f"http://127.0.0.1:{port}/status")
    assert simulator.ledger.wait_counts(read=1, post_failed=8)
    assert not simulator.ledger.wait_counts(timeout=0.0, settled=True)
    bridge = HTTPServer(port=port)
    bridge.expect_request("/status").respond_with_data("")
    with bridge:
        assert simulator.ledger.wait_counts(settled=True, posted=4)
        assert sorted(statuses(bridge, sid)) == ["delivered", "queued", "read", "sent"]


def test_a_server_error_is_tried_again(simulator: Simulator, httpserver: HTTPServer) -> None:
    answers = iter([500, 503, 200])
    httpserver.expect_request("/inbound").respond_with_handler(lambda _: Response(status=next(answers)))
    simulator.provider.change(inbound_url=httpserver.url_for("/inbound"))
    sid = simulator.phones.write(ANNA, "ATTIVA")
    assert simulator.ledger.wait_counts(settled=True, posted=1)
    [message] = [one for one in simulator.ledger.messages(ANNA) if one.inbound]
    assert [post.status for post in message.posts] == [500, 503, 200]
    assert {form["MessageSid"] for form in forms(httpserver)} == {sid}
    assert len({request.headers["I-Twilio-Idempotency-Token"] for request, _ in httpserver.log}) == 1


def test_a_webhook_that_is_refused_is_not_tried_again(simulator: Simulator, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/inbound").respond_with_data("", status=403)
    simulator.provider.change(inbound_url=httpserver.url_for("/inbound"))
    simulator.phones.write(ANNA, "ATTIVA")
    assert simulator.ledger.wait_counts(settled=True, given_up=1)
    assert len(httpserver.log) == 1


def test_after_so_many_tries_a_webhook_is_given_up(simulator: Simulator, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/inbound").respond_with_data("", status=500)
    simulator.provider.change(inbound_url=httpserver.url_for("/inbound"), retries=2)
    simulator.phones.write(ANNA, "ATTIVA")
    assert simulator.ledger.wait_counts(settled=True, given_up=1, post_failed=3)
    assert len(httpserver.log) == 3


def test_what_a_citizen_writes_is_posted_to_the_inbound_webhook(
    simulator: Simulator, inbox: HTTPServer
) -> None:
    simulator.provider.change(inbound_url=inbox.url_for("/inbound"))
    simulator.phones.add(ANNA, "Anna Bianchi")
    sid = simulator.phones.write("+393330000001", "ATTIVA INFORMAZIONI")
    assert simulator.ledger.wait_counts(settled=True, posted=1)
    assert forms(inbox) == [
        {
            "AccountSid": ACCOUNT,
            "ApiVersion": "2010-04-01",
            "Body": "ATTIVA INFORMAZIONI",
            "From": ANNA,
            "MessageSid": sid,
            "MessageType": "text",
            "NumMedia": "0",
            "NumSegments": "1",
            "ProfileName": "Anna Bianchi",
            "ReferralNumMedia": "0",
            "SmsMessageSid": sid,
            "SmsSid": sid,
            "SmsStatus": "received",
            "To": SENDER,
            "WaId": "393330000001",
        }
    ]


def test_a_citizen_known_by_a_user_id_has_no_number_to_tell(simulator: Simulator, inbox: HTTPServer) -> None:
    simulator.provider.change(inbound_url=inbox.url_for("/inbound"))
    simulator.phones.write("whatsapp:US.13491208655302741918", "ATTIVA")
    assert simulator.ledger.wait_counts(settled=True, posted=1)
    [form] = forms(inbox)
    assert (form["From"], "WaId" in form) == ("whatsapp:US.13491208655302741918", False)


def test_media_opt_out_and_repetition_are_told(simulator: Simulator, inbox: HTTPServer) -> None:
    simulator.provider.change(inbound_url=inbox.url_for("/inbound"))
    sid = simulator.phones.write(ANNA, "STOP", media=2, opt_out="STOP", times=2)
    assert simulator.ledger.wait_counts(settled=True, posted=2)
    first, second = forms(inbox)
    assert first == second
    assert (first["MessageSid"], first["OptOutType"], first["NumMedia"]) == (sid, "STOP", "2")
    assert first["MediaContentType1"] == "image/jpeg"


def test_without_an_inbound_webhook_writing_only_opens_the_window() -> None:
    with Simulator() as simulator:
        assert not simulator.phones.window_open(ANNA)
        simulator.phones.write(ANNA, "ATTIVA")
        assert simulator.phones.window_open(ANNA)
        assert simulator.ledger.wait_counts(settled=True, inbound=1)
        simulator.phones.close_window(ANNA)
        assert not simulator.phones.window_open(ANNA)
