"""The simulated Messages API, asked by the real twilio SDK."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
import urllib3
from twilio.base.exceptions import TwilioRestException  # type: ignore[import-untyped]  # carries no type marker
from twilio.rest import Client  # type: ignore[import-untyped]  # carries no type marker

from bridge.simulator import Simulator
from bridge.simulator.rules import Template
from bridge.simulator.settings import ACCOUNT, SENDER, TOKEN, Settings

ANNA, BRUNO = "whatsapp:+393330000001", "whatsapp:+393330000002"
NOTIZIA = "HX" + "1" * 32
BODY = "{{1}}: {{2}} Maggiori informazioni: {{3}} Comune di Esempio."
VARIABLES = {"1": "Chiusa via Roma", "2": "Da lunedì.", "3": "https://comune.example/7"}


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(templates={NOTIZIA: BODY}) as running:
        yield running


@pytest.fixture
def client(simulator: Simulator) -> Iterator[Client]:
    with sdk(simulator) as one:
        yield one


@contextmanager
def sdk(simulator: Simulator, account: str = ACCOUNT, token: str = TOKEN) -> Iterator[Client]:
    """The SDK as shipped, with the simulator in place of api.twilio.com."""
    client = Client(account, token)
    client.api.base_url = simulator.base_url
    yield client
    client.http_client.session.close()


def refused(client: Client, **fields: object) -> tuple[int, int]:
    """(HTTP status, provider's code) of a creation that must be refused."""
    wish = {"to": ANNA, "from_": SENDER, **fields}
    with pytest.raises(TwilioRestException) as caught:
        client.messages.create(**{name: value for name, value in wish.items() if value is not None})
    return caught.value.status, caught.value.code


def test_a_message_from_a_template_is_accepted_and_rendered(simulator: Simulator, client: Client) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    message = client.messages.create(
        to=ANNA,
        from_=SENDER,
        content_sid=NOTIZIA,
        content_variables=json.dumps(VARIABLES),
        validity_period=3600,
    )
    assert (message.status, message.direction, message.to, message.from_) == (
        "queued",
        "outbound-api",
        ANNA,
        SENDER,
    )
    assert re.fullmatch(r"SM[0-9a-f]{32}", message.sid)
    assert before <= message.date_created <= before + timedelta(seconds=5)
    assert (message.date_sent, message.error_code, message.num_segments) == (None, None, "1")
    [kept] = simulator.ledger.outbound()
    assert (
        kept.text
        == "Chiusa via Roma: Da lunedì. Maggiori informazioni: https://comune.example/7 Comune di Esempio."
    )
    assert (kept.sid, kept.content_sid, kept.variables, kept.validity) == (
        message.sid,
        NOTIZIA,
        VARIABLES,
        3600,
    )


def test_wrong_credentials_are_refused(simulator: Simulator) -> None:
    with sdk(simulator, token="wrong") as stranger:
        assert refused(stranger, body="Buongiorno") == (401, 20003)
    assert simulator.ledger.counts["accepted"] == 0


def test_an_unknown_account_is_not_found(simulator: Simulator, client: Client) -> None:
    other = "AC" + "9" * 32
    with pytest.raises(TwilioRestException) as caught:
        client.api.v2010.accounts(other).messages.create(to=ANNA, from_=SENDER, body="Buongiorno")
    assert (caught.value.status, caught.value.code) == (404, 20404)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"to": ""}, 21604),
        ({"to": "393330000001"}, 21211),
        ({"to": "whatsapp:+39"}, 21211),
        ({"to": "whatsapp:+39 333 000 0001"}, 21211),
        ({"to": "whatsapp:US."}, 21211),
        ({"to": "+393330000001"}, 21910),
        ({"from_": None}, 21603),
        ({"from_": "whatsapp:+390000000009"}, 63007),
        ({"from_": "+390000000009"}, 21606),
        ({"from_": None, "messaging_service_sid": "MG" + "0" * 32}, 21701),
        ({"body": None}, 21619),
        ({"body": " \n"}, 21619),
        ({"body": "x" * 1601}, 21617),
        ({"content_variables": "{}"}, 21654),
        ({"status_callback": "localhost/status"}, 21609),
        ({"validity_period": 0}, 21624),
        ({"validity_period": 36_001}, 21624),
        ({"media_url": ["ftp://media.example/a.jpg"]}, 21620),
        ({"media_url": ["https://media.example/a.jpg"] * 11}, 21623),
    ],
)
def test_a_faulty_request_is_refused_with_its_code(
    simulator: Simulator, client: Client, fields: dict[str, object], code: int
) -> None:
    assert refused(client, **{"body": "Buongiorno", **fields}) == (400, code)
    [seen] = simulator.ledger.requests()
    assert (seen.code, seen.sid) == (code, "")
    assert simulator.ledger.counts == {"requests": 1, "refused": 1}


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ("nonsense", 21656),
        ("[1, 2, 3]", 21656),
        ({**VARIABLES, "2": 7}, 21656),
        ({"1": "a", "2": "b"}, 21656),
        (None, 21656),
        ({**VARIABLES, "2": ""}, 21656),
        ({**VARIABLES, "2": "  "}, 21656),
        ({**VARIABLES, "2": "due\nrighe"}, 21656),
        ({**VARIABLES, "2": "con\ttab"}, 21656),
        ({**VARIABLES, "2": "cinque     spazi"}, 21656),
        ({**VARIABLES, "2": "x" * 1601}, 21658),
    ],
)
def test_faulty_variables_are_refused(client: Client, variables: object, code: int) -> None:
    raw = variables if isinstance(variables, str) or variables is None else json.dumps(variables)
    assert refused(client, content_sid=NOTIZIA, content_variables=raw) == (400, code)


