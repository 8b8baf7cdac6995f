"""What WhatsApp does to templates after their approval: seen by a daily look, told once; what serves instead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from bridge.errors import FetchError
from bridge.model import Action, MessageState, Outcome, OutcomeKind, Receipt
from bridge.operations.approvals import Approvals
from bridge.operations.status import status
from bridge.policy import Config
from bridge.simulator import Simulator
from bridge.simulator.faults import Fault
from bridge.simulator.rules import Template
from bridge.simulator.settings import ACCOUNT, TOKEN
from bridge.store import schema
from bridge.whatsapp.templates import TwilioTemplates
from tests.builders import a_config, a_template, a_topic, a_whatsapp
from tests.integration.test_delivery import Office
from tests.tables import Tables

NEWS, SPARE, EVENT = (f"HX{digit * 32}" for digit in "123")
HOUR = 3600.0


class Town:
    """A town with three templates at the simulated provider; `notizia` has a fallback, `evento` none."""

    def __init__(self, simulator: Simulator, tables: Tables) -> None:
        self.simulator = simulator
        self.tables = tables
        templates = {
            "notizia": a_template("notizia", sid=NEWS, fallback="scorta"),
            "scorta": a_template("scorta", sid=SPARE),
            "evento": a_template("evento", sid=EVENT),
        }
        whatsapp = a_whatsapp(
            templates=templates,
            account_sid=ACCOUNT,
            api_url=simulator.base_url,
            content_url=simulator.base_url,
        )
        topics = [a_topic("viabilita"), a_topic("eventi", template="evento"), a_topic("allerte", urgent=True)]
        self.config: Config = a_config(topics=topics, whatsapp=whatsapp)
        for template in templates.values():
            simulator.provider.templates.put(Template(template.sid, template.body))
        self.approvals = Approvals(
            self.config, tables.db, tables.clock, lambda: TwilioTemplates(whatsapp, TOKEN)
        )
        self.office = Office(tables, self.config)

    def decides(self, sid: str, **verdict: Any) -> None:
        self.simulator.provider.templates.change(sid, verdict)

    def standing(self, name: str) -> tuple[str, str, str]:
        row = self.tables.row(schema.template_standings, name=name)
        return row["status"], row["category"], row["reason"]

    def troubles(self) -> list[str]:
        with self.tables.db.read() as conn:
            told = status(conn, self.config, self.tables.clock.now(), running=False).troubles
        return [one for one in told if "emplate" in one]


@pytest.fixture
def town(tables: Tables) -> Iterator[Town]:
    with Simulator() as simulator:
        yield Town(simulator, tables)


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What ops were told since the last question."""
    found = [one.getMessage() for one in caplog.records if one.getMessage().startswith("template.changed")]
    caplog.clear()
    return found


