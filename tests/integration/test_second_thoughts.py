"""Notices written, held, released and cancelled by hand, in every state that they may be found in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from bridge.errors import NotFoundError, UsageError, WrongStateError
from bridge.model import NoticeKind, NoticeState, SubscriberState
from bridge.operations.notices import Desk, Done, reach
from bridge.policy import Zone
from bridge.store import deliveries
from bridge.store.notices import Notice
from tests.builders import SITE, a_config
from tests.tables import Tables

CONFIG = a_config(zones={"nord": Zone("nord", "Nord", ()), "sud": Zone("sud", "Sud", ())})

Act = Callable[[Desk, int], Done]


def do(tables: Tables, act: Act, number: int) -> Done:
    with tables.db.write() as conn:
        return act(Desk(conn, CONFIG, tables.clock.now()), number)


def test_a_text_by_hand_is_held_like_any_other_notice_of_its_topics(tables: Tables) -> None:
    for topic in ("viabilita", "viabilita", "scuole"):
        tables.citizen(topic)
    now = tables.clock.now()
    with tables.db.write() as conn:
        written = Desk(conn, CONFIG, now).write(
            "Via Roma è chiusa. Si passa da via Milano.", ["viabilita"], zones=["sud"]
        )
    assert (written.topics, written.recipients) == (("viabilita",), 2)
    made = tables.look_up(written.id)
    assert (made.kind, made.state, made.zones, made.urgent) == (
        NoticeKind.MANUAL, NoticeState.HELD, ("sud",), False,
    )  # fmt: skip
    assert (made.hold_until, made.hold_until) == (now + CONFIG.relay.hold, written.hold_until)
    assert (made.fields.title, made.fields.summary, made.fields.link) == (
        "Via Roma è chiusa", "Si passa da via Milano.", SITE,
    )  # fmt: skip


def test_an_urgent_topic_makes_a_text_by_hand_urgent(tables: Tables) -> None:
    with tables.db.write() as conn:
        written = Desk(conn, CONFIG, tables.clock.now()).write(
            "Restate in casa.", ["viabilita", "allerte"], title="Allerta rossa"
        )
    made = tables.look_up(written.id)
    assert made.urgent
    assert made.hold_until == tables.clock.now() + CONFIG.relay.urgent_hold
    assert made.fields.title == "Allerta rossa"


@pytest.mark.parametrize(
    ("topics", "zones", "sentence"),
    [
        (["viabilità"], [], "there is no topic 'viabilità'; there are viabilita, scuole, allerte"),
        (["viabilita"], ["est"], "there is no zone 'est'; there are nord, sud"),
    ],
)
def test_unknown_names_are_refused_and_nothing_is_written(
    tables: Tables, topics: list[str], zones: list[str], sentence: str
) -> None:
    with tables.db.write() as conn, pytest.raises(NotFoundError) as refused:
        Desk(conn, CONFIG, tables.clock.now()).write("Testo", topics, zones=zones)
    assert str(refused.value) == sentence
    with pytest.raises(AssertionError):
        tables.look_up(1)  # type: ignore[arg-type]  # the first there would be


def test_an_act_tells_who_has_the_notice_and_to_whom_it_is_on_its_way(tables: Tables) -> None:
    for _ in range(3):
        tables.citizen("viabilita")
    notice = tables.released("viabilita")
    accepted, _ = tables.claim(2)
    tables.accept(accepted)
    assert do(tables, Desk.hold, notice.id) == Done(notice.id, NoticeState.HELD, have_it=1, under_way=1)
    assert do(tables, Desk.cancel, notice.id) == Done(
        notice.id, NoticeState.CANCELLED, have_it=1, under_way=1
    )
    assert tables.claim() == []


def test_what_is_held_by_hand_and_forgotten_expires_after_a_day(tables: Tables) -> None:
    notice = tables.notice()
    do(tables, Desk.hold, notice.id)
    held = tables.look_up(notice.id)
    assert (held.hold_until, held.expires_at) == (None, tables.clock.now() + timedelta(hours=24))


@pytest.mark.parametrize(
    ("first", "then", "sentence"),
    [
        (Desk.release, Desk.release, "notice 1 is released already"),
        (Desk.cancel, Desk.cancel, "notice 1 is cancelled already"),
        (
            Desk.cancel,
            Desk.release,
            "notice 1 is cancelled (by hand): it cannot be released any more",
        ),
        (Desk.cancel, Desk.hold, "notice 1 is cancelled (by hand): it cannot be held any more"),
    ],
)
def test_what_comes_too_late_is_told_so(tables: Tables, first: Act, then: Act, sentence: str) -> None:
    notice = tables.notice()
    do(tables, first, notice.id)
    before = tables.look_up(notice.id)
    with pytest.raises(WrongStateError) as refused:
        do(tables, then, notice.id)
    assert str(refused.value) == sentence
    assert tables.look_up(notice.id) == before


def test_a_notice_that_there_is_not_is_told_so(tables: Tables) -> None:
    for act in (Desk.hold, Desk.release, Desk.cancel):
        with pytest.raises(NotFoundError, match="there is no notice 7; `bridge notices list` shows all"):
            do(tables, act, 7)


def test_what_is_done_to_a_notice_is_done_to_its_twins(tables: Tables) -> None:
    """The item stands in two feeds; the other's notice may already be on its way."""
    tables.citizen("viabilita")
    tables.citizen("scuole")
    first = tables.released("viabilita")
    twin = tables.released("scuole", twin_of=first.id)
    tables.accept(tables.claim(1)[0])
    assert do(tables, Desk.cancel, twin.id) == Done(
        twin.id, NoticeState.CANCELLED, have_it=1, under_way=0, twins=(first.id,)
    )
    assert {tables.look_up(one.id).state for one in (first, twin)} == {NoticeState.CANCELLED}
    assert tables.claim() == []


