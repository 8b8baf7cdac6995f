"""A citizen's message: heard once, understood, consent and its ledger, one answer."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bridge import subscriptions
from bridge.conversation import Conversation
from bridge.model import Address, Inbound, SubscriberId
from bridge.policy import Confirm
from bridge.store import schema, subscribers
from tests.builders import a_config, address, some_subscriptions
from tests.tables import Tables

ADA = address(1)


class Line:
    """A citizen's line to the town."""

    def __init__(self, tables: Tables, **subscriptions: Any) -> None:
        config = a_config(subscriptions=some_subscriptions(**subscriptions))
        self.tables = tables
        self.conversation = Conversation(config, tables.db, tables.cipher, tables.clock)
        self._number = 0

    def says(self, body: str, *, sender: Address = ADA, sid: str = "", opt_out: str = "") -> list[str]:
        """The answers that were queued because of it."""
        self._number += 1
        before = len(self.answers())
        self.conversation.hear(Inbound(sid or f"SMin{self._number}", sender, body, opt_out=opt_out))
        return self.answers()[before:]

    def answers(self) -> list[str]:
        return [row["body"] for row in self.tables.rows(schema.messages) if row["body"]]

    def state(self) -> str:
        [row] = self.tables.rows(schema.subscribers)
        return str(row["state"])

    def events(self) -> list[str]:
        return [row["event"] for row in self.tables.rows(schema.consents)]

    def topics(self) -> list[str]:
        return [row["topic"] for row in self.tables.rows(schema.subscriptions)]


@pytest.fixture
def line(tables: Tables) -> Line:
    return Line(tables)


def test_a_start_phrase_subscribes_to_every_topic_and_is_welcomed(line: Line) -> None:
    [answer] = line.says("Buongiorno, attiva per favore")
    assert answer == (
        "Benvenuto! Da ora ricevi qui le notizie del Comune di Esempio.\n"
        "Argomenti: Viabilita, Scuole, Allerte.\n"
        "Questo numero invia soltanto: non leggiamo le risposte.\n"
        "Per non ricevere più nulla scrivi DISATTIVA.\n"
        "Informativa sulla privacy: https://www.comune.example/privacy"
    )
    assert (line.state(), line.events()) == ("active", ["started"])
    assert line.topics() == ["allerte", "scuole", "viabilita"]


def test_the_ledger_keeps_what_when_how_and_which_text(line: Line, tables: Tables) -> None:
    line.says("ATTIVA", sid="SMproof")
    row = tables.row(schema.consents)
    assert (row["at"], row["channel"], row["privacy_version"], row["evidence"]) == (
        tables.clock.now(), "whatsapp", "2026-11", "SMproof",
    )  # fmt: skip


def test_default_topics_may_be_a_choice(tables: Tables) -> None:
    line = Line(tables, default_topics=("scuole",))
    line.says("ATTIVA")
    assert line.topics() == ["scuole"]


def test_a_stop_ends_all_that_waits_and_is_confirmed_once(line: Line, tables: Tables) -> None:
    line.says("ATTIVA")
    tables.clock.advance(1)
    tables.released("viabilita")
    [goodbye] = line.says("Stop!")
    assert goodbye.startswith("Fatto: non riceverai più messaggi dal Comune di Esempio.")
    assert line.says("STOP") == []
    assert (line.state(), line.events()) == ("stopped", ["started", "stopped"])
    assert [row["dropped"] for row in tables.rows(schema.deliveries)] == ["stopped"]
    left = [(row["kind"], row["state"]) for row in tables.rows(schema.messages)]
    assert left == [("welcome", "cancelled"), ("goodbye", "queued")]


def test_a_stop_of_somebody_never_heard_of_is_kept_and_confirmed(line: Line) -> None:
    assert len(line.says("STOP")) == 1
    assert (line.state(), line.events()) == ("stopped", ["stopped"])


def test_who_left_may_come_back(line: Line) -> None:
    line.says("ATTIVA")
    line.says("STOP")
    assert len(line.says("attiva")) == 1
    assert (line.state(), line.events()) == ("active", ["started", "stopped", "started"])


def test_a_repeated_callback_is_heard_once(line: Line) -> None:
    assert len(line.says("ATTIVA", sid="SMsame")) == 1
    assert line.says("ATTIVA", sid="SMsame") == []
    assert line.events() == ["started"]


def test_whoever_writes_something_else_gets_the_contact_once_a_day(line: Line, tables: Tables) -> None:
    [contact] = line.says("A che ora apre l'anagrafe?")
    assert "URP: tel. 02 000000" in contact
    assert line.says("Pronto?") == []
    tables.clock.advance(timedelta(hours=25))
    assert len(line.says("C'è nessuno?")) == 1
    assert (line.state(), line.events()) == ("pending", [])


