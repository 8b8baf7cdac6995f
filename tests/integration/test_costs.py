"""What messages cost: known before by the templates' prices, kept with each attempt, summed afterwards."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bridge.model import Action, MessageState, NoticeId, Outcome, OutcomeKind, Receipt
from bridge.store import schema, stories
from bridge.store.database import open_database
from tests.builders import NOON, a_config, a_template, a_whatsapp
from tests.integration.test_delivery import UNKNOWN, Office
from tests.shell import Shell
from tests.tables import Tables


@pytest.fixture
def office(tables: Tables) -> Office:
    templates = {"notizia": a_template(price=0.05), "allerta": a_template("allerta", price=0.04)}
    return Office(tables, a_config(whatsapp=a_whatsapp(templates=templates, freeform_price=0.01)))


def cost(tables: Tables, notice: NoticeId) -> float:
    with tables.db.read() as conn:
        return stories.cost(conn, notice)


def test_each_attempt_keeps_the_price_of_its_form(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    tables.citizen("allerte")
    tables.citizen("viabilita", window_until=tables.clock.now() + timedelta(hours=1))
    notice = tables.released("viabilita", "allerte")
    office.send_all()
    prices = {row["form"]: row["price"] for row in tables.rows(schema.attempts)}
    assert prices == {"template:notizia": 0.05, "template:allerta": 0.04, "freeform": 0.01}
    assert cost(tables, notice.id) == 0.1


def test_what_was_refused_or_is_not_known_to_be_taken_or_failed_costs_nothing(
    office: Office, tables: Tables
) -> None:
    tables.citizens(4, "viabilita")
    notice = tables.released("viabilita")
    office.provider.answers = [Outcome(OutcomeKind.REFUSED, action=Action.SKIP, code=63032), UNKNOWN]
    office.send_all()
    assert [row["price"] for row in tables.rows(schema.attempts)] == [None, 0.05, 0.05, 0.05]
    assert cost(tables, notice.id) == 0.1
    last = tables.rows(schema.attempts)[-1]
    office.receipts.take(Receipt(last["sid"], MessageState.FAILED, code=63032, action=Action.SKIP))
    assert cost(tables, notice.id) == 0.05


def test_of_a_message_that_carries_several_each_has_its_share(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    first, second = tables.released("viabilita"), tables.released("viabilita", title="Altro")
    with tables.db.write() as conn:
        conn.execute(schema.deliveries.update().values(digest_at=tables.clock.now()))
    office.send_all()
    assert len(office.provider.sent) == 1
    assert [cost(tables, one.id) for one in (first, second)] == [0.025, 0.025]


def test_the_commands_tell_what_it_would_cost_and_what_it_has_cost(shell: Shell) -> None:
    shell.config["whatsapp"]["templates"]["notizia"]["price"] = 0.05
    shell.import_two()
    assert shell("send", "--topic", "tutto", "Domani mercato.").code == 0
    held = shell("notices", "show", "1")
    assert "it would cost 0.05 if it left now" in held.out
    assert "so far" not in held.out
    db = open_database(f"sqlite:///{shell.directory}/state/bridge.db")
    with db.write() as conn:
        conn.execute(schema.messages.insert().values(
            id=1, subscriber_id=2, kind="notice", state="accepted", reason="", urgent=False, created_at=NOON,
            due_at=NOON, tries=1, changed_at=NOON,
        ))  # fmt: skip
        conn.execute(
            schema.deliveries.insert().values(notice_id=1, subscriber_id=2, urgent=False, message_id=1)
        )
        conn.execute(schema.attempts.insert().values(
            message_id=1, mark="m", at=NOON, form="template:notizia", outcome="accepted", sid="SM1", price=0.05,
        ))  # fmt: skip
    db.close()
    assert "cost        0.05 so far" in shell("notices", "show", "1").out
    assert shell("notices", "show", "1", "--json").json["cost"] == 0.05
    assert "sent as template:notizia: accepted, price 0.05" in shell("explain", "SM1").out
