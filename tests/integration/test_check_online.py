"""`bridge check --online` of sources: what answers, what is doubtful all the same, and where feeds really are."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from bridge.feeds.rest import rest_address
from bridge.store import schema
from bridge.store.database import open_database
from tests.shell import Result, Shell
from tests.unit.cap_documents import an_area, an_info, cap
from tests.websites import (
    FIXTURES,
    RSS,
    Answer,
    Site,
    drupal,
    fixture,
    national_theme,
    page,
    serving,
    wordpress,
)

JSON = "application/json; charset=UTF-8"
ROUTE = "/" + rest_address("http://c.example/").split("/", 3)[3]

EMPTY = (
    "it is empty. If it is a category's, is the category's name spelt right? Many a site answers any name with an "
    "empty feed, and then nothing ever comes"
)
OLDEST_FIRST = (
    "its oldest entries stand first. If the site cuts the list, new items never appear in it: configure a feed that "
    "is sorted newest first"
)


def checked(shell: Shell, site: Site, path: str, *args: str, **more: str) -> tuple[Result, str]:
    """What the check says of one source on a site, and the site's address."""
    with serving(site) as served:
        shell.config["feeds"] = {"notizie": {"url": f"{served.url}{path}", **more}}
        shell.config["topics"] = {"tutto": {"rules": [{"any": True}]}}
        del shell.config["whatsapp"]
        return shell("check", "--online", *args), served.url


def answer(shell: Shell, site: Site, path: str, **more: str) -> tuple[bool, str, list[str]]:
    """Whether the source is fine, what it answers, and what is doubtful."""
    done, _ = checked(shell, site, path, "--json", **more)
    [finding] = done.json["online"]
    assert (finding["what"], done.code) == ("feeds.notizie", 0 if finding["ok"] else 1)
    return finding["ok"], finding["sentence"], done.json["doubts"]


def dated(days: Sequence[int]) -> Answer:
    items = "".join(
        f"<item><title>Avviso {day}</title><pubDate>{day} Nov 2026 10:00:00 +0000</pubDate></item>"
        for day in days
    )
    return Answer(f'<rss version="2.0"><channel><title>t</title>{items}</channel></rss>'.encode(), RSS)


def test_a_feed_with_news_on_top_is_fine(shell: Shell) -> None:
    assert answer(shell, wordpress(), "feed/") == (True, "a rss20 feed with 10 entries", [])


def test_an_empty_feed_makes_doubt_whether_its_name_is_spelt_right(shell: Shell) -> None:
    """WordPress answers so to a category that does not exist."""
    site = {"/category/viabilta/feed/": fixture("wordpress/category.unknown.rss2.xml")}
    assert answer(shell, site, "category/viabilta/feed/") == (
        True,
        "a rss20 feed that is empty",
        [f"feeds.notizie: {EMPTY}."],
    )


def test_a_feed_that_begins_with_the_oldest_makes_doubt_whether_news_ever_show(shell: Shell) -> None:
    assert answer(shell, {"/RSS": dated([1, 2, 3])}, "RSS") == (
        True,
        "a rss20 feed with 3 entries",
        [f"feeds.notizie: {OLDEST_FIRST}."],
    )


def test_alerts_that_are_drawn_the_wrong_way_round_make_doubt(shell: Shell) -> None:
    ring = "<polygon>9,45 9,46 10,46 10,45</polygon>"
    _, sentence, doubts = answer(
        shell, {"/a.cap": Answer(cap(an_info(an_area("x", ring))), "text/xml")}, "a.cap"
    )
    assert sentence == "a cap12 feed with 1 entries"
    assert [doubt.partition(": ")[2].partition(".")[0] for doubt in doubts] == [
        "Alerts that are drawn with longitude before latitude: 1"
    ]


def test_doubts_are_told_to_people_too_and_are_no_failure(shell: Shell) -> None:
    done, _ = checked(shell, {"/RSS": dated([1, 2, 3])}, "RSS")
    assert done.code == 0
    assert "  doubtful: feeds.notizie: its oldest entries stand first." in done.out
    assert "  ok  feeds.notizie: a rss20 feed with 3 entries" in done.out


def test_what_was_odd_about_a_document_is_told(shell: Shell) -> None:
    broken = Answer(dated([3, 2]).body.replace(b"</channel></rss>", b""), RSS)
    _, sentence, doubts = answer(shell, {"/RSS": broken}, "RSS")
    assert sentence == "a rss20 feed with 2 entries"
    assert [doubt.partition(":")[2].strip() for doubt in doubts] == [
        "The document breaks off before its end; entries left out because they are not whole: 0."
    ]


def test_a_websites_address_in_place_of_a_feeds_leads_to_the_feeds_it_has(shell: Shell) -> None:
    done, site = checked(shell, national_theme(), "", "--json")
    [finding] = done.json["online"]
    assert (done.code, finding["ok"]) == (1, False)
    assert finding["sentence"] == (
        f"{site}: Not a feed: an HTML page titled “Comune di Esempio”. The site has feeds; configure one of "
        f"{site}feed/ (1 entries), {site}feed/?post_type=notizia (3 entries), "
        f"{site}tipi_notizia/avvisi/feed/ (2 entries), {site}tipi_notizia/comunicati/feed/ (1 entries), "
        f"{site}feed/?post_type=evento (1 entries)."
    )


