"""The newsroom: items published, edited and withdrawn, served as a feed with validators."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET

import feedparser
import pytest
import urllib3
from urllib3.exceptions import ProtocolError

from bridge.simulator import Simulator
from bridge.simulator.items import Draft, NewsItem
from bridge.simulator.newsroom import Newsroom
from bridge.simulator.website import Outage
from bridge.simulator.wishes import BadInput

NOON = datetime(2024, 11, 21, 12, 0, tzinfo=UTC)
LONG_AGO = datetime(2019, 1, 1, tzinfo=UTC)


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


def get(simulator: Simulator, path: str = "feed/", **headers: str) -> urllib3.BaseHTTPResponse:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return urllib3.request(
        "GET", f"{simulator.base_url}/newsroom/{path}", headers=names, redirect=False, retries=False
    )


def ask(simulator: Simulator, method: str, path: str, wish: object = None) -> tuple[int, dict[str, object]]:
    body = None if wish is None else json.dumps(wish)
    answer = urllib3.request(method, f"{simulator.base_url}/newsroom/{path}", body=body)
    return answer.status, answer.json()


def titles(answer: urllib3.BaseHTTPResponse) -> list[str]:
    """The titles in a feed, which must be well formed."""
    return [title.text or "" for title in ET.fromstring(answer.data).findall("channel/item/title")]


def validators(answer: urllib3.BaseHTTPResponse) -> dict[str, str]:
    return {"If_None_Match": answer.headers["ETag"], "If_Modified_Since": answer.headers["Last-Modified"]}


# --- the document ---


def test_an_item_reads_as_wordpress_writes_it(simulator: Simulator) -> None:
    item = simulator.newsroom.publish(
        Draft(
            "Chiusa «via Roma» & dintorni",
            "Da lunedì.\nFino a <venerdì>.\n\nÈ previsto ]]> un senso unico.",
            categories=("Viabilità & lavori", "Avvisi"),
            published=NOON,
        )
    )
    feed = feedparser.parse(get(simulator).data)
    assert (feed.bozo, feed.version, feed.feed.title) == (False, "rss20", "Comune di Esempio")
    [entry] = feed.entries
    assert entry.title == "Chiusa «via Roma» & dintorni"
    assert entry.link == item.link == f"{simulator.base_url}/newsroom/2024/11/21/chiusa-via-roma-dintorni/"
    assert (entry.id, entry.guidislink) == (f"{simulator.base_url}/?p={item.id}", False)
    assert entry.published == "Thu, 21 Nov 2024 12:00:00 +0000"
    assert [tag.term for tag in entry.tags] == ["Viabilità & lavori", "Avvisi"]
    assert "<p>Da lunedì.<br />\nFino a &lt;venerdì&gt;.</p>" in entry.content[0].value
    assert "]]&gt; un senso unico" in entry.content[0].value


def test_html_goes_out_as_it_stands_and_a_summary_replaces_the_automatic_one(simulator: Simulator) -> None:
    simulator.newsroom.publish(Draft("Uno", html="<p>parola </p>" * 60))
    simulator.newsroom.publish(Draft("Due", html="<b>x</b>", summary="In breve: <niente> & basta"))
    root = ET.fromstring(get(simulator).data)
    texts = [node.text or "" for node in root.findall("channel/item/description")]
    assert texts == ["In breve: &lt;niente&gt; &amp; basta", " ".join(["parola"] * 55) + " [&#8230;]"]
    contents = [node.text for node in root.iter("{http://purl.org/rss/1.0/modules/content/}encoded")]
    assert contents == ["<b>x</b>\n", "<p>parola </p>" * 60 + "\n"]


def test_the_feed_shows_the_newest_ten_and_the_rest_on_further_pages(simulator: Simulator) -> None:
    for number in range(1, 13):
        simulator.newsroom.publish(Draft(f"N {number}", published=LONG_AGO + timedelta(minutes=number)))
    shown = [f"N {number}" for number in range(12, 0, -1)]
    assert titles(get(simulator)) == shown[:10]
    assert titles(get(simulator, "feed/?paged=2")) == shown[10:]
    assert get(simulator, "feed/?paged=3").status == 404


def test_each_item_stands_in_its_own_feed_and_in_the_whole_sites(simulator: Simulator) -> None:
    simulator.newsroom.publish(Draft("Notizia"))
    simulator.newsroom.publish(Draft("Avviso", feed="avvisi"))
    assert titles(get(simulator)) == ["Avviso", "Notizia"]
    assert titles(get(simulator, "feed/notizie/")) == ["Notizia"]
    assert titles(get(simulator, "feed/avvisi/")) == ["Avviso"]


def test_a_misspelt_feed_is_valid_and_empty(simulator: Simulator) -> None:
    simulator.newsroom.publish(Draft("Notizia"))
    answer = get(simulator, "feed/notize/")
    assert (answer.status, titles(answer)) == (200, [])


def test_an_item_of_the_past_never_enters_a_full_first_page(simulator: Simulator) -> None:
    for number in range(10):
        simulator.newsroom.publish(Draft(f"N {number}"))
    simulator.newsroom.publish(Draft("Vecchia", published=LONG_AGO))
    assert "Vecchia" not in titles(get(simulator))
    assert titles(get(simulator, "feed/?paged=2")) == ["Vecchia"]


def test_items_of_one_title_get_links_of_their_own(simulator: Simulator) -> None:
    links = [simulator.newsroom.publish(Draft("Ordinanza", published=NOON)).link for _ in range(3)]
    start = f"{simulator.base_url}/newsroom/2024/11/21/ordinanza"
    assert links == [f"{start}/", f"{start}-2/", f"{start}-3/"]


# --- edit, withdraw, restore ---


def test_an_edit_keeps_guid_link_and_date(simulator: Simulator) -> None:
    before = simulator.newsroom.publish(Draft("Scuole chiuse", "Domani.", categories=("Scuola",)))
    after = simulator.newsroom.edit(before.id, Draft("RETTIFICA – Scuole APERTE"))
    assert (after.guid, after.link, after.published) == (before.guid, before.link, before.published)
    assert (after.content, after.categories) == (before.content, before.categories)
    assert titles(get(simulator)) == ["RETTIFICA – Scuole APERTE"]


def test_a_withdrawn_item_leaves_feed_and_page_and_comes_back_the_same(simulator: Simulator) -> None:
    item = simulator.newsroom.publish(Draft("Scuole chiuse", "Domani."))
    page = item.link.removeprefix(f"{simulator.base_url}/newsroom/")
    assert get(simulator, page).status == 200
    simulator.newsroom.withdraw(item.id)
    assert (titles(get(simulator)), get(simulator, page).status) == ([], 404)
    restored = simulator.newsroom.restore(item.id)
    assert (restored.guid, restored.link) == (item.guid, item.link)
    assert (titles(get(simulator)), get(simulator, page).status) == (["Scuole chiuse"], 200)
    simulator.newsroom.withdraw(item.id, gone=True)
    assert get(simulator, page).status == 410


def test_a_withdrawn_item_lets_an_older_one_reappear(simulator: Simulator) -> None:
    items = [simulator.newsroom.publish(Draft(f"N {number}")) for number in range(11)]
    assert "N 0" not in titles(get(simulator))
    simulator.newsroom.withdraw(items[10].id)
    assert titles(get(simulator))[-1] == "N 0"


def test_a_page_carries_a_description_for_whoever_reads_only_that(simulator: Simulator) -> None:
    item = simulator.newsroom.publish(Draft("Chiusa via Roma", summary='Da "lunedì" & oltre'))
    page = urllib3.request("GET", item.link)
    assert '<meta name="description" content="Da &quot;lunedì&quot; &amp; oltre">' in page.data.decode()


def test_a_guid_leads_to_the_page(simulator: Simulator) -> None:
    item = simulator.newsroom.publish(Draft("Chiusa via Roma"))
    answer = urllib3.request("GET", item.guid, redirect=False)
    assert (answer.status, answer.headers["Location"]) == (301, item.link)


def test_an_item_of_the_future_appears_when_its_hour_comes() -> None:
    now = [NOON]
    newsroom = Newsroom("http://comune.example", now=lambda: now[0])
    newsroom.publish(Draft("Domani", published=NOON + timedelta(hours=1)))
    before = newsroom.validators()
    assert newsroom.shown() == []
    now[0] += timedelta(hours=1)
    assert [item.title for item in newsroom.shown()] == ["Domani"]
    assert newsroom.validators() != before


# --- validators ---


def test_an_unchanged_site_answers_304_without_a_body(simulator: Simulator) -> None:
    simulator.newsroom.publish(Draft("Notizia"))
    first = get(simulator)
    again = get(simulator, **validators(first))
    assert (again.status, again.data, again.headers["ETag"]) == (304, b"", first.headers["ETag"])
    assert get(simulator, If_Modified_Since=first.headers["Last-Modified"]).status == 304
    assert get(simulator, If_None_Match=f"W/{first.headers['ETag']}").status == 304


def test_any_change_of_the_site_changes_the_validators_of_all_its_feeds(simulator: Simulator) -> None:
    room = simulator.newsroom
    item = room.publish(Draft("Notizia"))
    room.publish(Draft("Avviso", feed="avvisi"))
    changes: list[Callable[[], NewsItem]] = [
        lambda: room.edit(item.id, Draft("Notizia nuova")),
        lambda: room.withdraw(item.id),
        lambda: room.restore(item.id),
        lambda: room.publish(Draft("Altra")),
    ]
    for change in changes:
        known = validators(get(simulator, "feed/avvisi/"))
        assert get(simulator, "feed/avvisi/", **known).status == 304
        change()
        assert get(simulator, "feed/avvisi/", **known).status == 200


def test_with_stale_validators_a_withdrawal_goes_unseen(simulator: Simulator) -> None:
    item = simulator.newsroom.publish(Draft("Scuole chiuse"))
    known = validators(get(simulator))
    assert ask(simulator, "POST", "settings", {"stale_validators": True}) == (200, {"stale_validators": True})
    simulator.newsroom.withdraw(item.id)
    assert get(simulator, **known).status == 304
    assert titles(get(simulator)) == []


@pytest.mark.parametrize("since", ["yesterday", "Thu, 21 Nov 2024 12:00:00 -0000"])
def test_a_date_that_cannot_be_compared_gets_the_whole_feed(simulator: Simulator, since: str) -> None:
    assert get(simulator, If_Modified_Since=since).status == 200


# --- outages ---


def test_a_maintenance_page_carries_the_sites_validators(simulator: Simulator) -> None:
    simulator.newsroom.publish(Draft("Notizia"))
    etag = get(simulator).headers["ETag"]
    ask(simulator, "POST", "faults", {"status": 503, "retry_after": 600, "next": 1})
    answer = get(simulator)
    assert (answer.status, answer.headers["Retry-After"], answer.headers["ETag"]) == (503, "600", etag)
    assert answer.headers["Content-Type"].startswith("text/html")
    assert get(simulator).status == 200


def test_a_maintenance_page_may_come_with_200(simulator: Simulator) -> None:
    simulator.website.break_down(Outage(html=True))
    answer = get(simulator)
    assert (answer.status, b"manutenzione" in answer.data) == (200, True)


def test_an_empty_feed_comes_in_between(simulator: Simulator) -> None:
    simulator.newsroom.publish(Draft("Notizia"))
    known = validators(get(simulator))
    simulator.website.break_down(Outage(empty=True, next=1))
    answer = get(simulator, **known)
    assert (answer.status, titles(answer)) == (200, [])
    assert get(simulator, **known).status == 304


def test_a_feed_may_break_off(simulator: Simulator) -> None:
    simulator.newsroom.publish(Draft("Notizia"))
    simulator.website.break_down(Outage(truncated=True, next=1))
    with pytest.raises(ProtocolError, match="IncompleteRead"):
        get(simulator)
    simulator.website.break_down(Outage(halved=True, next=1))
    answer = get(simulator)
    assert answer.status == 200
    with pytest.raises(ET.ParseError):
        titles(answer)
    assert titles(get(simulator)) == ["Notizia"]


def test_the_connection_may_be_dropped(simulator: Simulator) -> None:
    simulator.website.break_down(Outage(drop=True, next=1))
    with pytest.raises(ProtocolError):
        get(simulator)
    assert [poll.status for poll in simulator.newsroom.polls()] == [0]


def test_an_outage_of_one_feed_leaves_the_others_alone(simulator: Simulator) -> None:
    simulator.website.break_down(Outage(status=500, feed="avvisi"))
    assert [get(simulator, path).status for path in ("feed/avvisi/", "feed/notizie/", "feed/")] == [
        500,
        200,
        200,
    ]
    assert ask(simulator, "DELETE", "faults") == (200, {})
    assert get(simulator, "feed/avvisi/").status == 200


def test_an_outage_takes_the_pages_along(simulator: Simulator) -> None:
    item = simulator.newsroom.publish(Draft("Notizia"))
    simulator.website.break_down(Outage(status=503))
    assert urllib3.request("GET", item.link, retries=False).status == 503


# --- the desk in JSON, and waiting ---


def test_the_desk_publishes_edits_withdraws_and_restores(simulator: Simulator) -> None:
    wish = {
        "title": "Chiusa via Roma",
        "text": "Da lunedì.",
        "categories": ["Viabilità"],
        "published": "2024-11-21T12:00",
    }
    status, item = ask(simulator, "POST", "items", wish)
    assert (status, item["id"], item["categories"], item["feed"]) == (201, 1, ["Viabilità"], "notizie")
    assert item["published"] == "2024-11-21T12:00:00+00:00"
    assert ask(simulator, "PUT", "items/1", {"title": "Riaperta"})[1]["title"] == "Riaperta"
    assert ask(simulator, "DELETE", "items/1")[1]["state"] == "withdrawn"
    assert ask(simulator, "POST", "items/1/restore")[1]["state"] == "published"
    assert ask(simulator, "DELETE", "items/1?gone=1")[1]["state"] == "gone"
    _, last = ask(simulator, "GET", "items/1")
    assert ask(simulator, "GET", "items")[1] == {"items": [last]}
    assert last["content"] == "<p>Da lunedì.</p>"


@pytest.mark.parametrize(
    ("method", "path", "wish"),
    [
        ("POST", "items", {"text": "senza titolo"}),
        ("POST", "items", {"title": "x", "published": "domani"}),
        ("POST", "items", {"titolo": "x"}),
        ("PUT", "items/9", {"title": "x"}),
        ("DELETE", "items/9", None),
        ("POST", "faults", {"status": "503"}),
    ],
)
def test_what_makes_no_sense_is_refused(simulator: Simulator, method: str, path: str, wish: object) -> None:
    status, answer = ask(simulator, method, path, wish)
    assert (status, list(answer)) == (400, ["error"])


def test_one_can_wait_for_polls(simulator: Simulator) -> None:
    assert ask(simulator, "GET", "wait?polls=1&timeout=0") == (408, {"met": False, "polls": 0})
    first = get(simulator, "feed/notizie/")
    get(simulator, "feed/notizie/", **validators(first))
    get(simulator)
    assert ask(simulator, "GET", "wait?polls=3") == (200, {"met": True, "polls": 3})
    assert ask(simulator, "GET", "wait?polls=2&feed=notizie") == (200, {"met": True, "polls": 2})
    seen = [(poll.status, poll.conditional) for poll in simulator.newsroom.polls("notizie")]
    assert seen == [(200, False), (304, True)]


def test_an_id_that_never_was_is_told() -> None:
    with pytest.raises(BadInput, match="there is no item 9"):
        Newsroom("http://comune.example").get(9)
