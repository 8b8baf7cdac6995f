"""Which items of a listing are new, and as what the others are recognised."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.identity.keys import Keys, Known, distinct, keys_of
from bridge.core.identity.traits import Traits, learned, seen
from bridge.core.identity.verdict import Identity, Past, Sighting, identify
from bridge.model import Item, ItemId

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
NEW, SAME, EDITED, RETURNED = Sighting.NEW, Sighting.SAME, Sighting.EDITED, Sighting.RETURNED


def a_post(number: int, **changes: object) -> Item:
    """A WordPress post: the higher its number, the younger."""
    post = Item(
        feed="notizie",
        guid=f"http://www.comune.example.it/?p={number}",
        link=f"http://www.comune.example.it/notizia-{number}/",
        title=f"Notizia {number}",
        text=f"Il testo della notizia {number}.",
        published=NOON + number * HOUR,
    )
    return replace(post, **changes)  # type: ignore[arg-type]  # a builder: the names are checked by replace


def posts(*numbers: int) -> list[Item]:
    return [a_post(number) for number in numbers]


class Memory:
    """What is known of a feed, kept as the tables keep it: the newest version, and who stood in the last listing."""

    def __init__(self, *listing: Item) -> None:
        self.known: dict[ItemId, Known] = {}
        self.traits = Traits()
        self.listing: list[ItemId] = []
        self.read(listing)

    def read(self, listing: Iterable[Item]) -> list[Identity]:
        keys = [keys_of(item) for item in listing]
        traits = seen(self.traits, keys, NOON)
        verdicts = identify(keys, list(reversed(self.known.values())), Past(self.listing, traits))
        self.traits = learned(traits, keys, [verdict.known for verdict in verdicts])
        for one in self.known.values():
            self.known[one.id] = replace(one, present=False)
        self.listing = []
        for mine, verdict in zip(keys, verdicts, strict=True):
            known = verdict.known or Known(ItemId(len(self.known) + 1), 1, mine, present=True)
            moved = replace(mine, published=known.keys.published)  # the date is that of the newest version
            newest = mine if verdict.sighting is EDITED else moved
            self.known[known.id] = replace(known, keys=newest, present=True)
            self.listing.append(known.id)
        return verdicts

    def sees(self, *listing: Item) -> list[Sighting]:
        return [verdict.sighting for verdict in self.read(listing)]


# --- the ordinary life of a feed ---------------------------------------------------------------------------


def test_a_first_listing_is_all_new_and_the_same_again_is_all_known() -> None:
    memory = Memory()
    assert memory.sees(*posts(3, 2, 1)) == [NEW, NEW, NEW]
    assert memory.sees(*posts(3, 2, 1)) == [SAME, SAME, SAME]


def test_an_item_published_on_top_is_the_only_news() -> None:
    assert Memory(*posts(3, 2, 1)).sees(*posts(4, 3, 2)) == [NEW, SAME, SAME]


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"title": "RETTIFICA - Notizia 2"}, "title"),
        ({"text": "Il testo corretto."}, "text"),
        ({"summary": "Un sommario."}, "text"),
        ({"categories": ("Viabilità",)}, "text"),
    ],
)
def test_a_known_item_that_reads_differently_is_edited(change: dict[str, object], what: str) -> None:
    verdict = Memory(*posts(3, 2, 1)).read([a_post(3), a_post(2, **change), a_post(1)])[1]
    assert verdict.sighting is EDITED
    assert verdict.known is not None
    assert verdict.known.id == 2
    assert verdict.evidence[-1] == f"its {what} reads differently"


def test_an_edit_of_address_title_and_text_at_once_is_still_that_item() -> None:
    changed = a_post(2, link="http://www.comune.example.it/altro/", title="Altro", text="Altro.")
    assert Memory(*posts(3, 2, 1)).sees(a_post(3), changed, a_post(1)) == [SAME, EDITED, SAME]


def test_an_item_that_left_and_is_back_has_returned() -> None:
    memory = Memory(*posts(3, 2, 1))
    memory.read(posts(3, 1))
    assert memory.sees(*posts(3, 2, 1)) == [SAME, RETURNED, SAME]


def test_a_republished_post_is_known_though_its_date_and_address_moved() -> None:
    again = a_post(1, published=NOON + 30 * DAY, link="http://www.comune.example.it/2026/12/notizia-1/")
    assert Memory(*posts(2, 1)).sees(again, a_post(2)) == [SAME, SAME]


@pytest.mark.parametrize(
    "moved",
    [
        {"guid": ""},
        {"guid": "https://www.comune.example.it/notizia-1/"},
        {"link": "https://comune.example.it/notizia-1?utm_source=feed"},
        {"link": "https://www.comune.example.it/novita/notizia-1"},
        {"published": NOON + 9 * DAY},
        {"published": None},
    ],
)
def test_one_key_that_moves_makes_no_news(moved: dict[str, object]) -> None:
    assert Memory(*posts(2, 1)).sees(a_post(2), a_post(1, **moved)) == [SAME, SAME]


def test_a_scraped_feed_without_guids_that_stamps_all_at_each_scrape_has_no_news() -> None:
    scraped = [replace(post, guid="", published=NOON) for post in posts(3, 2, 1)]
    memory = Memory(*scraped)
    for hours in range(1, 5):
        assert memory.sees(*(replace(item, published=NOON + hours * HOUR) for item in scraped)) == [SAME] * 3


def test_session_tokens_in_guids_and_links_make_no_news() -> None:
    def at(scrape: int) -> list[Item]:
        url = "https://albo.example.it/atti/{}?p_auth={}"
        addresses = {number: url.format(number, scrape * 100 + number) for number in (2, 1)}
        return [a_post(number, guid=address, link=address) for number, address in addresses.items()]

    assert Memory(*at(1)).sees(*at(2)) == [SAME, SAME]


# --- keys that say too much or too little ------------------------------------------------------------------


def test_several_items_under_one_guid_are_told_apart_by_their_titles() -> None:
    def board(*numbers: int) -> list[Item]:
        return [a_post(number, guid="board", link="") for number in numbers]

    memory = Memory(*board(2, 1))
    assert memory.sees(*board(3, 2, 1)) == [NEW, SAME, SAME]
    edited = replace(board(2)[0], text="Altro.")
    assert memory.sees(board(3)[0], edited, board(1)[0]) == [SAME, EDITED, SAME]


def test_several_items_under_one_link_are_told_apart_by_their_titles() -> None:
    def page(*numbers: int) -> list[Item]:
        return [a_post(number, guid="", link="https://comune.example.it/avvisi") for number in numbers]

    memory = Memory(*page(2, 1))
    assert memory.sees(*page(3, 2, 1)) == [NEW, SAME, SAME]
    assert memory.sees(*page(4, 3)) == [NEW, SAME]


def test_a_third_under_one_guid_and_title_does_not_take_the_place_of_one_that_reads_as_before() -> None:
    first, second, third = (a_post(number, guid="board", link="", title="Avviso") for number in (1, 2, 3))
    assert Memory(second, first).sees(third, second, first) == [NEW, SAME, SAME]


def test_guids_that_only_number_the_places_do_not_hide_what_is_new() -> None:
    def numbered(*numbers: int) -> list[Item]:
        return [a_post(number, guid=str(place)) for place, number in enumerate(numbers)]

    memory = Memory(*numbered(3, 2, 1))
    assert memory.sees(*numbered(4, 3, 2)) == [NEW, SAME, SAME]
    assert memory.sees(*numbered(9, 8, 7)) == [NEW, NEW, NEW]


def test_a_guid_given_to_another_item_is_news() -> None:
    memory = Memory(*posts(2, 1))
    assert memory.sees(a_post(3, guid=a_post(2).guid), a_post(1)) == [NEW, SAME]


def test_another_alert_under_the_one_fixed_link_is_news() -> None:
    def alert(number: int) -> Item:
        return a_post(
            number, guid=f"urn:cap:{number}", link="https://allerte.example.it/", title="Allerta meteo"
        )

    memory = Memory(alert(1))
    for number in (2, 3):
        assert memory.sees(alert(number)) == [NEW]
        assert memory.sees(alert(number)) == [SAME]


def test_an_undated_item_whose_guid_changed_is_known_by_its_link() -> None:
    known = a_post(1, published=None)
    changed = replace(known, guid="another", text="Altro.")
    assert Memory(a_post(2), known).sees(a_post(2), changed) == [SAME, EDITED]


# --- what stands twice -------------------------------------------------------------------------------------


def test_two_posts_of_the_same_title_are_two_items() -> None:
    twins = [a_post(number, title="Avviso", text="") for number in (3, 2)]
    memory = Memory(a_post(1))
    assert memory.sees(*twins, a_post(1)) == [NEW, NEW, SAME]
    assert memory.sees(*reversed(twins), a_post(1)) == [SAME, SAME, SAME]


def test_a_twin_of_a_post_that_still_stands_is_news_even_at_the_same_minute() -> None:
    twin = a_post(2, title=a_post(1).title, text=a_post(1).text, published=a_post(1).published)
    assert Memory(a_post(1)).sees(twin, a_post(1)) == [NEW, SAME]


@pytest.mark.parametrize("between", [posts(5, 4), posts(2, 1)])
def test_the_same_title_and_text_weeks_later_are_news_again(between: list[Item]) -> None:
    """Whether the old one had left before, or leaves at the very poll in which the new one comes."""

    def market(number: int) -> Item:
        return a_post(number, title="Mercato sospeso", text="", published=NOON + number * 7 * DAY)

    memory = Memory(a_post(2), market(1))
    memory.read([*between, market(1)] if between == posts(2, 1) else between)
    assert memory.sees(market(9), *between) == [NEW, SAME, SAME]


def test_a_post_that_takes_the_address_of_one_deleted_weeks_ago_is_news() -> None:
    memory = Memory(a_post(2), a_post(1))
    memory.read(posts(2))
    again = a_post(
        9, link=a_post(1).link, title=a_post(1).title, text=a_post(1).text, published=NOON + 30 * DAY
    )
    assert memory.sees(again, a_post(2)) == [NEW, SAME]


def test_a_post_deleted_and_put_up_again_the_same_hour_is_not_news() -> None:
    memory = Memory(a_post(2), a_post(1))
    memory.read(posts(2))
    again = a_post(3, link=a_post(1).link, title=a_post(1).title, text=a_post(1).text)
    assert memory.sees(again, a_post(2)) == [RETURNED, SAME]


def test_an_entry_that_stands_twice_is_one_item() -> None:
    pinned = a_post(1)
    assert [*distinct([pinned, *posts(3, 2, 1)]).values()] == posts(1, 3, 2)
    again = (replace(post, position=place) for place, post in enumerate(posts(1, 1)))
    assert distinct(again) == {keys_of(pinned): pinned}


def test_an_entry_that_could_not_be_recognised_again_is_none() -> None:
    nothing = Item(feed="notizie", guid="", link="", title="\u200b")
    assert [*distinct([nothing, a_post(1)]).values()] == posts(1)


@pytest.mark.parametrize(
    "difference",
    [{"guid": "2"}, {"link": "https://b.example/"}, {"title": "B"}, {"text": "B"}, {"published": None}],
)
def test_entries_that_differ_in_anything_are_several(difference: dict[str, object]) -> None:
    assert len(distinct([a_post(1), a_post(1, **difference)])) == 2


# --- a site that moved -------------------------------------------------------------------------------------


def moved(number: int, **changes: object) -> Item:
    """The same post on the new site."""
    address = f"https://nuovo.example.it/novita/{number}"
    return a_post(number, **{"guid": address, "link": address, **changes})


def test_a_site_that_moved_with_its_texts_has_no_news() -> None:
    memory = Memory(*posts(5, 4, 3, 2, 1))
    assert memory.sees(*(moved(number) for number in (5, 4, 3, 2, 1))) == [SAME] * 5


@pytest.mark.parametrize(
    "change",
    [{}, {"published": None}, {"published": NOON + 2 * HOUR}],
    ids=["dated", "undated", "another zone"],
)
def test_a_site_that_moved_and_cuts_its_texts_otherwise_has_no_old_news(change: dict[str, object]) -> None:
    old = [a_post(number, published=NOON) for number in (3, 2, 1)]
    new = [moved(number, text="Tagliato…", **{"published": NOON, **change}) for number in (4, 3, 2, 1)]
    assert Memory(*old).sees(*new) == [NEW, EDITED, EDITED, EDITED]


def test_a_few_equal_titles_are_not_a_move() -> None:
    old = [a_post(number, published=NOON) for number in (4, 3, 2, 1)]
    new = [moved(number, text="Altro.", published=NOON) for number in (2, 1)]
    assert Memory(*old).sees(*new) == [NEW, NEW]
    assert Memory(*old).sees(*new, *posts(9, 8, 7)) == [NEW] * 5


def test_warnings_replaced_by_those_of_the_next_day_are_news_under_any_title() -> None:
    def warnings(day: int) -> list[Item]:
        return [
            a_post(100 * day + zone, title=f"Allerta gialla zona {zone % 2}", published=NOON + day * DAY)
            for zone in range(4)
        ]

    assert Memory(*warnings(1)).sees(*warnings(2)) == [NEW] * 4


def test_strong_evidence_of_one_item_goes_before_weak_evidence_of_another() -> None:
    """The first entry reads as the known one did, but the second has its guid."""
    known = a_post(1)
    copy = a_post(7, title=known.title, text=known.text, published=known.published)
    assert Memory(known).sees(copy, a_post(1, title="Altro", text="Altro.")) == [NEW, EDITED]


# --- properties --------------------------------------------------------------------------------------------

few = st.sampled_from(["", "a", "b"])
any_keys = st.builds(
    Keys, few, few, few, st.sampled_from("xyz"), st.none() | st.sampled_from([NOON, NOON + HOUR, NOON + DAY])
)
any_known = st.lists(st.tuples(any_keys, st.booleans()), max_size=6).map(
    lambda drawn: [Known(ItemId(n), 1, keys, present=here) for n, (keys, here) in enumerate(drawn)]
)


@given(st.lists(any_keys, max_size=6), any_known)
def test_each_item_has_a_verdict_and_no_known_item_is_taken_twice(
    listing: list[Keys], known: list[Known]
) -> None:
    verdicts = identify(listing, known, Past())
    taken = [verdict.known for verdict in verdicts if verdict.known]
    assert len(verdicts) == len(listing)
    assert len({one.id for one in taken}) == len(taken)
    assert all(one in known for one in taken)
    for keys, verdict in zip(listing, verdicts, strict=True):
        assert verdict.evidence
        assert (verdict.sighting in (NEW, Sighting.OLD, Sighting.DOUBTFUL)) == (verdict.known is None)
        if verdict.known:
            edited = keys.content != verdict.known.keys.content
            assert verdict.sighting is (EDITED if edited else SAME if verdict.known.present else RETURNED)


@given(st.lists(any_keys, max_size=6, unique=True))
def test_what_was_just_seen_is_known_when_it_is_seen_again(listing: list[Keys]) -> None:
    known = [Known(ItemId(n), 1, keys, present=True) for n, keys in enumerate(listing)]
    assert [verdict.sighting for verdict in identify(listing, known, Past())] == [SAME] * len(listing)


def altered(base: Keys, fresh: int, kept: Sequence[bool]) -> Keys:
    """These keys, of which only some are kept; the others are nobody else's."""
    old = (base.guid, base.link, base.title, base.content)
    guid, link, title, content = (
        one if keep else f"{one}-{fresh}" for one, keep in zip(old, kept, strict=True)
    )
    return Keys(guid, link, title, content, base.published)


