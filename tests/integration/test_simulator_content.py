"""The simulated Content API, asked by the real twilio SDK."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from twilio.base.exceptions import (  # type: ignore[import-untyped]  # carries no type marker
    TwilioException,
    TwilioRestException,
)
from twilio.rest import Client  # type: ignore[import-untyped]  # carries no type marker
from twilio.rest.content.v1.content import (  # type: ignore[import-untyped]  # carries no type marker
    ContentInstance,
    ContentList,
)
from twilio.rest.content.v1.content.approval_create import (  # type: ignore[import-untyped]  # carries no type marker
    ApprovalCreateInstance,
    ApprovalCreateList,
)

from bridge.simulator import Simulator
from bridge.simulator.faults import Fault
from bridge.simulator.settings import ACCOUNT, SENDER, TOKEN

BODY = "Avviso: {{1}}. {{2}} Comune di Esempio."


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


@pytest.fixture
def client(simulator: Simulator) -> Iterator[Client]:
    client = Client(ACCOUNT, TOKEN)
    client.content.base_url = client.api.base_url = simulator.base_url
    yield client
    client.http_client.session.close()


def create(client: Client, body: str = BODY, name: str = "notizia") -> ContentInstance:
    types = ContentList.Types({"twilio/text": {"body": body}})
    wish = {"friendly_name": name, "language": "it", "variables": {"1": "Titolo"}, "types": types}
    return client.content.v1.contents.create(ContentList.ContentCreateRequest(wish))


def submit(client: Client, sid: str, category: str = "UTILITY") -> ApprovalCreateInstance:
    wish = ApprovalCreateList.ContentApprovalRequest({"name": "notizia", "category": category})
    return client.content.v1.contents(sid).approval_create.create(wish)


def approval(client: Client, sid: str) -> tuple[str, str, str]:
    """(status, category, reason for a rejection)."""
    told = client.content.v1.contents(sid).approval_fetch().fetch().whatsapp
    return told["status"], told["category"], told["rejection_reason"]


def test_a_template_is_created_submitted_approved_and_used(simulator: Simulator, client: Client) -> None:
    template = create(client)
    assert (template.friendly_name, template.language) == ("notizia", "it")
    assert template.types == {"twilio/text": {"body": BODY}}
    assert approval(client, template.sid)[0] == "unsubmitted"
    assert submit(client, template.sid).status == "received"
    assert approval(client, template.sid) == ("approved", "UTILITY", "")
    client.messages.create(
        to="whatsapp:+393330000001",
        from_=SENDER,
        content_sid=template.sid,
        content_variables='{"1": "Chiusa via Roma", "2": "Da lunedì."}',
    )
    assert simulator.ledger.wait_counts(delivered=1)
    assert simulator.ledger.outbound()[0].text == "Avviso: Chiusa via Roma. Da lunedì. Comune di Esempio."


@pytest.mark.parametrize("decision", ["pending", "rejected"])
def test_whatsapp_may_decide_otherwise(simulator: Simulator, client: Client, decision: str) -> None:
    simulator.provider.change(approval=decision)
    sid = create(client).sid
    submit(client, sid, "MARKETING")
    assert approval(client, sid) == (decision, "MARKETING", "")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("Avviso {{1}} e {{3}}.", "Variables must be numbered from 1 without gaps, at most 100"),
        ("Avviso {{2}}.", "Variables must be numbered from 1 without gaps, at most 100"),
        ("Avviso {{1}} {{2}}.", "Variables must not stand next to each other"),
        ("{{1}} e basta.", "Variables must not stand first or last"),
        ("Avviso: {{1}}", "Variables must not stand first or last"),
        ("x" * 1025, "The body is too long"),
    ],
)
def test_a_template_with_a_fault_is_rejected_with_a_reason(client: Client, body: str, reason: str) -> None:
    sid = create(client, body).sid
    submit(client, sid)
    assert approval(client, sid) == ("rejected", "UTILITY", reason)


def test_templates_are_listed_over_several_pages(client: Client) -> None:
    sids = [create(client, name=f"modello {number}").sid for number in range(5)]
    assert [one.sid for one in client.content.v1.contents.list(page_size=2)] == sids


def test_a_template_can_be_fetched_and_deleted(client: Client) -> None:
    sid = create(client).sid
    assert client.content.v1.contents(sid).fetch().friendly_name == "notizia"
    assert client.content.v1.contents(sid).delete()
    with pytest.raises(TwilioRestException) as caught:
        client.content.v1.contents(sid).fetch()
    assert (caught.value.status, caught.value.code) == (404, 20404)
    assert client.content.v1.contents.list() == []


def test_a_template_without_text_is_refused(client: Client) -> None:
    with pytest.raises(TwilioRestException) as caught:
        create(client, body="")
    assert (caught.value.status, caught.value.code) == (400, 20001)


def test_a_template_without_a_category_cannot_be_submitted(client: Client) -> None:
    sid = create(client).sid
    with pytest.raises(TwilioRestException) as caught:
        submit(client, sid, category="")
    assert (caught.value.status, caught.value.code) == (400, 20001)
    assert approval(client, sid)[0] == "unsubmitted"


def test_strangers_learn_nothing(simulator: Simulator, client: Client) -> None:
    sid = create(client).sid
    stranger = Client(ACCOUNT, "wrong")
    stranger.content.base_url = simulator.base_url
    with pytest.raises(TwilioRestException) as caught:
        stranger.content.v1.contents(sid).fetch()
    stranger.http_client.session.close()
    assert (caught.value.status, caught.value.code) == (401, 20003)


def test_the_content_api_may_fail_by_itself(simulator: Simulator, client: Client) -> None:
    simulator.faults.add(Fault("error_before", on="content", next=1, status=503))
    with pytest.raises(TwilioException, match="503"):
        client.content.v1.contents.list()
    assert client.content.v1.contents.list() == []
