"""Where a delivery turns: chunks, urgency, races with ops and citizens, validity, forms, what a record keeps."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from bridge.model import Action, MessageKind, NoticeState, Outcome, OutcomeKind
from bridge.store import meta, notices, outbox, schema
from tests.builders import NOON, a_template
from tests.integration.test_delivery import BUSY, UNKNOWN, Office
from tests.tables import Tables

SECOND = timedelta(seconds=1)


@pytest.fixture
def office(tables: Tables) -> Office:
    return Office(tables)


# --- release and fan-out -----------------------------------------------------------------------------------


def test_with_nothing_held_there_is_nothing_to_release(office: Office, tables: Tables) -> None:
    tables.notice("viabilita", hold=timedelta(minutes=5))
    assert not office.releases.release()
    assert tables.row(schema.notices)["state"] == "held"


def test_a_release_goes_by_the_moment_it_is_given_and_not_by_the_clock(
    office: Office, tables: Tables
) -> None:
    tables.notice("viabilita", hold=timedelta(minutes=5))
    tables.notice("scuole", hold=timedelta(hours=2), expires_at=NOON + timedelta(minutes=4))
    later = NOON + timedelta(minutes=5)
    assert office.releases.release(later)
    held, expired = tables.rows(schema.notices)
    assert (held["state"], held["released_at"], held["reason"]) == ("released", later, "the hold was over")
    assert (expired["state"], expired["ended_at"], expired["reason"]) == (
        "expired", later, "its time was over",
    )  # fmt: skip


def test_a_large_notice_is_fanned_out_a_chunk_at_a_time(
    office: Office, tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bridge.releases.FANOUT_CHUNK", 2)
    tables.citizens(5, "viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    made: list[int] = []
    while office.releases.release():
        made.append(len(tables.rows(schema.deliveries)))
    assert made == [2, 4, 5]
    assert tables.row(schema.notices)["recipients"] == 5


def test_an_urgent_notice_does_not_wait_for_the_rest_of_a_large_one(
    office: Office, tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bridge.releases.FANOUT_CHUNK", 2)
    tables.citizens(4, "viabilita", "allerte")
    large = tables.notice("viabilita", hold=timedelta(0))
    office.releases.release()
    alert = tables.notice("allerte", title="Allerta rossa", urgent=True, hold=timedelta(0))
    office.releases.release()
    assert (len(tables.recipients(large.id)), len(tables.recipients(alert.id))) == (2, 2)
    office.releases.release()
    assert (len(tables.recipients(large.id)), len(tables.recipients(alert.id))) == (2, 4)


@pytest.mark.parametrize("meanwhile", ["cancelled", "held", "fanned out"])
def test_what_happens_to_a_notice_right_before_its_fan_out_is_heeded(
    office: Office, tables: Tables, meanwhile: str
) -> None:
    notice = tables.notice("viabilita", hold=timedelta(0))
    tables.release(notice.id)
    released = tables.look_up(notice.id)
    if meanwhile == "cancelled":
        tables.end(notice.id, NoticeState.CANCELLED)
    elif meanwhile == "held":
        with tables.db.write() as conn:
            notices.hold(conn, notice.id, "held by hand", NOON + timedelta(days=1))
    else:
        tables.fan_out(notice.id)
    tables.citizen("viabilita")
    office.releases._fan_out(released)
    assert tables.rows(schema.deliveries) == []


def test_urgent_is_for_those_whose_own_topic_is(office: Office, tables: Tables) -> None:
    roads, alerts = tables.citizen("viabilita"), tables.citizen("allerte")
    tables.notice("viabilita", "allerte", urgent=True, hold=timedelta(0))
    office.releases.release()
    assert {row["subscriber_id"]: row["urgent"] for row in tables.rows(schema.deliveries)} == {
        roads: False,
        alerts: True,
    }


# --- finish ------------------------------------------------------------------------------------------------


def test_a_notice_that_nobody_could_get_in_time_has_expired(office: Office, tables: Tables) -> None:
    tables.citizens(2, "viabilita")
    tables.notice("viabilita", hold=timedelta(0), expires_at=NOON + timedelta(seconds=30))
    office.provider.answers = [BUSY, BUSY]
    office.send_all()
    later = NOON + timedelta(seconds=30)
    office.releases.finish(later)
    assert [(row["state"], row["changed_at"]) for row in tables.rows(schema.messages)] == [
        ("expired", later)
    ] * 2
    notice = tables.row(schema.notices)
    assert (notice["state"], notice["reason"], notice["ended_at"]) == (
        "expired", "its time was over before anybody could get it", later,
    )  # fmt: skip


def test_a_notice_that_some_got_in_time_is_done(office: Office, tables: Tables) -> None:
    tables.citizens(2, "viabilita")
    tables.notice("viabilita", hold=timedelta(0), expires_at=NOON + timedelta(seconds=30))
    office.provider.answers = [BUSY]
    office.send_all()
    office.later(30)
    office.releases.finish()
    assert sorted(office.states()) == ["accepted", "expired"]
    assert tables.row(schema.notices)["state"] == "done"


def test_a_notice_of_which_a_try_is_still_to_come_is_not_done(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    office.provider.answers = [BUSY]
    office.send_all()
    office.releases.finish()
    assert tables.row(schema.notices)["state"] == "released"
    office.later(2)
    office.send_all()
    office.releases.finish()
    assert (tables.row(schema.notices)["state"], tables.row(schema.notices)["ended_at"]) == (
        "done", tables.clock.now(),
    )  # fmt: skip


def test_an_answer_past_its_day_is_closed_though_no_notice_is_open(office: Office, tables: Tables) -> None:
    message = tables.reply(tables.citizen())
    with tables.db.write() as conn:
        conn.execute(schema.messages.update().values(expires_at=NOON))
    office.releases.finish()
    assert tables.message(message)["state"] == "expired"


# --- claim and send ----------------------------------------------------------------------------------------


def test_as_many_are_taken_in_hand_as_were_asked_for_each_under_a_mark_of_its_own(
    office: Office, tables: Tables
) -> None:
    tables.citizens(3, "viabilita")
    tables.released("viabilita")
    claimed = [*office.delivery.claim(2), *office.delivery.claim(2)]
    assert office.delivery.claim(2) == []
    assert len({one.mark for one in claimed}) == len(claimed) == 3
    assert all(re.fullmatch("[0-9a-f]{16}", one.mark) for one in claimed)
    assert [row["mark"] for row in tables.rows(schema.attempts)] == [one.mark for one in claimed]


def test_a_message_held_back_is_no_outcome_and_its_attempt_says_why(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    tables.released("viabilita")
    [claimed] = office.delivery.claim(1)
    with tables.db.write() as conn:
        meta.set_paused(conn, paused=True)
    assert office.delivery.send(claimed) is None
    attempt, message = tables.attempt(claimed.attempt_id), tables.message(claimed.message_id)
    assert (attempt["outcome"], attempt["detail"], attempt["check_at"]) == (
        "not_sent", "sending is paused", None,
    )  # fmt: skip
    assert (message["state"], message["tries"], message["due_at"]) == ("queued", 0, NOON)


@pytest.mark.parametrize(
    ("outcome", "check_at"),
    [
        (Outcome(OutcomeKind.ACCEPTED, "SM1"), None),
        (BUSY, None),
        (UNKNOWN, NOON + timedelta(seconds=20)),
    ],
)
def test_only_an_attempt_whose_outcome_is_unknown_is_asked_about(
    office: Office, tables: Tables, outcome: Outcome, check_at: object
) -> None:
    tables.citizen("viabilita")
    tables.released("viabilita")
    office.provider.answers = [outcome]
    [claimed] = office.delivery.claim(1)
    assert office.delivery.send(claimed) is outcome
    attempt = tables.row(schema.attempts)
    assert (attempt["outcome"], attempt["sid"], attempt["code"], attempt["detail"], attempt["check_at"]) == (
        outcome.kind, outcome.sid, outcome.code, outcome.detail, check_at,
    )  # fmt: skip


def test_what_is_not_accepted_is_told_with_its_code_and_what_follows(
    office: Office, tables: Tables, caplog: pytest.LogCaptureFixture
) -> None:
    tables.citizens(2, "viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    office.provider.answers = [BUSY]
    office.send_all()
    [told] = [line for line in caplog.messages if line.startswith("message.not_accepted")]
    assert told == (
        'message.not_accepted message=1 outcome=refused code=20429 then=queued detail="too many requests"'
    )


def test_who_opted_out_at_the_provider_is_proved_by_the_mark_and_nothing_waits_for_them(
    office: Office, tables: Tables
) -> None:
    ada = tables.citizen("viabilita", "scuole")
    tables.released("viabilita")
    tables.released("scuole", title="Altra notizia")
    office.provider.answers = [
        Outcome(OutcomeKind.REFUSED, action=Action.UNSUBSCRIBE, code=21610, detail="out")
    ]
    [claimed] = office.delivery.claim(1)
    office.delivery.send(claimed)
    consent = tables.row(schema.consents, subscriber_id=ada)
    assert (consent["event"], consent["channel"], consent["evidence"], consent["topics"], consent["at"]) == (
        "opted_out", "provider", claimed.mark, [], NOON,
    )  # fmt: skip
    assert tables.row(schema.subscribers)["stopped_at"] == NOON
    assert [row["dropped"] for row in tables.rows(schema.deliveries)] == [None, "stopped"]


def test_a_refusal_of_the_free_form_closes_the_window_and_the_next_try_is_a_template(
    office: Office, tables: Tables
) -> None:
    tables.citizen("viabilita", window_until=NOON + timedelta(hours=1))
    tables.notice("viabilita", hold=timedelta(0))
    office.provider.answers = [
        Outcome(OutcomeKind.REFUSED, action=Action.AS_TEMPLATE, code=63016, detail="outside the window")
    ]
    office.send_all()
    assert tables.row(schema.subscribers)["window_until"] is None
    office.later(60)
    office.send_all()
    assert [row["form"] for row in tables.rows(schema.attempts)] == ["freeform", "template:notizia"]


# --- what a request says -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("left", "valid_for"), [(None, None), (timedelta(milliseconds=1500), 1), (timedelta(milliseconds=10), 1)]
)
def test_a_request_is_valid_for_whole_seconds_and_one_at_least(
    office: Office, tables: Tables, left: timedelta | None, valid_for: int | None
) -> None:
    tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(0), expires_at=NOON + left if left else None)
    office.send_all()
    assert [one.valid_for_seconds for one in office.provider.sent] == [valid_for]


@pytest.mark.parametrize(("until", "form"), [(NOON + SECOND, "freeform"), (NOON, "template:notizia")])
def test_the_window_is_closed_from_its_very_end_on(
    office: Office, tables: Tables, until: object, form: str
) -> None:
    tables.citizen("viabilita", window_until=until)
    tables.notice("viabilita", hold=timedelta(0))
    office.send_all()
    assert [row["form"] for row in tables.rows(schema.attempts)] == [form]


def test_an_answer_of_ours_leaves_as_it_was_written(office: Office, tables: Tables) -> None:
    ada = tables.citizen("viabilita", number=7)
    with tables.db.write() as conn:
        outbox.queue(conn, ada, MessageKind.WELCOME, "Benvenuto!", NOON)
    office.send_all()
    [sent] = office.provider.sent
    assert (sent.body, sent.content_sid, sent.variables, sent.valid_for_seconds) == (
        "Benvenuto!", None, None, None,
    )  # fmt: skip
    assert tables.row(schema.attempts)["form"] == "freeform"
    assert sent.to.phone == "+393330000007"


def test_a_template_is_sent_in_the_citizens_language_with_its_variables(tables: Tables) -> None:
    german = a_template(sids={"de": "HXdeutsch"})
    office = Office(tables, templates={"notizia": german})
    tables.citizen("viabilita", language="de")
    tables.citizen("viabilita", language="fr")
    tables.notice("viabilita", hold=timedelta(0))
    office.send_all()
    assert [one.content_sid for one in office.provider.sent] == ["HXdeutsch", german.sid]
    assert office.provider.sent[0].body is None
    assert office.provider.sent[0].variables == {
        "1": "Via Roma chiusa",
        "2": "Via Roma chiusa da domani alle 8.",
        "3": "https://www.comune.example/novita/",
    }


def test_a_template_without_a_sid_is_told_on_the_attempt_and_waits_for_another_configuration(
    tables: Tables,
) -> None:
    office = Office(tables, templates={"notizia": a_template(sid="")})
    tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    office.send_all()
    attempt, message = tables.row(schema.attempts), tables.row(schema.messages)
    assert (attempt["outcome"], attempt["form"], attempt["detail"]) == (
        "refused", "", "the template notizia has no SID in the configuration yet",
    )  # fmt: skip
    assert (message["state"], message["waits_for"]) == ("queued", "template:notizia")
    assert office.delivery.claim(20) == []
    office.delivery.forget_rests()
    assert len(office.delivery.claim(20)) == 1


# --- attempts that crossed ---------------------------------------------------------------------------------


def test_the_late_outcome_of_an_attempt_given_up_as_lost_is_noted_on_it_alone(
    office: Office, tables: Tables
) -> None:
    """Its request hung for long; meanwhile it was absent twice, and the message taken in hand anew."""
    tables.citizen("viabilita")
    tables.released("viabilita")
    [first] = office.delivery.claim(1)

    def give_up(_: object) -> None:
        office.provider.meanwhile = lambda _: None
        office.reconciler.adopt_orphans()
        with tables.db.write() as conn:
            conn.execute(schema.attempts.update().values(outcome="absent", check_at=None))
            conn.execute(schema.messages.update().values(state="queued"))
        office.delivery.claim(1)

    office.provider.meanwhile = give_up
    office.provider.answers = [replace(BUSY, action=Action.FAIL_NOTICE)]
    office.delivery.send(first)
    assert [row["outcome"] for row in tables.rows(schema.attempts)] == ["refused", None]
    assert (tables.message(first.message_id)["state"], tables.message(first.message_id)["tries"]) == (
        "sending", 2,
    )  # fmt: skip


def test_a_feed_that_is_configured_no_more_holds_nothing_up_and_one_that_is_does(tables: Tables) -> None:
    """The look before a release is owed by the feeds of the configuration alone."""
    office = Office(tables)
    tables.feed("notizie")
    for feed in ("notizie", "vecchio"):
        tables.notice("viabilita", hold=SECOND, feed=feed, title=feed)
    tables.clock.advance(SECOND)
    office.releases.release()
    assert {row["feed"]: row["state"] for row in tables.rows(schema.notices)} == {
        "notizie": "held",
        "vecchio": "released",
    }


@pytest.mark.parametrize(("waited", "state"), [(119, "held"), (120, "released")])
def test_a_feed_out_of_reach_holds_up_what_is_not_urgent_for_two_minutes(
    office: Office, tables: Tables, waited: int, state: str
) -> None:
    tables.feed("notizie", failures=1)
    tables.notice("viabilita", hold=SECOND, feed="notizie")
    tables.clock.advance(1 + waited)
    office.releases.release()
    assert tables.row(schema.notices)["state"] == state


def test_a_doubt_rests_as_long_as_configured_before_it_is_asked_about(tables: Tables) -> None:
    office = Office(tables, reconcile_after=timedelta(minutes=7))
    tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    office.provider.answers = [UNKNOWN]
    office.send_all()
    assert tables.row(schema.attempts)["check_at"] == NOON + timedelta(minutes=7)
    assert office.states() == ["uncertain"]
