"""Ops' pictures: how the bridge stands, what would happen, what happened and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bridge.model import MessageState, NoticeState, SubscriberState
from bridge.operations.explain import item_stories, made_up_story, message_story
from bridge.operations.preview import Preview
from bridge.operations.status import Status, status
from bridge.operations.timeline import timeline
from bridge.store import deliveries, meta
from tests.builders import NOON, VIABILITA, a_config, a_template, a_whatsapp, an_item
from tests.tables import Tables

CONFIG = a_config()


def the_status(tables: Tables, config: Any = CONFIG, *, running: bool = True) -> Status:
    with tables.db.read() as conn:
        return status(conn, config, tables.clock.now(), running=running)


def test_a_bridge_in_good_order_has_no_troubles(tables: Tables) -> None:
    tables.feed("notizie")
    tables.feed("avvisi")
    now = the_status(tables)
    assert (now.state, now.paused, now.health, now.troubles) == ("running", False, "ok", ())
    assert now.limits is not None
    assert (now.limits.rate, now.limits.daily_recipients, now.limits.free) == (80, 250, 250)


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        ({"failures": 3, "error": "the site answered 503"},
         "feed notizie: failed 3 time(s) in a row: the site answered 503"),
        ({}, "feed notizie: not polled for 1800 s"),
    ],
)  # fmt: skip
def test_a_feed_in_trouble_is_named(tables: Tables, state: dict[str, Any], sentence: str) -> None:
    tables.feed("notizie", **state)
    tables.clock.advance(timedelta(minutes=30))
    tables.feed("avvisi")
    assert sentence in the_status(tables).troubles


def test_a_stopped_bridge_is_not_said_to_have_missed_polls(tables: Tables) -> None:
    tables.feed("notizie")
    tables.clock.advance(timedelta(days=1))
    assert the_status(tables, running=False).troubles == ()


def test_a_pause_a_halt_and_a_missing_section_are_troubles(tables: Tables) -> None:
    with tables.db.write() as conn:
        meta.set_paused(conn, paused=True)
    tables.rest("account", "20003: authenticate")
    troubles = the_status(tables, replace(CONFIG, whatsapp=None), running=False).troubles
    assert troubles == (
        "the account rests: 20003: authenticate",
        "sending is paused: `bridge resume` starts it again",
        "the configuration has no whatsapp section: nothing is sent",
    )


def test_everything_is_counted_by_its_state(tables: Tables) -> None:
    tables.citizen("viabilita", "scuole")
    tables.citizen("viabilita", state=SubscriberState.STOPPED)
    tables.notice("scuole")
    tables.released("viabilita")
    now = the_status(tables)
    assert now.subscribers == {"active": 1, "stopped": 1}
    assert now.topics == {"viabilita": 1, "scuole": 1}
    assert now.notices == {"held": 1, "released": 1}
    assert now.messages == {"queued": 1}


# --- preview -----------------------------------------------------------------------------------------------


def preview(config: Any = CONFIG, recipients: int = 7) -> Preview:
    return Preview(config, lambda _topics: recipients, NOON)


def test_a_preview_tells_topics_reasons_text_recipients_and_cost() -> None:
    config = a_config(
        whatsapp=a_whatsapp(templates={"notizia": a_template(price=0.05), "allerta": a_template("allerta")})
    )
    line = preview(config).of_new(an_item("Senso unico in via Verdi"))
    assert (line.decision, line.topics, line.recipients, line.cost) == ("relay", ("viabilita",), 7, 0.35)
    assert line.reason == 'topic viabilita, rule 2 matches: keyword "senso unico" in the title'
    assert line.text.startswith("Senso unico in via Verdi: ")


def test_what_would_not_leave_has_a_reason_and_costs_nothing() -> None:
    line = preview().of_new(an_item("Mostra di pittura"))
    assert (line.decision, line.recipients, line.cost, line.text) == ("unmatched", 0, 0.0, "")
    hidden = preview().of_new(an_item("Senso unico", withheld="protected by a password"))
    assert (hidden.decision, hidden.reason) == ("withheld", "protected by a password")


def test_without_a_whatsapp_section_a_preview_shows_the_free_form_text() -> None:
    line = preview(a_config(whatsapp=None)).of_new(an_item("Senso unico in via Verdi"))
    assert line.text.startswith("*Senso unico in via Verdi*")


def test_an_urgent_topic_is_previewed_in_its_own_template() -> None:
    whatsapp = a_whatsapp(templates={
        "notizia": a_template(), "allerta": a_template("allerta", body="⚠️ {{1}}: {{2}} {{3}} Comune."),
    })  # fmt: skip
    line = preview(a_config(whatsapp=whatsapp)).of_new(an_item("Allerta rossa: senso unico"))
    assert line.text.startswith("⚠️ Allerta rossa: senso unico: ")


# --- explain -----------------------------------------------------------------------------------------------


def test_the_story_of_an_item_runs_from_first_sight_to_its_end(tables: Tables) -> None:
    tables.citizen("viabilita")
    item = an_item("Senso unico in via Verdi")
    item_id = tables.item(item)
    tables.clock.advance(60)
    notice = tables.released("viabilita", item_id=item_id, feed="notizie", version=1)
    [claimed] = tables.claim()
    tables.accept(claimed)
    tables.clock.advance(60)
    with tables.db.write() as conn:
        deliveries.finish(conn, tables.clock.now())
        [story] = item_stories(conn, CONFIG, item.link, tables.clock.now())
    assert story.topics == ("viabilita",)
    assert [one.deliveries for one in story.notices] == [{"accepted": 1}]
    number = notice.id
    assert [event.what for event in timeline(story)] == [
        "first seen in the feed notizie",
        "topics by today's rules: Viabilita",
        f"notice {number} made for Viabilita, held until",
        f"notice {number} released (the hold was over) to 1 citizen",
        "the first message left",
        f"notice {number} done: nothing waits any more",
        f"1 citizen of notice {number}: no receipt of delivery yet",
    ]


def test_an_item_is_found_by_id_link_and_guid_and_nothing_else(tables: Tables) -> None:
    item = an_item()
    item_id = tables.item(item)
    with tables.db.read() as conn:
        for what in (str(item_id), item.link, item.guid):
            assert len(item_stories(conn, CONFIG, what, tables.clock.now())) == 1
        assert item_stories(conn, CONFIG, "999999", NOON) == []
        assert item_stories(conn, CONFIG, "9" * 40, NOON) == []


def test_a_made_up_item_is_judged_by_the_same_rules() -> None:
    story = made_up_story(a_config(topics=[VIABILITA]), an_item("Niente", categories=("viabilita",)))
    assert story.topics == ("viabilita",)
    assert [verdict.matched for verdict in story.rules] == [True, False]


def test_the_story_of_a_message_holds_each_attempt_and_what_was_said(tables: Tables) -> None:
    tables.citizen("viabilita")
    notice = tables.released("viabilita")
    [first] = tables.claim()
    tables.retry(first)
    tables.clock.advance(5)
    [second] = tables.claim()
    tables.accept(second, "SMsecond")
    with tables.db.read() as conn:
        story = message_story(conn, "SMsecond")
        assert message_story(conn, "SMnobody") is None
    assert story is not None
    assert story.history.message["state"] == MessageState.ACCEPTED
    assert [attempt["outcome"] for attempt in story.history.attempts] == ["refused", "accepted"]
    assert [one.id for one in story.notices] == [notice.id]
    assert story.notices[0].state is NoticeState.RELEASED
