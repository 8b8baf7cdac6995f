"""The claim: who is next, one at a time to each citizen, and never the same message twice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bridge.core.track import Life
from bridge.model import (
    MessageKind,
    MessageState,
    NoticeState,
    SubscriberId,
    SubscriberState,
)
from bridge.store import last_look, schema
from bridge.store.last_look import Standing
from bridge.store.outbox import Carried, Claimed
from tests.builders import NOON, address, some_fields
from tests.tables import Tables


def who(claimed: Sequence[Claimed]) -> list[SubscriberId]:
    return [one.subscriber_id for one in claimed]


# --- what a claim gives ------------------------------------------------------------------------------------


def test_a_claimed_notice_holds_all_that_its_request_needs(tables: Tables) -> None:
    mario = tables.citizen("scuole", "viabilita", "eventi", window_until=NOON + timedelta(hours=3))
    expires_at = NOON + timedelta(hours=12)
    notice = tables.released("viabilita", "scuole", "allerte", expires_at=expires_at)
    [claimed] = tables.claim()
    assert claimed == Claimed(
        message_id=claimed.message_id,
        attempt_id=claimed.attempt_id,
        mark="m1",
        kind=MessageKind.NOTICE,
        subscriber_id=mario,
        to=address(1),
        language="it",
        window_until=NOON + timedelta(hours=3),
        body=None,
        carried=(Carried(notice.id, some_fields(), ("viabilita", "scuole")),),  # not allerte: not theirs
        life=Life(MessageKind.NOTICE, MessageState.SENDING, 1, NOON, expires_at),
        tried_at=NOON,
    )
    attempt = tables.attempt(claimed.attempt_id)
    assert (attempt["message_id"], attempt["mark"], attempt["at"]) == (claimed.message_id, "m1", NOON)
    assert (attempt["outcome"], attempt["sid"], attempt["form"]) == (None, None, "")
    assert tables.row(schema.deliveries)["message_id"] == claimed.message_id


def test_a_claimed_answer_holds_its_text_and_carries_nothing(tables: Tables) -> None:
    stranger = tables.citizen(state=SubscriberState.PENDING)
    message_id = tables.reply(stranger, "Benvenuto!", MessageKind.WELCOME)
    [claimed] = tables.claim()
    assert (claimed.message_id, claimed.kind, claimed.body) == (message_id, MessageKind.WELCOME, "Benvenuto!")
    assert (claimed.to, claimed.carried) == (address(1), ())
    assert claimed.life == Life(MessageKind.WELCOME, MessageState.SENDING, 1, NOON, None)


def test_another_try_is_another_attempt_of_the_same_message(tables: Tables) -> None:
    tables.citizen("viabilita")
    tables.released("viabilita")
    [first] = tables.claim()
    tables.retry(first, timedelta(seconds=1))
    assert tables.claim() == []
    tables.clock.advance(1)
    [second] = tables.claim()
    assert second.message_id == first.message_id
    assert second.attempt_id != first.attempt_id
    assert (second.life.tries, second.carried) == (2, first.carried)
    assert len(tables.rows(schema.attempts, message_id=first.message_id)) == 2


def test_nothing_is_claimed_twice(tables: Tables) -> None:
    tables.citizens(3, "viabilita")
    tables.released("viabilita")
    assert len(tables.claim()) == 3
    assert tables.claim() == []


def test_a_claim_of_nothing_is_nothing(tables: Tables) -> None:
    assert tables.claim() == []
    tables.citizen("viabilita")
    tables.released("viabilita")
    assert tables.claim(0) == []
    assert len(tables.claim(1)) == 1


# --- order -------------------------------------------------------------------------------------------------


def test_urgent_goes_first_then_answers_then_notices_as_they_were_published(tables: Tables) -> None:
    anna, bruno, carla, dario = (tables.citizen("viabilita") for _ in range(4))
    alerted, writer = tables.citizen("allerte"), tables.citizen()
    tables.released("viabilita", title="Prima")
    tables.released("viabilita", title="Seconda")
    tables.reply(writer)
    tables.released("allerte", title="Allerta")
    claimed = tables.claim()
    assert who(claimed) == [alerted, writer, anna, bruno, carla, dario]
    assert [one.carried[0].fields.title for one in claimed if one.carried] == ["Allerta", *["Prima"] * 4]
    for one in claimed:
        tables.accept(one)
    claimed = tables.claim()
    assert [one.carried[0].fields.title for one in claimed] == ["Seconda"] * 4


def test_an_answer_goes_before_notices_that_are_tried_again(tables: Tables) -> None:
    tables.citizens(3, "viabilita")
    writer = tables.citizen()
    tables.released("viabilita")
    tried = tables.claim()
    for one in tried:
        tables.retry(one)
    tables.clock.advance(2)
    tables.reply(writer)
    assert who(tables.claim(2)) == [writer, tried[0].subscriber_id]


def test_an_urgent_retry_goes_before_answers(tables: Tables) -> None:
    alerted, writer = tables.citizen("allerte"), tables.citizen()
    tables.released("allerte")
    tables.retry(tables.claim()[0])
    tables.reply(writer)
    tables.clock.advance(2)
    assert who(tables.claim()) == [alerted, writer]


def test_urgent_overtakes_what_is_queued_for_the_same_citizen(tables: Tables) -> None:
    mario = tables.citizen("viabilita", "allerte")
    tables.released("viabilita")
    [common] = tables.claim()
    tables.retry(common)
    tables.reply(mario)
    tables.released("allerte", title="Allerta rossa")
    tables.clock.advance(2)
    order = []
    for _ in range(3):
        [one] = tables.claim()
        order.append((one.kind, one.life.tries))
        tables.accept(one)
    assert order == [(MessageKind.NOTICE, 1), (MessageKind.REPLY, 1), (MessageKind.NOTICE, 2)]


def test_a_citizen_whose_notice_is_to_be_tried_again_gets_no_later_one_first(tables: Tables) -> None:
    mario, anna = tables.citizen("viabilita"), tables.citizen("scuole")
    tables.released("viabilita", title="Prima")
    tables.retry(tables.claim()[0], timedelta(seconds=30))
    tables.released("viabilita", "scuole", title="Seconda")
    assert who(tables.claim()) == [anna]
    tables.clock.advance(30)
    [again] = tables.claim()
    assert (again.subscriber_id, again.carried[0].fields.title) == (mario, "Prima")
    tables.accept(again)
    [later] = tables.claim()
    assert (later.subscriber_id, later.carried[0].fields.title) == (mario, "Seconda")


def test_an_alert_is_claimed_first_however_many_others_wait(tables: Tables) -> None:
    common = tables.citizens(5, "viabilita")
    alerted = tables.citizen("allerte")
    tables.released("viabilita")
    tables.released("allerte")
    assert who(tables.claim(2)) == [alerted, common[0]]


def test_no_more_is_claimed_than_there_are_marks(tables: Tables) -> None:
    everybody = tables.citizens(7, "viabilita")
    writers = tables.citizens(3)
    tables.released("viabilita")
    for writer in writers:
        tables.reply(writer)
    assert who(tables.claim(4)) == [*writers, everybody[0]]
    assert who(tables.claim(4)) == everybody[1:5]
    assert who(tables.claim(4)) == everybody[5:]


# --- the last look -----------------------------------------------------------------------------------------


def standing(tables: Tables, claimed: Claimed) -> Standing:
    with tables.db.read() as conn:
        return last_look.standing(conn, claimed.message_id)


def test_the_last_look_sees_what_happened_since_the_claim(tables: Tables) -> None:
    mario = tables.citizen("viabilita")
    notice = tables.released("viabilita")
    [claimed] = tables.claim()
    assert standing(tables, claimed) == Standing(
        claimed.life, SubscriberState.ACTIVE, None, {notice.id: NoticeState.RELEASED}
    )
    tables.end(notice.id, NoticeState.CANCELLED)
    with tables.db.write() as conn:
        where = schema.subscribers.c.id == mario
        conn.execute(
            schema.subscribers.update().where(where).values(state=SubscriberState.STOPPED, stopped_at=NOON)
        )
    assert standing(tables, claimed) == Standing(
        claimed.life, SubscriberState.STOPPED, NOON, {notice.id: NoticeState.CANCELLED}
    )
    tables.accept(claimed)
    assert standing(tables, claimed).life.state is MessageState.ACCEPTED


def test_the_last_look_at_an_answer_sees_no_notice(tables: Tables) -> None:
    tables.reply(tables.citizen(state=SubscriberState.STOPPED), kind=MessageKind.GOODBYE)
    [claimed] = tables.claim()
    assert standing(tables, claimed) == Standing(claimed.life, SubscriberState.STOPPED, None, {})