def test_four_spaces_in_a_row_are_allowed(client: Client) -> None:
    variables = json.dumps({**VARIABLES, "2": "quattro    spazi"})
    assert client.messages.create(to=ANNA, from_=SENDER, content_sid=NOTIZIA, content_variables=variables).sid


def test_an_unknown_template_is_refused(client: Client) -> None:
    assert refused(client, content_sid="HX" + "9" * 32, content_variables="{}") == (400, 21655)


@pytest.mark.parametrize(
    ("approval", "code"),
    [("rejected", 63040), ("paused", 63041), ("disabled", 63042), ("missing", 63027), ("pending", 63016)],
)
def test_a_template_that_is_not_approved_fails_later(
    simulator: Simulator, client: Client, approval: str, code: int
) -> None:
    simulator.provider.templates.put(Template(NOTIZIA, BODY, approval=approval))
    sid = client.messages.create(
        to=ANNA, from_=SENDER, content_sid=NOTIZIA, content_variables=json.dumps(VARIABLES)
    ).sid
    assert simulator.ledger.wait_counts(failed=1)
    assert (client.messages(sid).fetch().status, client.messages(sid).fetch().error_code) == ("failed", code)


def test_a_pending_template_passes_as_free_form_in_an_open_window(
    simulator: Simulator, client: Client
) -> None:
    simulator.provider.templates.put(Template(NOTIZIA, BODY, approval="pending"))
    simulator.phones.open_window(ANNA)
    client.messages.create(
        to=ANNA, from_=SENDER, content_sid=NOTIZIA, content_variables=json.dumps(VARIABLES)
    )
    assert simulator.ledger.wait_counts(delivered=1)


@pytest.mark.parametrize(("length", "status"), [(1024, "delivered"), (1025, "failed")])
def test_a_rendered_template_longer_than_1024_fails_later(client: Client, length: int, status: str) -> None:
    fixed = len(BODY) - 3 * len("{{1}}") + len(VARIABLES["1"] + VARIABLES["3"])
    variables = json.dumps({**VARIABLES, "2": "x" * (length - fixed)})
    simulator_says = client.messages.create(
        to=ANNA, from_=SENDER, content_sid=NOTIZIA, content_variables=variables
    )
    assert wait_for_end(client, simulator_says.sid) == (status, 63021 if status == "failed" else None)


def test_more_variables_than_the_template_has_fail_later(client: Client) -> None:
    variables = json.dumps({**VARIABLES, "4": "di troppo"})
    sid = client.messages.create(to=ANNA, from_=SENDER, content_sid=NOTIZIA, content_variables=variables).sid
    assert wait_for_end(client, sid) == ("failed", 63028)


def wait_for_end(client: Client, sid: str) -> tuple[str, int | None]:
    """The last status and code of a message, once all is settled."""
    base = client.api.base_url
    assert urllib3.request("GET", f"{base}/_simulator/wait?settled=1&accepted=1").status == 200
    message = client.messages(sid).fetch()
    return ("delivered" if message.status == "read" else message.status), message.error_code