def test_what_is_released_by_hand_is_no_longer_forgotten(tables: Tables) -> None:
    notice = tables.notice()
    do(tables, Desk.hold, notice.id)
    do(tables, Desk.release, notice.id)
    after = tables.look_up(notice.id)
    assert (after.state, after.expires_at) == (NoticeState.RELEASED, None)


@pytest.mark.parametrize(
    ("text", "link", "sentence"),
    [
        ("", None, "the text says nothing: write what citizens are to read"),
        (" \n…", None, "the text says nothing: write what citizens are to read"),
        ("Prova.", "notalink", "'notalink' is not a web address; write it whole: https://HOST/…"),
    ],
)
def test_what_cannot_be_meant_is_not_sent(tables: Tables, text: str, link: str | None, sentence: str) -> None:
    with tables.db.write() as conn, pytest.raises(UsageError) as refused:
        Desk(conn, CONFIG, tables.clock.now()).write(text, ["viabilita"], link=link)
    assert (str(refused.value), refused.value.exit_code) == (sentence, 2)


def test_a_cancel_reaches_the_twin_that_still_waits_when_the_named_one_is_done(tables: Tables) -> None:
    first = tables.released("viabilita")
    with tables.db.write() as conn:
        deliveries.finish(conn, tables.clock.now())
    twin = tables.notice("viabilita", twin_of=first.id)
    done = do(tables, Desk.cancel, first.id)
    assert done.twins == (twin.id,)
    assert tables.look_up(twin.id).state is NoticeState.CANCELLED
    assert tables.look_up(first.id).state is NoticeState.DONE


# --- how many would have it --------------------------------------------------------------------------------


def reached(tables: Tables, *notices: Notice) -> list[int | None]:
    with tables.db.read() as conn:
        found = reach(conn, [tables.look_up(one.id) for one in notices])
    return [found.get(one.id) for one in notices]


def test_only_what_was_never_released_is_reckoned(tables: Tables) -> None:
    tables.citizens(3, "viabilita")
    held, released, again, ended = (tables.notice("viabilita") for _ in range(4))
    tables.release(released.id)
    tables.release(again.id)
    do(tables, Desk.hold, again.id)
    do(tables, Desk.cancel, ended.id)
    assert reached(tables, held, released, again, ended) == [3, None, None, None]
    tables.citizen("viabilita", state=SubscriberState.STOPPED)
    tables.citizen("viabilita")
    assert reached(tables, held) == [4]


def test_of_twins_each_citizen_is_counted_once(tables: Tables) -> None:
    tables.citizen("viabilita", "allerte")
    tables.citizen("viabilita")
    tables.citizens(3, "scuole")
    first = tables.notice("viabilita")
    second = tables.notice("viabilita", "scuole", twin_of=first.id)
    assert reached(tables, first, second) == [2, 3]
    urgent = tables.notice("allerte", urgent=True, twin_of=first.id)
    assert reached(tables, first, second, urgent) == [1, 3, 1]
    do_alone(tables, first)
    assert reached(tables, first, second, urgent) == [None, 4, 1]


def do_alone(tables: Tables, notice: Notice) -> None:
    """It ends by itself, without its twins."""
    assert tables.end(notice.id, NoticeState.EXPIRED)