def test_with_double_confirmation_only_a_yes_after_a_start_activates(tables: Tables) -> None:
    line = Line(tables, confirm=Confirm.DOUBLE)
    line.says("Buonasera, volevo sapere")
    line.says("SI")
    assert line.state() == "pending"
    [question] = line.says("ATTIVA")
    assert "Rispondi SI per confermare" in question
    assert line.state() == "pending"
    [welcome] = line.says("Sì")
    assert welcome.startswith("Benvenuto!")
    assert (line.state(), line.events()) == ("active", ["started", "confirmed"])


def test_every_message_opens_the_free_form_window(line: Line, tables: Tables) -> None:
    line.says("ATTIVA")
    assert tables.row(schema.subscribers)["window_until"] == tables.clock.now() + timedelta(hours=24)


def test_an_opt_out_at_the_provider_is_mirrored_without_a_second_answer(line: Line) -> None:
    line.says("ATTIVA")
    assert line.says("Stop", opt_out="STOP") == []
    assert line.state() == "stopped"


def test_a_user_id_without_a_number_is_an_address_like_any_other(line: Line, tables: Tables) -> None:
    somebody = Address("whatsapp:US.ABC123")
    assert len(line.says("ATTIVA", sender=somebody)) == 1
    [row] = tables.rows(schema.subscribers)
    assert tables.cipher.open_address(row["address"]) == somebody


def test_the_text_of_a_message_is_kept_nowhere(line: Line, tables: Tables) -> None:
    line.says("ATTIVA e il mio IBAN segreto")
    files = [path for path in tables.path.parent.iterdir() if path.is_file()]
    assert b"IBAN" not in b"".join(path.read_bytes() for path in files)


def test_a_thank_you_right_after_leaving_gets_no_second_message(line: Line) -> None:
    line.says("ATTIVA")
    line.says("STOP")
    assert line.says("grazie") == []


@pytest.mark.parametrize(
    ("says", "ends_as", "topics"),
    [
        ("grazie", "active", ["scuole"]),
        ("attiva", "active", ["allerte", "scuole", "viabilita"]),
        ("disattiva", "stopped", ["scuole"]),
    ],
)
def test_who_writes_can_be_reached_again(line: Line, says: str, ends_as: str, topics: list[str]) -> None:
    line.says("attiva")
    line.tables.clock.advance(timedelta(days=3))
    with line.tables.db.write() as conn:
        subscribers.set_topics(conn, SubscriberId(1), ["scuole"])
        subscriptions.suppress(conn, SubscriberId(1), line.tables.clock.now())
    assert line.state() == "unreachable"
    assert len(line.says(says)) == 1
    assert (line.state(), line.topics()) == (ends_as, topics)


def test_who_had_not_joined_before_they_could_not_be_reached_has_not_joined_by_writing(line: Line) -> None:
    line.says("che numero è?")
    with line.tables.db.write() as conn:
        subscriptions.suppress(conn, SubscriberId(1), line.tables.clock.now())
    line.says("eccomi")
    assert line.state() == "pending"


def test_a_start_phrase_of_one_with_few_topics_adds_those_it_stands_for(line: Line) -> None:
    line.says("attiva")
    joined_at = line.tables.row(schema.subscribers)["joined_at"]
    line.tables.clock.advance(60)
    with line.tables.db.write() as conn:
        subscribers.set_topics(conn, SubscriberId(1), ["scuole"])
    [answer] = line.says("attiva")
    assert answer.startswith("Benvenuto!")
    assert line.topics() == ["allerte", "scuole", "viabilita"]
    assert line.events() == ["started", "topics_changed"]
    assert line.tables.row(schema.subscribers)["joined_at"] == joined_at
    [answer] = line.says("attiva")
    assert not answer.startswith("Benvenuto!")
    assert line.events() == ["started", "topics_changed"]


def test_a_start_phrase_takes_no_topic_away(tables: Tables) -> None:
    line = Line(tables, default_topics=("viabilita",))
    line.says("attiva")
    with tables.db.write() as conn:
        subscribers.set_topics(conn, SubscriberId(1), ["scuole"])
    [answer] = line.says("attiva")
    assert "Argomenti: Viabilita, Scuole." in answer
    assert line.topics() == ["scuole", "viabilita"]


def test_who_left_and_did_not_confirm_anew_is_not_activated_by_writing(tables: Tables) -> None:
    """They had been active, left, asked again without the second message, and could not be reached for a while."""
    line = Line(tables, confirm=Confirm.DOUBLE)
    for said in ("attiva", "si", "disattiva", "attiva"):
        line.says(said)
    assert line.state() == "pending"
    with tables.db.write() as conn:
        subscriptions.suppress(conn, SubscriberId(1), tables.clock.now())
    line.says("ciao")
    assert line.state() == "pending"