def test_free_form_text_outside_the_window_is_accepted_and_then_fails(client: Client) -> None:
    message = client.messages.create(to=ANNA, from_=SENDER, body="Buongiorno")
    assert message.status == "queued"
    assert wait_for_end(client, message.sid) == ("failed", 63016)


def test_free_form_text_inside_the_window_is_delivered(simulator: Simulator, client: Client) -> None:
    simulator.phones.write(ANNA, "ATTIVA")
    sid = client.messages.create(to=ANNA, from_=SENDER, body="x" * 1600).sid
    assert wait_for_end(client, sid) == ("delivered", None)


def test_the_window_closes_after_24_hours() -> None:
    now = [1_800_000_000.0]
    with Simulator(clock=lambda: now[0]) as simulator, sdk(simulator) as client:
        simulator.phones.write(ANNA, "ATTIVA")
        now[0] += 24 * 3600 - 1
        client.messages.create(to=ANNA, from_=SENDER, body="ancora aperta")
        now[0] += 1
        client.messages.create(to=ANNA, from_=SENDER, body="chiusa")
        assert simulator.ledger.wait_counts(settled=True)
        assert [message.code for message in simulator.ledger.outbound()] == [None, 63016]


def test_a_user_id_without_a_number_is_an_address_too(simulator: Simulator, client: Client) -> None:
    simulator.phones.write("whatsapp:US.13491208655302741918", "ATTIVA")
    client.messages.create(to="whatsapp:US.13491208655302741918", from_=SENDER, body="Buongiorno")
    assert simulator.ledger.wait_counts(delivered=1)


def test_a_messaging_service_sends_from_the_first_sender(simulator: Simulator, client: Client) -> None:
    service = "MG" + "0" * 32
    simulator.provider.change(services=[service])
    message = client.messages.create(to=ANNA, messaging_service_sid=service, body="Buongiorno")
    assert message.from_ == SENDER


def test_the_list_is_newest_first_and_followed_page_by_page(simulator: Simulator, client: Client) -> None:
    sids = [client.messages.create(to=ANNA, from_=SENDER, body=f"numero {n}").sid for n in range(7)]
    client.messages.create(to=BRUNO, from_=SENDER, body="per Bruno")
    simulator.phones.write(ANNA, "da Anna")
    listed = [message.sid for message in client.messages.list(to=ANNA, from_=SENDER, page_size=3)]
    assert listed == sids[::-1]


def test_what_is_accepted_meanwhile_does_not_shift_the_pages(client: Client) -> None:
    sids = [client.messages.create(to=ANNA, from_=SENDER, body=f"numero {n}").sid for n in range(4)]
    page = client.messages.page(to=ANNA, page_size=2)
    first = [message.sid for message in page]
    client.messages.create(to=ANNA, from_=SENDER, body="nel frattempo")
    second = [message.sid for message in page.next_page()]
    assert first + second == sids[::-1]


def test_the_list_shows_messages_in_both_directions(simulator: Simulator, client: Client) -> None:
    inbound = simulator.phones.write(ANNA, "ATTIVA")
    outbound = client.messages.create(to=ANNA, from_=SENDER, body="Benvenuta").sid
    assert [(m.sid, m.direction) for m in client.messages.list()] == [
        (outbound, "outbound-api"),
        (inbound, "inbound"),
    ]
    assert [m.sid for m in client.messages.list(from_=ANNA)] == [inbound]
    assert [m.sid for m in client.messages.list(to=SENDER)] == [inbound]
    assert client.messages.list(to=BRUNO) == []


def test_the_text_of_a_template_message_shows_only_by_option(simulator: Simulator, client: Client) -> None:
    client.messages.create(
        to=ANNA, from_=SENDER, content_sid=NOTIZIA, content_variables=json.dumps(VARIABLES)
    )
    client.messages.create(to=ANNA, from_=SENDER, body="a mano")
    text = simulator.ledger.outbound()[0].text
    assert [message.body for message in client.messages.list()] == ["a mano", ""]
    simulator.provider.change(template_body_listed=True)
    assert [message.body for message in client.messages.list()] == ["a mano", text]