def test_a_page_of_a_site_without_feeds_is_told_as_what_it_is(shell: Shell) -> None:
    ok, sentence, _ = answer(shell, {"/": Answer(page("Novità"))}, "")
    assert (ok, sentence.partition(": ")[2]) == (False, "Not a feed: an HTML page titled “Novità”.")


def test_a_broken_document_is_no_reason_to_search_the_site(shell: Shell) -> None:
    ok, sentence, _ = answer(shell, {**drupal(), "/x.json": Answer(b'{"a": ', JSON)}, "x.json")
    assert not ok
    assert "JSON that breaks off at line 1, column 7" in sentence
    assert "The site has feeds" not in sentence


# --- kind: wordpress ---------------------------------------------------------------------------------------


def posts(body: bytes, status: int = 200) -> Site:
    return {ROUTE: Answer(body, JSON, status)}


def test_a_wordpress_is_asked_for_its_posts_at_the_sites_address(shell: Shell) -> None:
    body = (FIXTURES / "wordpress" / "wp-json.posts.embed.json").read_bytes()
    assert answer(shell, posts(body), "", kind="wordpress") == (True, "a wordpress feed with 5 entries", [])


def test_categories_that_have_no_names_are_doubtful(shell: Shell) -> None:
    post = {"id": 1, "link": "https://c.example/1", "title": {"rendered": "a"}, "categories": [4]}
    _, _, doubts = answer(shell, posts(json.dumps([post]).encode()), "", kind="wordpress")
    assert [doubt.partition(",")[0] for doubt in doubts] == ["feeds.notizie: Posts have categories"]


@pytest.mark.parametrize(
    ("status", "what", "todo"),
    [
        (
            401,
            "asks for a login",
            "its REST interface is closed to visitors: have it opened for the bridge, or",
        ),
        (404, "has nothing there", "check the address: a type of news has a route only if"),
        (503, "is out of service for now", ""),
    ],
)
def test_an_interface_that_refuses_is_told_with_what_to_do(
    shell: Shell, status: int, what: str, todo: str
) -> None:
    body = b"<html>no</html>"
    ok, sentence, _ = answer(shell, posts(body, status), "", kind="wordpress")
    assert not ok
    assert what in sentence
    assert sentence.partition("As for kind: wordpress, ")[2].startswith(todo)
    assert bool(todo) == ("As for kind: wordpress" in sentence)


@pytest.mark.parametrize("status", [401, 404])
def test_what_wordpress_says_itself_goes_before_what_a_status_may_mean(shell: Shell, status: int) -> None:
    body = b'{"code":"rest_user_cannot_view","message":"Spiacenti"}'
    _, sentence, _ = answer(shell, posts(body, status), "", kind="wordpress")
    said = "WordPress answers rest_user_cannot_view, “Spiacenti”; its REST interface is closed to visitors"
    assert said in sentence
    assert "As for kind" not in sentence


def test_posts_are_polled_and_previewed_like_any_feed(shell: Shell) -> None:
    """The protected one is withheld, a rule goes by the real category, and a second poll finds nothing new."""
    body = (FIXTURES / "wordpress" / "wp-json.posts.embed.json").read_bytes()
    with serving(posts(body)) as served:
        shell.config["feeds"] = {"notizie": {"url": served.url, "kind": "wordpress"}}
        shell.config["topics"] = {"avvisi": {"rules": [{"category": "Avvisi"}]}}
        shell.config["relay"]["first_run"] = "365d"
        lines = shell("preview", served.url.rstrip("/") + ROUTE, "--json").json["entries"]
        [first] = shell("poll", "--json").json
        [second] = shell("poll", "--json").json
    decisions = {line["title"][:12]: (line["decision"], line["topics"]) for line in lines}
    assert decisions == {
        "Variazione o": ("unmatched", []),
        "RETTIFICA – ": ("relay", ["avvisi"]),
        "Programma ri": ("withheld", []),
        "⚠️ ALLERTA A": ("relay", ["avvisi"]),
    }
    assert (first["ok"], first["entries"], second["new"]) == (True, 5, 0)


def test_languages_that_subscribers_have_chosen_and_no_template_speaks_are_doubtful(shell: Shell) -> None:
    shell.import_two()
    db = open_database(f"sqlite:///{shell.directory}/state/bridge.db")
    with db.write() as conn:
        conn.execute(schema.subscribers.update().where(schema.subscribers.c.id == 1).values(language="de"))
    db.close()
    shell.config["whatsapp"]["templates"]["notizia"]["bodies"] = {
        "de": "Neu: {{1}}: {{2}} Mehr: {{3}} Danke."
    }
    doubts = shell("check", "--online", "--json").json["doubts"]
    [doubt] = [one for one in doubts if "subscribers" in one]
    assert doubt.startswith("whatsapp.templates.allerta: has no text in de, which subscribers have chosen; ")
    assert not [one for one in shell("check", "--json").json["doubts"] if "subscribers" in one]  # asks nobody
