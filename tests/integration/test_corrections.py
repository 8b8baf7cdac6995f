"""What is said of an item that changed, or was taken down, after its notice had been sent."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

import pytest

from bridge.model import (
    Action,
    Entry,
    NoticeId,
    NoticeKind,
    NoticeState,
    Outcome,
    OutcomeKind,
    SubscriberState,
)
from bridge.operations.notices import Desk
from bridge.policy import Edits
from bridge.store import notices, schema, subscribers
from tests.builders import a_config, a_relay, a_rule, a_topic, an_entry
from tests.doubles import FakeProvider
from tests.integration.test_delivery import Office
from tests.integration.test_ingest import OLD, Newsroom
from tests.tables import Tables

HOLD = timedelta(minutes=5, seconds=1)
CLOSED = an_entry("Scuole chiuse martedì 24 novembre", slug="scuole",
                  content_html="<p>Martedì 24 novembre le scuole sono chiuse per neve.</p>")  # fmt: skip
OPEN = an_entry("Scuole aperte martedì 24 novembre", slug="scuole",
                content_html="<p>Martedì 24 novembre le scuole sono aperte: non nevica più.</p>")  # fmt: skip
TYPO = an_entry("Scuole chiuse martedì 24 novembre", slug="scuole",
                content_html="<p>Martedì 24 novembre, le scuole sono chiuse per neve.</p>")  # fmt: skip
SCHOOLS = a_topic("scuole", a_rule(keywords=("scuole",)))
TOWN = a_topic("comune", a_rule(keywords=("neve", "nevica")))


class Desks:
    """A newsroom and an office over the same tables and topics. Ada and Bruno subscribe to schools, Carla not."""

    def __init__(self, tables: Tables, **config: Any) -> None:
        self.tables = tables
        settings = {"topics": [SCHOOLS, TOWN], **config}
        self.newsroom = Newsroom(tables, **settings)
        self.office = Office(tables, config=a_config(**settings))
        self.ada, self.bruno = tables.citizen("scuole"), tables.citizen("scuole")
        self.carla = tables.citizen("eventi")
        self.shows()

    def shows(self, *entries: Entry) -> None:
        """The site as it stands from now on, polled."""
        self.newsroom.site.shows(*entries, OLD)
        self.newsroom.poll()

    def send(self) -> list[str]:
        """Let the holds pass, send what is due; the text of each message by the order of sending."""
        before = len(self.provider.sent)
        self.tables.clock.advance(HOLD)
        self.newsroom.ingest.look("notizie")
        self.office.send_all()
        self.office.releases.finish()
        return [f"{one.to.reveal()[-1]} {(one.variables or {})['1']}" for one in self.provider.sent[before:]]

    @property
    def provider(self) -> FakeProvider:
        return self.office.provider

    def kinds(self) -> list[tuple[str, str]]:
        return [(row["kind"], row["state"]) for row in self.tables.rows(schema.notices)]


@pytest.fixture
def desks(tables: Tables) -> Desks:
    return Desks(tables)


NEWS_DONE = (NoticeKind.NEWS, NoticeState.DONE)


def test_a_correction_goes_once_to_exactly_those_who_got_the_first(desks: Desks) -> None:
    desks.shows(CLOSED)
    assert desks.send() == ["1 Scuole chiuse martedì 24 novembre", "2 Scuole chiuse martedì 24 novembre"]
    dino = desks.tables.citizen("scuole")  # joins after the first left
    desks.shows(OPEN)
    assert desks.kinds() == [NEWS_DONE, (NoticeKind.CORRECTION, NoticeState.HELD)]
    told = "Rettifica: Scuole aperte martedì 24 novembre"
    assert desks.send() == [f"1 {told}", f"2 {told}"]
    assert desks.kinds() == [NEWS_DONE, (NoticeKind.CORRECTION, NoticeState.DONE)]
    assert [row["subscriber_id"] for row in desks.tables.rows(schema.deliveries, notice_id=2)] == [
        desks.ada, desks.bruno,
    ]  # fmt: skip
    assert dino not in [desks.ada, desks.bruno]
    desks.shows(OPEN)
    assert desks.send() == []


def test_who_has_left_or_left_the_topic_gets_no_correction(desks: Desks) -> None:
    desks.shows(CLOSED)
    desks.send()
    with desks.tables.db.write() as conn:
        subscribers.change(conn, desks.ada, state=SubscriberState.STOPPED)
        subscribers.set_topics(conn, desks.bruno, ["eventi"])
    desks.shows(OPEN)
    assert desks.send() == []


def test_a_typo_is_corrected_for_nobody(desks: Desks, caplog: pytest.LogCaptureFixture) -> None:
    desks.shows(CLOSED)
    desks.send()
    caplog.clear()
    caplog.set_level(logging.INFO)
    desks.shows(TYPO)
    assert desks.kinds() == [NEWS_DONE]
    [said] = [line for line in caplog.messages if line.startswith("item.edited")]
    assert said.startswith("item.edited_after_release item=2 notice=1 corrected=False why=")
    assert desks.send() == []


def test_what_has_not_left_leaves_as_it_now_reads_and_the_rest_are_corrected(desks: Desks) -> None:
    """Ada has it, Bruno's message was refused for the moment and is tried again after the edit."""
    desks.shows(CLOSED)
    desks.provider.answers = [
        Outcome(OutcomeKind.ACCEPTED, "SM1"), Outcome(OutcomeKind.REFUSED, action=Action.TOO_MANY, code=20429),
    ]  # fmt: skip
    assert len(desks.send()) == 2
    desks.shows(OPEN)
    desks.tables.clock.advance(60)
    assert desks.send() == [
        "2 Scuole aperte martedì 24 novembre",
        "1 Rettifica: Scuole aperte martedì 24 novembre",
    ]