def test_a_queued_message_has_no_date_sent_and_escapes_a_list_by_date(
    simulator: Simulator, client: Client
) -> None:
    simulator.provider.change(hold=True)
    sid = client.messages.create(to=ANNA, from_=SENDER, body="Buongiorno").sid
    today = datetime.now(UTC)
    assert client.messages(sid).fetch().date_sent is None
    assert client.messages.list(date_sent_after=today - timedelta(days=1)) == []
    simulator.provider.change(hold=False)
    assert simulator.ledger.wait_counts(failed=1)
    assert [m.sid for m in client.messages.list(date_sent_after=today - timedelta(days=1))] == [sid]
    assert client.messages.list(date_sent_before=today - timedelta(days=1)) == []


def test_the_list_may_lag_behind() -> None:
    now = [1_800_000_000.0]
    settings = Settings(list_lag=2.0)
    with Simulator(settings=settings, clock=lambda: now[0]) as simulator, sdk(simulator) as client:
        sid = client.messages.create(to=ANNA, from_=SENDER, body="Buongiorno").sid
        assert client.messages.list(to=ANNA) == []
        now[0] += 2
        assert [message.sid for message in client.messages.list(to=ANNA)] == [sid]


def test_a_finished_message_can_be_deleted_and_stays_in_the_ledger(
    simulator: Simulator, client: Client
) -> None:
    sid = client.messages.create(to=ANNA, from_=SENDER, body="Buongiorno").sid
    assert wait_for_end(client, sid)[0] == "failed"
    assert client.messages(sid).delete()
    assert client.messages.list() == []
    with pytest.raises(TwilioRestException) as caught:
        client.messages(sid).fetch()
    assert caught.value.code == 20404
    assert [message.sid for message in simulator.ledger.outbound()] == [sid]


@pytest.mark.parametrize("act", ["fetch", "delete"])
def test_a_message_that_never_was_is_not_found(client: Client, act: str) -> None:
    with pytest.raises(TwilioRestException) as caught:
        getattr(client.messages("SM" + "9" * 32), act)()
    assert (caught.value.status, caught.value.code) == (404, 20404)


def test_a_list_by_a_day_shows_what_was_sent_on_it(client: Client) -> None:
    sid = client.messages.create(to=ANNA, from_=SENDER, body="Buongiorno").sid
    wait_for_end(client, sid)
    day = client.messages(sid).fetch().date_sent.replace(hour=0, minute=0, second=0)
    assert [message.sid for message in client.messages.list(date_sent=day)] == [sid]
    assert client.messages.list(date_sent=day - timedelta(days=1)) == []


def test_a_message_on_its_way_cannot_be_deleted(simulator: Simulator, client: Client) -> None:
    simulator.provider.change(hold=True)
    sid = client.messages.create(to=ANNA, from_=SENDER, body="Buongiorno").sid
    with pytest.raises(TwilioRestException) as caught:
        client.messages(sid).delete()
    assert (caught.value.status, caught.value.code) == (409, 20009)


def test_the_account_itself_can_be_fetched(client: Client) -> None:
    assert client.api.v2010.accounts(ACCOUNT).fetch().status == "active"


def test_a_citizen_too_many_fails_in_a_callback_unless_their_window_is_open(
    simulator: Simulator, client: Client
) -> None:
    simulator.provider.change(daily_recipients=1)
    told = {"from_": SENDER, "content_sid": NOTIZIA, "content_variables": json.dumps(VARIABLES)}
    assert wait_for_end(client, client.messages.create(to=ANNA, **told).sid) == ("delivered", None)
    assert wait_for_end(client, client.messages.create(to=BRUNO, **told).sid) == ("failed", 63018)
    assert wait_for_end(client, client.messages.create(to=ANNA, **told).sid) == ("delivered", None)
    simulator.phones.open_window(BRUNO)
    assert wait_for_end(client, client.messages.create(to=BRUNO, **told).sid) == ("delivered", None)


def test_a_citizen_too_many_is_refused_at_once_if_the_provider_is_set_so(
    simulator: Simulator, client: Client
) -> None:
    simulator.provider.change(daily_recipients=1, limit_at_once=True)
    told = {"content_sid": NOTIZIA, "content_variables": json.dumps(VARIABLES)}
    client.messages.create(to=ANNA, from_=SENDER, **told)
    assert refused(client, to=BRUNO, **told) == (429, 63018)
    assert simulator.ledger.counts["accepted"] == 1
