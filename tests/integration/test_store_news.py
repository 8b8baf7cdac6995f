"""What is remembered of feeds and of items, from poll to poll."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bridge.core.identity.keys import Keys, Known, keys_of
from bridge.model import Item, ItemId
from bridge.ports import Validators
from bridge.store import feeds, items, stored_items
from bridge.store.feeds import FeedState
from tests.builders import NOON, SITE, a_source, an_item
from tests.tables import Tables

SOURCE = a_source("notizie")
FULL = FeedState(
    name="notizie",
    url=SOURCE.url,
    validators=Validators('W/"5f3"', "Mon, 23 Nov 2026 10:00:00 GMT"),
    body_hash="c0ffee",
    listing=(ItemId(3), ItemId(1), ItemId(2)),
    baseline_at=NOON - timedelta(days=9),
    checked_at=NOON,
    looked_at=NOON - timedelta(minutes=5),
    changed_at=NOON - timedelta(hours=1),
    next_at=NOON + timedelta(minutes=20),
    failures=3,
    error="the site answers 503",
    warnings=("two entries share one guid",),
)


def state(tables: Tables, url: str = SOURCE.url) -> FeedState:
    with tables.db.read() as conn:
        return feeds.get(conn, "notizie", url)


# --- feeds -------------------------------------------------------------------------------------------------


def test_a_feed_never_polled_is_blank(tables: Tables) -> None:
    assert state(tables) == FeedState("notizie", SOURCE.url)


def test_all_that_is_known_of_a_feed_is_kept_and_replaced(tables: Tables) -> None:
    later = replace(FULL, failures=0, error="", next_at=None, warnings=())
    for known in (FULL, later):
        with tables.db.write() as conn:
            feeds.save(conn, known)
        assert state(tables) == known


def test_under_another_address_neither_validators_nor_troubles_of_the_old_one_count(tables: Tables) -> None:
    """What was seen stays, or a moved feed would be a first run; a mended address is asked at once."""
    with tables.db.write() as conn:
        feeds.save(conn, FULL)
    moved = f"{SITE}/novita/feed/"
    assert state(tables, moved) == replace(
        FULL,
        url=moved,
        validators=Validators(),
        body_hash="",
        next_at=None,
        failures=0,
        error="",
        warnings=(),
    )


def test_feeds_are_listed_with_the_last_look(tables: Tables) -> None:
    tables.feed("notizie", looked_at=None)
    tables.feed("avvisi")
    with tables.db.read() as conn:
        assert feeds.listings(conn) == [("avvisi", NOON), ("notizie", None)]


# --- items: what is known ----------------------------------------------------------------------------------


def known_ids(tables: Tables, *listing: Keys, feed: str = "notizie") -> list[ItemId]:
    with tables.db.read() as conn:
        return [one.id for one in items.known(conn, feed, listing, [])]


NOTHING = Keys("", "", "", "", None)


def test_an_item_is_known_by_its_guid_its_link_or_its_title(tables: Tables) -> None:
    item_id = tables.item()
    keys = keys_of(an_item())
    for shared in (
        replace(NOTHING, guid=keys.guid),
        replace(NOTHING, link=keys.link),
        replace(NOTHING, title=keys.title),
        keys,
    ):
        assert known_ids(tables, shared) == [item_id]
    assert known_ids(tables, replace(NOTHING, content=keys.content)) == []
    assert known_ids(tables) == []


def test_absent_keys_make_no_two_items_alike(tables: Tables) -> None:
    tables.item(an_item("Senza identità", guid="", link=""))
    others = (replace(NOTHING, guid="altro"), replace(NOTHING, link="altro"), replace(NOTHING, title="altro"))
    assert known_ids(tables, *others) == []


def test_another_feeds_items_are_not_known(tables: Tables) -> None:
    tables.item()
    assert known_ids(tables, keys_of(an_item()), feed="avvisi") == []


def test_an_item_that_shares_several_keys_is_known_once_the_newest_first(tables: Tables) -> None:
    first = tables.item("Via Roma chiusa")
    second = tables.item(an_item("Via Roma chiusa", slug="un-altro"))
    third = tables.item("Mercato spostato")
    found = known_ids(tables, keys_of(an_item("Via Roma chiusa")), keys_of(an_item("Mercato spostato")))
    assert found == [third, second, first]


def test_a_known_item_brings_the_keys_of_its_newest_version(tables: Tables) -> None:
    item_id = tables.item()
    edited = an_item("Via Roma riaperta", guid=an_item().guid, link=f"{SITE}/novita/nuovo/")
    revise(tables, item_id, edited)
    with tables.db.read() as conn:
        [one] = items.known(conn, "notizie", [keys_of(edited)], [])
    assert one == Known(item_id, 2, keys_of(edited), present=True)


def revise(tables: Tables, item_id: ItemId, item: Item, version: int = 1) -> int:
    before = Known(item_id, version, keys_of(an_item()), present=True)
    with tables.db.write() as conn:
        return items.revise(
            conn, before, item, keys_of(item), tables.clock.now(), decision="edited", evidence=("same guid",)
        )


# --- items: their versions and their fate ------------------------------------------------------------------


def test_every_version_of_an_item_is_kept(tables: Tables) -> None:
    item_id = tables.item()
    tables.clock.advance(60)
    edited = an_item("Via Roma riaperta", guid=an_item().guid)
    assert revise(tables, item_id, edited) == 2
    with tables.db.read() as conn:
        [stored] = stored_items.find(conn, str(item_id))
        assert stored_items.versions(conn, item_id) == [
            {"version": 1, "seen_at": NOON, "decision": "new", "evidence": ["none known"],
             "title": "Via Roma chiusa"},
            {"version": 2, "seen_at": NOON + timedelta(minutes=1), "decision": "edited",
             "evidence": ["same guid"], "title": "Via Roma riaperta"},
        ]  # fmt: skip
    assert (stored.version, stored.item, stored.decision) == (2, edited, "edited")


def test_a_stored_item_is_what_was_taken_in(tables: Tables) -> None:
    item = an_item(
        summary="In breve.", categories=("Viabilità", "Avvisi"), image=f"{SITE}/a.jpg", updated=NOON
    )
    item_id = tables.item(item, fate="unmatched")
    with tables.db.read() as conn:
        [stored] = stored_items.find(conn, item.guid)
        assert items.fate(conn, item_id) == ("unmatched", NOON)
        assert stored_items.count(conn, "notizie") == 1
        assert stored_items.count(conn, "avvisi") == 0
    assert (stored.id, stored.version, stored.item) == (item_id, 1, item)
    assert (stored.first_seen_at, stored.last_seen_at, stored.gone_at) == (NOON, NOON, None)
    assert (stored.fate, stored.reason) == ("unmatched", "arranged")
    assert (stored.decision, stored.evidence) == ("new", ("none known",))


def test_an_item_that_left_is_gone_since_then_until_it_is_seen_again(tables: Tables) -> None:
    here, gone = tables.item("Via Roma chiusa"), tables.item("Mercato spostato")
    left, later = tables.clock.advance(60), tables.clock.advance(60)
    with tables.db.write() as conn:
        items.mark_gone(conn, [gone], left)
        items.mark_gone(conn, [gone], later)  # missed again: gone since the first time
        items.mark_seen(conn, [here], later)
    assert presence(tables, here, gone) == [(later, None), (NOON, left)]
    with tables.db.write() as conn:
        [known] = items.known(conn, "notizie", [keys_of(an_item("Mercato spostato"))], [])
        assert not known.present
        items.mark_seen(conn, [gone], later)
        items.mark_seen(conn, [], later)
        items.mark_gone(conn, [], later)
    assert presence(tables, here, gone) == [(later, None), (later, None)]


def presence(tables: Tables, *ids: ItemId) -> list[tuple[object, object]]:
    with tables.db.read() as conn:
        found = [stored_items.find(conn, str(one))[0] for one in ids]
    return [(one.last_seen_at, one.gone_at) for one in found]


def test_an_items_fate_can_change(tables: Tables) -> None:
    item_id = tables.item(fate="unmatched")
    with tables.db.write() as conn:
        items.set_fate(conn, item_id, "noticed", "topics: viabilita")
        assert items.fate(conn, item_id) == ("noticed", NOON)


# --- items: for people -------------------------------------------------------------------------------------


def found(tables: Tables, what: str) -> list[ItemId]:
    with tables.db.read() as conn:
        return [one.id for one in stored_items.find(conn, what)]


def test_an_item_is_found_by_id_by_link_and_by_guid(tables: Tables) -> None:
    tables.item("Mercato spostato")
    item = an_item()
    item_id = tables.item(item)
    assert found(tables, str(item_id)) == [item_id]
    assert found(tables, item.link) == [item_id]
    assert found(tables, item.guid) == [item_id]
    for nothing in ("", "4711", "via Roma", "9" * 40, "²", "1 OR 1=1"):
        assert found(tables, nothing) == []


def test_several_items_of_one_link_are_found_newest_first(tables: Tables) -> None:
    link = f"{SITE}/rifiuti/"
    ids = [tables.item(an_item(f"Rifiuti {day}", link=link)) for day in range(3)]
    assert found(tables, link) == ids[::-1]
