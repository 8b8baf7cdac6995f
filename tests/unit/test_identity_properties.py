"""What holds of the decision which items are new, whatever the feed: told by many listings that nobody thought of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bridge.core.identity.keys import Keys, Known, distinct, keys_of
from bridge.core.identity.traits import Traits
from bridge.core.identity.verdict import Past, Sighting, identify
from bridge.model import Item, ItemId

NOON = datetime(2026, 11, 21, 12, 7, tzinfo=UTC)
NEW, SAME = Sighting.NEW, Sighting.SAME
WORDS = ["strada", "chiusa", "scuola", "mercato", "allerta", "lunedì", "12", "via", "Garibaldi", "orari"]

few = st.sampled_from(["", "a", "b", "c"])
sentences = st.lists(st.sampled_from(WORDS), max_size=5).map(" ".join)
dates = st.none() | st.integers(0, 72).map(lambda hours: NOON + timedelta(hours=hours))
items = st.builds(
    Item,
    feed=st.just("notizie"),
    guid=few,
    link=st.sampled_from(["", "https://a.example/1", "https://a.example/2?s=3", "https://a.example/?p=4"]),
    title=sentences,
    text=sentences,
    published=dates,
)
listings = st.lists(items, max_size=8).map(lambda given: [*distinct(given).values()])
histories = st.text("=!#", max_size=8)
traits = st.builds(
    Traits, guid=histories, link=histories, date=histories, order=st.text("^-v", max_size=8),
    widest=st.integers(0, 9), shared=st.booleans(), ahead=st.integers(0, 3),
)  # fmt: skip
junk = st.text(max_size=4)
any_keys = st.builds(
    Keys, junk, junk, junk, st.sampled_from("xyz"), dates, st.tuples(sentences | junk, sentences | junk),
    st.lists(junk, max_size=2).map(tuple),
)  # fmt: skip


def known_as(keys: list[Keys], *, first: int = 0, present: bool = True) -> list[Known]:
    return [Known(ItemId(number), 1, one, present=present) for number, one in enumerate(keys, first)]


def post(number: int, **changes: object) -> Item:
    """One of a feed of well-kept keys: the higher its number, the younger."""
    item = Item(
        feed="notizie",
        guid=f"https://a.example/?p={number}",
        link=f"https://a.example/novita/{number}",
        title=f"Notizia numero {number}",
        text=f"Il testo della notizia {number}, con parole sue: {WORDS[number % len(WORDS)]} {number}.",
        published=NOON + timedelta(hours=number),
    )
    return replace(item, **changes)  # type: ignore[arg-type]  # the names are checked by replace


@given(listings, traits)
def test_the_same_listing_again_is_all_the_same_whatever_the_feed_has_shown(
    listing: list[Item], shown: Traits
) -> None:
    keys = [keys_of(item) for item in listing]
    known = known_as(keys)
    verdicts = identify(keys, known, Past([one.id for one in known], shown))
    assert [verdict.sighting for verdict in verdicts] == [SAME] * len(keys)


@given(st.lists(any_keys, max_size=6), st.lists(any_keys, max_size=6), traits, st.data())
def test_of_any_keys_each_has_a_verdict_and_none_known_is_taken_twice(
    listing: list[Keys], before: list[Keys], shown: Traits, data: st.DataObject
) -> None:
    known = [replace(one, present=data.draw(st.booleans())) for one in known_as(before)]
    past = Past([one.id for one in known if one.present], shown, data.draw(st.booleans()))
    verdicts = identify(listing, known, past)
    taken = [verdict.known.id for verdict in verdicts if verdict.known]
    assert len(verdicts) == len(listing)
    assert len(set(taken)) == len(taken)
    assert all(verdict.evidence for verdict in verdicts)


@given(st.sets(st.integers(1, 30), max_size=8), st.sets(st.integers(31, 40), max_size=4), st.data())
def test_where_dates_tell_the_order_of_a_listing_does_not_matter(
    old: set[int], fresh: set[int], data: st.DataObject
) -> None:
    known = known_as([keys_of(post(number)) for number in sorted(old, reverse=True)])
    past = Past([one.id for one in known])
    listing = [keys_of(post(number)) for number in data.draw(st.permutations(sorted(old | fresh)))]
    verdicts = identify(listing, data.draw(st.permutations(known)), past)
    found = {keys.guid: verdict.sighting for keys, verdict in zip(listing, verdicts, strict=True)}
    assert found == {
        **{post(number).guid: SAME for number in old},
        **{post(number).guid: NEW for number in fresh},
    }


@given(listings, listings, traits)
def test_a_known_item_that_has_nothing_to_do_with_the_listing_changes_nothing(
    before: list[Item], listing: list[Item], shown: Traits
) -> None:
    keys, known = [keys_of(item) for item in listing], known_as([keys_of(item) for item in before])
    stranger = keys_of(post(99, title="Tutt'altro", text="Niente in comune."))
    more = [*known, *known_as([stranger], first=len(known), present=False)]
    past = Past([one.id for one in known], shown)
    assert identify(keys, more, past) == identify(keys, known, past)


def tracked(link: str) -> str:
    return f"{link}{'&' if '?' in link else '?'}utm_source=feed&fbclid=x" if link else ""


def elsewhere(link: str) -> str:
    return link.replace("https://", "http://www.")


@given(listings, st.sampled_from([tracked, elsewhere]), traits)
def test_a_listing_whose_every_link_changes_in_what_says_nothing_is_all_the_same(
    listing: list[Item], change: Callable[[str], str], shown: Traits
) -> None:
    known = known_as([keys_of(item) for item in listing])
    changed = [keys_of(replace(item, link=change(item.link))) for item in listing]
    verdicts = identify(changed, known, Past([one.id for one in known], shown))
    assert [verdict.sighting for verdict in verdicts] == [SAME] * len(listing)


def another_link(item: Item) -> Item:
    return replace(item, link=f"https://b.example/{item.title[-2:]}")


def another_guid(item: Item) -> Item:
    return replace(item, guid=f"b-{item.title[-2:]}")


@given(st.integers(3, 12), st.sampled_from([another_guid, another_link]))
def test_one_address_that_is_another_for_all_at_once_makes_no_news(
    how_many: int, change: Callable[[Item], Item]
) -> None:
    posts = [post(number) for number in range(how_many, 0, -1)]
    known = known_as([keys_of(item) for item in posts])
    changed = [keys_of(change(item)) for item in posts]
    verdicts = identify(changed, known, Past([one.id for one in known]))
    assert [verdict.known for verdict in verdicts] == known