def test_a_second_edit_during_the_hold_of_a_correction_is_part_of_it(desks: Desks) -> None:
    desks.shows(CLOSED)
    desks.send()
    desks.shows(OPEN)
    later = an_entry("Scuole chiuse mercoledì 25 novembre", slug="scuole")
    desks.shows(later)
    assert desks.kinds() == [NEWS_DONE, (NoticeKind.CORRECTION, NoticeState.HELD)]
    told = "Rettifica: Scuole chiuse mercoledì 25 novembre"
    assert desks.send() == [f"1 {told}", f"2 {told}"]


def test_a_further_edit_is_a_further_correction(desks: Desks) -> None:
    desks.shows(CLOSED)
    desks.send()
    desks.shows(OPEN)
    desks.send()
    desks.shows(CLOSED)
    assert desks.send() == [f"{n} Rettifica: Scuole chiuse martedì 24 novembre" for n in (1, 2)]


def test_an_editor_who_writes_rettifica_is_not_repeated(desks: Desks) -> None:
    desks.shows(CLOSED)
    desks.send()
    desks.shows(an_entry("RETTIFICA - Scuole aperte il 24 novembre", slug="scuole"))
    assert desks.send() == [f"{n} RETTIFICA - Scuole aperte il 24 novembre" for n in (1, 2)]


@pytest.mark.parametrize("ignoring", [{"relay": a_relay(edits=Edits.IGNORE)},
                                      {"topics": [a_topic("scuole", edits=Edits.IGNORE)]}])  # fmt: skip
def test_edits_are_ignored_where_the_configuration_says_so(tables: Tables, ignoring: dict[str, Any]) -> None:
    desks = Desks(tables, **ignoring)
    desks.shows(CLOSED)
    desks.send()
    desks.shows(OPEN)
    assert desks.kinds() == [NEWS_DONE]
    assert desks.send() == []


def test_who_has_only_a_topic_that_ignores_edits_gets_none(tables: Tables) -> None:
    topics = [a_topic("scuole", edits=Edits.IGNORE), TOWN]
    desks = Desks(tables, topics=topics)
    both = tables.citizen("scuole", "comune")
    desks.shows(CLOSED)
    desks.send()
    desks.shows(OPEN)
    desks.send()
    assert [row["subscriber_id"] for row in tables.rows(schema.deliveries, notice_id=2)] == [both]


# --- taken down after it was sent --------------------------------------------------------------------------


def test_a_cancellation_stands_drafted_and_leaves_only_when_somebody_releases_it(
    desks: Desks, caplog: pytest.LogCaptureFixture
) -> None:
    desks.shows(CLOSED)
    desks.send()
    caplog.clear()
    desks.shows()
    assert desks.kinds() == [NEWS_DONE, (NoticeKind.CANCELLATION, NoticeState.HELD)]
    assert any(
        line.startswith("item.withdrawn_after_release item=2 notice=1 cancellation=2")
        for line in caplog.messages
    )
    assert desks.send() == []
    with desks.tables.db.write() as conn:
        Desk(conn, a_config(topics=[SCHOOLS]), desks.tables.clock.now()).release(2)
    told = "Ritirato: Scuole chiuse martedì 24 novembre"
    assert desks.send() == [f"1 {told}", f"2 {told}"]


def test_what_is_trashed_while_the_site_answers_304_does_not_leave(desks: Desks) -> None:
    """A WordPress's validators are the whole site's, and older than the post that was trashed."""
    desks.newsroom.site.etag = '"of-the-whole-site"'
    desks.shows(CLOSED)
    desks.shows()
    assert desks.kinds() == [(NoticeKind.NEWS, NoticeState.HELD)]
    assert desks.send() == []
    assert desks.kinds() == [(NoticeKind.NEWS, NoticeState.CANCELLED)]


def test_a_cancellation_that_nobody_releases_expires(desks: Desks) -> None:
    desks.shows(CLOSED)
    desks.send()
    desks.shows()
    desks.tables.clock.advance(timedelta(hours=25))
    assert desks.send() == []
    assert desks.kinds()[1] == (NoticeKind.CANCELLATION, NoticeState.EXPIRED)


def test_an_item_that_is_back_voids_its_cancellation(desks: Desks) -> None:
    desks.shows(CLOSED)
    desks.send()
    desks.shows()
    desks.shows(CLOSED)
    assert desks.kinds() == [NEWS_DONE, (NoticeKind.CANCELLATION, NoticeState.CANCELLED)]
    assert desks.send() == []


def test_a_correction_of_what_is_taken_down_does_not_leave(desks: Desks) -> None:
    desks.shows(CLOSED)
    desks.send()
    desks.shows(OPEN)
    desks.shows()
    assert desks.kinds()[1:] == [
        (NoticeKind.CORRECTION, NoticeState.CANCELLED), (NoticeKind.CANCELLATION, NoticeState.HELD),
    ]  # fmt: skip
    assert desks.send() == []


def test_a_withdrawal_before_anything_left_needs_no_cancellation(desks: Desks) -> None:
    desks.shows(CLOSED)
    desks.shows()
    assert desks.kinds() == [(NoticeKind.NEWS, NoticeState.CANCELLED)]
    with desks.tables.db.read() as conn:
        assert notices.about(conn, NoticeId(1)) == []