def test_what_is_approved_is_written_down_and_told_to_nobody(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    town.approvals.look()
    assert [town.standing(name) for name in ("notizia", "scorta", "evento")] == [
        ("approved", "utility", "")
    ] * 3
    assert (town.tables.resting(), town.troubles(), told(caplog)) == ({}, [], [])


@pytest.mark.parametrize("verdict", ["rejected", "paused", "disabled", "pending", "unsubmitted"])
def test_what_whatsapp_stops_rests_is_told_once_and_works_again_when_approved(
    town: Town, caplog: pytest.LogCaptureFixture, verdict: str
) -> None:
    town.approvals.look()
    town.decides(NEWS, approval=verdict, rejection_reason="too many complaints")
    town.approvals.look()
    assert list(town.tables.resting()) == [f"template:{NEWS}"]
    [line] = told(caplog)
    assert f"template=notizia.it sid={NEWS}" in line
    assert f"is {verdict}, filed as utility: too many complaints" in line
    assert town.troubles() == [
        f"template notizia.it: is {verdict}, filed as utility: too many complaints; scorta serves instead"
    ]
    town.tables.clock.advance(HOUR)
    town.approvals.look()
    assert told(caplog) == []
    town.decides(NEWS, approval="approved", rejection_reason="")
    town.approvals.look()
    [line] = told(caplog)
    assert "is approved again" in line
    assert (town.tables.resting(), town.troubles()) == ({}, [])


def test_another_category_is_told_once_and_stays_a_trouble(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    town.approvals.look()
    town.decides(EVENT, category="MARKETING")
    town.approvals.look()
    [line] = told(caplog)
    assert "is filed as marketing now, not as utility any more" in line
    town.approvals.look()
    assert (told(caplog), town.tables.resting()) == ([], {})
    [trouble] = town.troubles()
    assert trouble.startswith("template evento.it: is filed as marketing, not utility")


@pytest.mark.parametrize("verdict", ["in_appeal", "archived"])
def test_a_word_that_nobody_knows_does_nothing_but_be_told(
    town: Town, caplog: pytest.LogCaptureFixture, verdict: str
) -> None:
    town.decides(NEWS, approval=verdict)
    town.approvals.look()
    assert (town.tables.resting(), len(told(caplog)), len(town.troubles())) == ({}, 1, 1)


def test_a_template_that_the_provider_does_not_know_is_told_and_still_tried(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    """A wrong whatsapp.content_url looks the same, and must not stop everything."""
    town.simulator.provider.templates.remove(NEWS)
    town.approvals.look()
    assert town.tables.resting() == {}
    [line] = told(caplog)
    assert "is missing: the provider knows no template of this SID (HTTP 404)" in line


# --- what serves instead -----------------------------------------------------------------------------------


def sent(town: Town) -> list[str | None]:
    return [one.content_sid for one in town.office.provider.sent]


def test_while_one_rests_its_fallback_serves_and_afterwards_it_serves_itself_again(town: Town) -> None:
    town.tables.citizen("viabilita")
    town.decides(NEWS, approval="paused")
    town.approvals.look()
    town.tables.released("viabilita")
    town.office.send_all()
    town.decides(NEWS, approval="approved")
    town.approvals.look()
    town.tables.released("viabilita", title="Altro")
    town.office.send_all()
    assert sent(town) == [SPARE, NEWS]


@pytest.mark.parametrize("at_once", [True, False])
def test_what_is_refused_or_fails_because_of_its_template_goes_by_the_fallback(
    town: Town, *, at_once: bool
) -> None:
    """Before anybody has asked WhatsApp: a failure lets the template rest, and its message is not left behind."""
    town.tables.citizen("viabilita")
    town.tables.released("viabilita")
    refused = Outcome(OutcomeKind.REFUSED, action=Action.HALT_TEMPLATE, code=63041, detail="no")
    town.office.provider.answers = [refused if at_once else Outcome(OutcomeKind.ACCEPTED, "SMfails")]
    town.office.send_all()
    if not at_once:
        town.office.receipts.take(
            Receipt("SMfails", MessageState.FAILED, code=63041, action=Action.HALT_TEMPLATE)
        )
        town.office.send_all()
    assert sent(town) == [NEWS, SPARE]
    assert town.office.states() == ["accepted"]


def test_when_its_rest_is_over_one_message_tries_it_and_the_others_go_by_the_fallback(town: Town) -> None:
    town.tables.citizen("viabilita")
    town.tables.released("viabilita")
    town.office.provider.answers = [Outcome(OutcomeKind.ACCEPTED, "SMfails")]
    town.office.send_all()
    town.office.receipts.take(
        Receipt("SMfails", MessageState.FAILED, code=63041, action=Action.HALT_TEMPLATE)
    )
    town.office.send_all()
    town.tables.clock.advance(HOUR)
    town.tables.citizens(3, "viabilita")
    town.tables.released("viabilita", title="Altro")
    town.office.send_all()
    assert sent(town) == [NEWS, SPARE, NEWS, SPARE, SPARE, SPARE]
    trial = town.tables.rows(schema.attempts)[2]["sid"]
    town.office.receipts.take(Receipt(trial, MessageState.DELIVERED))
    town.tables.released("viabilita", title="Un altro")
    town.office.send_all()
    assert sent(town)[6:] == [NEWS] * 4


def test_what_fails_though_it_is_approved_goes_on_resting(town: Town) -> None:
    """A template in another language, say: WhatsApp's verdict does not say that it can be sent."""
    town.approvals.look()
    town.tables.rest(f"template:{NEWS}", "63027: there is no such language")
    town.approvals.look()
    assert list(town.tables.resting()) == [f"template:{NEWS}"]


def test_what_has_no_fallback_waits_and_leaves_when_it_is_approved(town: Town) -> None:
    town.tables.citizen("eventi")
    town.decides(EVENT, approval="rejected")
    town.approvals.look()
    town.tables.released("eventi")
    town.office.send_all()
    assert (sent(town), town.office.states()) == ([], ["queued"])
    town.decides(EVENT, approval="approved")
    town.approvals.look()
    town.office.send_all()
    assert (sent(town), town.office.states()) == ([EVENT], ["accepted"])


def test_what_is_urgent_gets_out_in_the_default_template(town: Town) -> None:
    whatsapp = town.config.whatsapp
    assert whatsapp is not None
    topics = {**town.config.topics, "allerte": replace(town.config.topics["allerte"], template="evento")}
    office = Office(town.tables, replace(town.config, topics=topics))
    town.tables.citizen("allerte")
    town.decides(EVENT, approval="disabled")
    town.approvals.look()
    town.tables.released("allerte")
    office.send_all()
    assert [one.content_sid for one in office.provider.sent] == [NEWS]


def test_a_new_start_forgets_rests_but_not_what_whatsapp_said(town: Town) -> None:
    town.decides(NEWS, approval="paused")
    town.approvals.look()
    town.office.delivery.forget_rests()
    town.approvals.recall()
    assert list(town.tables.resting()) == [f"template:{NEWS}"]


def test_a_new_sid_is_not_held_back_by_what_was_said_of_the_old_one(town: Town) -> None:
    town.decides(NEWS, approval="rejected")
    town.approvals.look()
    whatsapp = town.config.whatsapp
    assert whatsapp is not None
    mended = {**whatsapp.templates, "notizia": a_template("notizia", sid=f"HX{'9' * 32}")}
    config = replace(town.config, whatsapp=replace(whatsapp, templates=mended))
    town.office.delivery.forget_rests()
    Approvals(config, town.tables.db, town.tables.clock, lambda: pytest.fail("nobody is asked")).recall()
    assert town.tables.resting() == {}


# --- when it is asked --------------------------------------------------------------------------------------


def waits(town: Town) -> float:
    """Whole minutes until it is due."""
    minutes = 0.0
    while not town.approvals.is_due():
        town.tables.clock.advance(60)
        minutes += 1
    return minutes


def test_it_asks_daily_and_hourly_while_something_rests(town: Town) -> None:
    assert town.approvals.is_due()
    town.approvals.look()
    assert waits(town) == 24 * 60
    town.decides(NEWS, approval="paused")
    town.approvals.look()
    assert waits(town) == 60


def test_a_silent_provider_is_asked_again_and_less_and_less_often(town: Town) -> None:
    town.decides(NEWS, approval="paused")
    town.approvals.look()
    town.simulator.provider.faults.add(Fault("error_before", on="content"))
    waited = []
    for _ in range(9):
        with pytest.raises(FetchError, match="the provider does not give the approval"):
            town.approvals.look()
        waited.append(waits(town))
    assert waited == [5, 10, 20, 40, 80, 160, 320, 360, 360]
    assert town.standing("notizia")[0] == "paused"  # what is known stays known
    town.simulator.provider.faults.clear()
    town.approvals.look()
    assert waits(town) == 60