@given(st.data())
def test_neither_the_order_of_a_listing_nor_that_of_the_known_matters(data: st.DataObject) -> None:
    """Where no key is shared."""
    base = [Keys(f"g{n}", f"l{n}", f"t{n}", f"c{n}", NOON + n * HOUR) for n in range(6)]
    mask = st.tuples(*[st.booleans()] * 4)
    known = [Known(ItemId(n), 1, keys, present=data.draw(st.booleans())) for n, keys in enumerate(base)]
    listing = [altered(keys, 9, data.draw(mask)) for keys in base if data.draw(st.booleans())]
    shuffled = data.draw(st.permutations(listing))
    expected = dict(zip(listing, identify(listing, known, Past()), strict=True))
    found = dict(zip(shuffled, identify(shuffled, data.draw(st.permutations(known)), Past()), strict=True))
    # Where something is news in a listing that moved as a whole, its place does matter.
    assert {keys: verdict.known for keys, verdict in found.items()} == {
        keys: verdict.known for keys, verdict in expected.items()
    }
    for keys, verdict in found.items():
        assert verdict.known is None or verdict.known.id == listing_number(keys)


def listing_number(keys: Keys) -> int:
    return int(keys.guid[1])


# --- keys --------------------------------------------------------------------------------------------------


def test_titles_are_compared_folded_and_links_without_what_moves() -> None:
    shouted = a_post(1, title="NOTIZIA  1", link="HTTPS://comune.example.it:443/notizia-1?fbclid=x#commenti")
    assert (keys_of(shouted).title, keys_of(shouted).link) == (
        keys_of(a_post(1)).title,
        keys_of(a_post(1)).link,
    )


def test_the_content_is_title_summary_text_and_categories_in_any_order() -> None:
    item = a_post(1, categories=("b", "a"))
    assert keys_of(item).content == keys_of(replace(item, categories=("a", "b"))).content
    for change in ({"title": "x"}, {"summary": "x"}, {"text": "x"}, {"categories": ("a",)}):
        assert keys_of(a_post(1, **{"categories": ("b", "a"), **change})).content != keys_of(item).content


def test_a_guid_that_only_repeats_the_title_is_none() -> None:
    assert keys_of(a_post(1, guid="NOTIZIA 1 ")).guid == ""


def test_half_a_surrogate_pair_is_hashed_and_not_refused() -> None:
    assert keys_of(a_post(1, text="\ud83d")).content != keys_of(a_post(1, text="")).content
