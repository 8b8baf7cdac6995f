"""Our requests to Twilio against what its API describes, and the simulator against the same description.

The description is the SDK's: its classes are generated from Twilio's OpenAPI files, so their names are those of
the fields. The shapes of content types are those of Twilio's pages on twilio/text, twilio/call-to-action,
twilio/media and whatsapp/card.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
import urllib3
from pytest_httpserver import HTTPServer
from twilio.rest.api.v2010.account.message import (  # type: ignore[import-untyped]  # carries no type marker
    MessageList,
)
from twilio.rest.content.v1.content import (  # type: ignore[import-untyped]  # carries no type marker
    ContentInstance,
    ContentList,
)
from twilio.rest.content.v1.content.approval_create import (  # type: ignore[import-untyped]  # carries no type marker
    ApprovalCreateList,
)
from werkzeug import Request
from werkzeug.datastructures import Authorization

from bridge.core.wording.templates import needed
from bridge.errors import FetchError
from bridge.model import Outgoing
from bridge.operations.templates import submit
from bridge.policy import Category
from bridge.ports import Content
from bridge.simulator import Simulator
from bridge.simulator.rules import Template
from bridge.simulator.settings import ACCOUNT, SENDER, TOKEN
from bridge.whatsapp.templates import TwilioTemplates
from bridge.whatsapp.twilio_sender import TwilioSender
from tests.builders import SITE, a_config, a_template, a_whatsapp, address

BODY = "Avviso del Comune di Prova: {{1}}. {{2}} Grazie."
BUTTON = {"type": "URL", "title": "Leggi", "url": f"{SITE}/{{{{3}}}}"}
TEXT = Content(BODY)
WITH_BUTTON = Content(BODY, "Leggi", f"{SITE}/{{{{3}}}}")
WITH_IMAGE = Content(BODY, "", "", f"{SITE}/{{{{3}}}}")
WITH_BOTH = Content(BODY, "Leggi", f"{SITE}/{{{{3}}}}", f"{SITE}/{{{{4}}}}")
SAMPLES = {"1": "Via Roma", "2": "Chiusa.", "3": "novita/1", "4": "foto/1.jpg"}
SID = "HX" + "a" * 32


def said(value: Any) -> Any:
    """A JSON value without the fields that are null."""
    if isinstance(value, dict):
        return {name: said(one) for name, one in value.items() if one is not None}
    return [said(one) for one in value] if isinstance(value, list) else value


def office_at(url: str) -> TwilioTemplates:
    return TwilioTemplates(a_whatsapp(account_sid=ACCOUNT, api_url=url, content_url=url), TOKEN)


def created(httpserver: HTTPServer, content: Content) -> Request:
    """Our request to create a template."""
    httpserver.expect_request("/v1/Content", "POST").respond_with_json({"sid": SID}, 201)
    office = office_at(httpserver.url_for("").rstrip("/"))
    assert office.create("notizia_it_1", "it", content, SAMPLES) == SID
    office.close()
    return httpserver.log[-1][0]


# --- our requests ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "kind", "shape"),
    [
        (TEXT, "twilio/text", {"body": BODY}),
        (WITH_BUTTON, "twilio/call-to-action", {"body": BODY, "actions": [BUTTON]}),
        (WITH_IMAGE, "twilio/media", {"body": BODY, "media": [f"{SITE}/{{{{3}}}}"]}),
        (
            WITH_BOTH,
            "whatsapp/card",
            {"body": BODY, "media": [f"{SITE}/{{{{4}}}}"], "actions": [BUTTON]},
        ),
    ],
)
def test_a_template_is_created_in_the_shape_that_its_content_type_has(
    httpserver: HTTPServer, content: Content, kind: str, shape: dict[str, Any]
) -> None:
    request = created(httpserver, content)
    assert (request.content_type, request.authorization) == (
        "application/json",
        Authorization("basic", {"username": ACCOUNT, "password": TOKEN}),
    )
    assert said(request.json) == {
        "friendly_name": "notizia_it_1", "language": "it", "variables": SAMPLES, "types": {kind: shape},
    }  # fmt: skip


@pytest.mark.parametrize("content", [TEXT, WITH_BUTTON, WITH_IMAGE, WITH_BOTH])
def test_no_field_of_a_request_is_unknown_to_the_api(httpserver: HTTPServer, content: Content) -> None:
    body = created(httpserver, content).json
    described = {
        "twilio/text": ContentList.TwilioText,
        "twilio/call-to-action": ContentList.TwilioCallToAction,
        "twilio/media": ContentList.TwilioMedia,
        "whatsapp/card": ContentList.WhatsappCard,
    }
    assert body.keys() <= ContentList.ContentCreateRequest({}).to_dict().keys()
    [(kind, fields)] = said(body)["types"].items()
    assert fields.keys() <= described[kind]({}).to_dict().keys()
    is_card = kind == "whatsapp/card"
    action = ContentList.CardAction if is_card else ContentList.CallToActionAction
    types = ContentInstance.CardActionType if is_card else ContentInstance.CallToActionActionType
    for one in fields.get("actions", []):
        assert one.keys() <= action({}).to_dict().keys()
        assert getattr(types, one["type"]) == one["type"]


def test_an_approval_is_asked_for_by_name_and_category(httpserver: HTTPServer) -> None:
    path = f"/v1/Content/{SID}/ApprovalRequests/whatsapp"
    httpserver.expect_request(path, "POST").respond_with_json({"status": "received"}, 201)
    office = office_at(httpserver.url_for("").rstrip("/"))
    office.submit(SID, "notizia_it_1", "MARKETING")
    office.close()
    body = httpserver.log[-1][0].json
    assert body.keys() <= ApprovalCreateList.ContentApprovalRequest({}).to_dict().keys()
    assert said(body) == {"name": "notizia_it_1", "category": "MARKETING"}


def test_a_message_has_only_parameters_that_the_api_describes(httpserver: HTTPServer) -> None:
    """The names as the SDK hands them on, out of its own source: they are no attribute of anything."""
    described = set(re.findall(r'"(\w+)": ', inspect.getsource(MessageList)))
    assert {"To", "ContentSid", "ContentVariables", "ValidityPeriod"} <= described
    path = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    httpserver.expect_request(path, "POST").respond_with_json({"sid": "SM1"}, 201)
    whatsapp = a_whatsapp(account_sid=ACCOUNT, api_url=httpserver.url_for("").rstrip("/"))
    sender = TwilioSender(whatsapp, TOKEN, "https://w.example/s", connections=1)
    sender.send(Outgoing(address(1), "mark", content_sid=SID, variables=SAMPLES, valid_for_seconds=60))
    sender.send(Outgoing(address(1), "mark", body="Ciao"))
    sender.close()
    template, text = (request.form for request, _ in httpserver.log)
    assert {*template, *text} <= described
    assert set(template) == {
        "To", "From", "StatusCallback", "ContentSid", "ContentVariables", "ValidityPeriod",
    }  # fmt: skip
    assert json.loads(template["ContentVariables"]) == SAMPLES
    assert set(text) == {"To", "From", "StatusCallback", "Body"}


# --- the simulator against the same description ------------------------------------------------------------


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


@pytest.fixture
def office(simulator: Simulator) -> Iterator[TwilioTemplates]:
    made = office_at(simulator.base_url)
    yield made
    made.close()


def post(simulator: Simulator, path: str, body: Any) -> tuple[int, int | None]:
    """Status and error code of a raw request in JSON, as the account."""
    headers = urllib3.make_headers(basic_auth=f"{ACCOUNT}:{TOKEN}")
    with urllib3.PoolManager() as pool:
        answer = pool.request("POST", f"{simulator.base_url}{path}", json=body, headers=headers)
        return answer.status, answer.json().get("code")


def wish(kind: str = "twilio/text", **fields: Any) -> dict[str, Any]:
    return {"friendly_name": "n", "language": "it", "variables": {"1": "x"}, "types": {kind: fields}}


GOOD = [
    wish(body=BODY),
    wish("twilio/media", media=[f"{SITE}/foto.jpg"]),
    wish("twilio/call-to-action", body=BODY, actions=[BUTTON]),
    wish("whatsapp/card", body=BODY, footer="Comune"),
]
BAD = [
    {},
    {"language": "it"},
    {**wish(body=BODY), "language": ""},
    {**wish(body=BODY), "types": {}},
    {**wish(body=BODY), "types": {"twilio/text": {"body": BODY}, "twilio/media": {"media": [SITE]}}},
    {**wish(body=BODY), "variables": {"1": 1}},
    {**wish(body=BODY), "body": BODY},
    wish(),
    wish(body="x" * 1601),
    wish(body=BODY, title="of another type"),
    wish("twilio/sticker", body=BODY),
    wish("twilio/media", body=BODY),
    wish("twilio/media", body=BODY, media=[]),
    wish("twilio/media", media=["{{1}}"]),
    wish("twilio/media", media=[f"{SITE}/{{{{1}}}}/foto.jpg"]),
    wish("twilio/media", media=[f"{SITE}/1.jpg", f"{SITE}/2.jpg"]),
    wish("twilio/call-to-action", body=BODY),
    wish("twilio/call-to-action", actions=[BUTTON]),
    wish("twilio/call-to-action", body=BODY, actions=[BUTTON, BUTTON]),
    wish("twilio/call-to-action", body=BODY, actions=[{**BUTTON, "title": ""}]),
    wish("twilio/call-to-action", body=BODY, actions=[{**BUTTON, "title": "x" * 21}]),
    wish("twilio/call-to-action", body=BODY, actions=[{**BUTTON, "type": "LINK"}]),
    wish("twilio/call-to-action", body=BODY, actions=[{**BUTTON, "url": "{{3}}"}]),
    wish("twilio/call-to-action", body=BODY, actions=[{**BUTTON, "url": "https://{{3}}.example/"}]),
    wish("twilio/call-to-action", body=BODY, actions=[{**BUTTON, "href": SITE}]),
    wish("whatsapp/card", body=BODY),
    wish("whatsapp/card", footer="Comune"),
]


@pytest.mark.parametrize("body", GOOD, ids=lambda body: next(iter(body["types"])))
def test_the_simulator_takes_what_the_api_takes(simulator: Simulator, body: dict[str, Any]) -> None:
    assert post(simulator, "/v1/Content", body) == (201, None)


@pytest.mark.parametrize("body", BAD, ids=repr)
def test_the_simulator_refuses_what_the_api_refuses(simulator: Simulator, body: dict[str, Any]) -> None:
    assert post(simulator, "/v1/Content", body) == (400, 20001)
    assert not simulator.provider.templates.by_sid


@pytest.mark.parametrize(
    "body",
    [{}, {"name": "n"}, {"name": "Notizia 1", "category": "UTILITY"}, {"name": "n", "category": "NEWS"}],
)
def test_the_simulator_refuses_an_approval_without_a_good_name_and_category(
    simulator: Simulator, body: dict[str, Any]
) -> None:
    simulator.provider.templates.put(Template(SID, BODY))
    assert post(simulator, f"/v1/Content/{SID}/ApprovalRequests/whatsapp", body) == (400, 20001)


def test_an_address_without_a_sample_is_not_approved(office: TwilioTemplates) -> None:
    sid = office.create("notizia_it_1", "it", WITH_BOTH, SAMPLES | {"4": ""})
    office.submit(sid, "notizia_it_1", "UTILITY")
    assert office.approval(sid).reason == "An address with a variable wants a sample that can be opened"


def test_a_variable_that_is_not_there_is_refused_of_a_button_and_an_image_too(simulator: Simulator) -> None:
    simulator.provider.templates.put(
        Template(SID, BODY, button="Leggi", button_url=BUTTON["url"], media=f"{SITE}/{{{{4}}}}")
    )
    sender = TwilioSender(
        a_whatsapp(account_sid=ACCOUNT, sender=SENDER.removeprefix("whatsapp:"), api_url=simulator.base_url),
        TOKEN, "https://w.example/s", connections=1,
    )  # fmt: skip

    def send(**changes: str) -> int | None:
        return sender.send(Outgoing(address(1), "m", content_sid=SID, variables=SAMPLES | changes)).code

    assert send() is None
    for number in "34":
        missing = {name: value for name, value in SAMPLES.items() if name != number}
        assert sender.send(Outgoing(address(1), "m", content_sid=SID, variables=missing)).code == 21656
    assert send(**{"3": ""}) == 21656
    assert send(**{"4": "a b"}) == 21620
    assert send(**{"4": "foto.webp"}) is None  # it is accepted, and fails afterwards
    sender.close()
    assert simulator.ledger.wait_counts(failed=1, delivered=1)
    good, late = simulator.ledger.outbound()
    assert (good.media, good.button, good.sid[:2]) == ((f"{SITE}/foto/1.jpg",), f"{SITE}/novita/1", "MM")
    assert late.code == 63019


def test_every_form_that_a_configuration_needs_is_created_and_approved(
    simulator: Simulator, office: TwilioTemplates
) -> None:
    rich = a_template(
        body=BODY.replace("Grazie", "Tutto: {{3}} Grazie"), button="Leggi", image=True, sid="",
        bodies={"de": "Neu von der Gemeinde: {{1}}. {{2}} Mehr: {{3}} Danke."}, category=Category.MARKETING,
    )  # fmt: skip
    plain = a_template("allerta", body="Allerta dal Comune: {{1}}. {{2}} Tutto: {{3}} Grazie.", sid="")
    config = a_config(whatsapp=a_whatsapp(templates={"notizia": rich, "allerta": plain}))
    answers = list(submit(needed(config, ("de", "en"), f"{SITE}/foto/1.jpg"), office))
    assert [one.template.label for one in answers] == [
        "notizia.it", "notizia.de", "notizia+image.it", "notizia+image.de", "allerta.it",
    ]  # fmt: skip
    assert {office.approval(one.sid).status for one in answers} == {"approved"}
    made = {one.name: one for one in simulator.provider.templates.by_sid.values()}
    kinds = [made[one.template.provider_name].kind for one in answers]
    assert kinds == ["twilio/call-to-action"] * 2 + ["whatsapp/card"] * 2 + ["twilio/text"]
    assert [one.category for one in made.values()] == ["MARKETING"] * 4 + ["UTILITY"]
    assert [one.language for one in made.values()] == ["it", "de", "it", "de", "it"]
    assert made[answers[1].template.provider_name].body.startswith("Neu von der Gemeinde")


def test_a_refusal_to_create_is_one_clear_error(office: TwilioTemplates) -> None:
    with pytest.raises(FetchError, match="the provider does not give the new template notizia"):
        office.create("notizia", "", TEXT, {})
