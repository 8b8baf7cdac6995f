"""Finding the feeds of sites as they are: over real HTTP, with the fetcher and the parser that will poll them."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bridge.clock import SystemClock
from bridge.config.values import name as valid_name
from bridge.errors import FetchError, NotFoundError
from bridge.feeds.discover import MAX_REQUESTS, PATIENCE, Discovery, discover
from bridge.ports import Fetched, Validators
from tests.builders import SettableClock
from tests.certificates import self_signed
from tests.integration.fetch_server import make_fetcher
from tests.websites import (
    HTML,
    KINDS,
    Answer,
    Served,
    Site,
    drupal,
    feed,
    fixture,
    html_only,
    joomla,
    link_to_feed,
    moved,
    national_theme,
    page,
    serving,
    wordpress,
)

ROME = ZoneInfo("Europe/Rome")
NONE = Validators()
NEWS = feed([("Chiusa via Roma", ["Viabilità"]), ("Orari estivi", ["Uffici"])])
EMPTY = feed([])


def search(
    address: str, further: Sequence[str] = (), **options: Any
) -> tuple[Discovery, list[tuple[str, str]]]:
    """What was found, and what was told on the way."""
    told: list[tuple[str, str]] = []
    fetcher = make_fetcher(**options)
    found = discover(
        address, fetcher, SystemClock(), ROME, further=further, tell=lambda *step: told.append(step)
    )
    return found, told


def found_on(site: Site) -> tuple[Discovery, Served]:
    with serving(site) as served:
        return search(served.url)[0], served


def feeds(found: Discovery) -> dict[str, str]:
    """Names, and where on the site they stand."""
    return {one.name: "/" + one.url.split("/", 3)[3] for one in found.candidates}


def test_a_wordpress_declares_its_feed_and_the_one_of_comments_is_left_alone() -> None:
    found, served = found_on(wordpress())
    assert feeds(found) == {"notizie": "/feed/"}
    assert (found.site, found.title) == (served.url, "Comune di Borgo San Martino in Valle")
    [news] = found.candidates
    assert (len(news.items), {item.feed for item in news.items}) == (10, {"notizie"})
    assert list(news.categories.items())[:2] == [("Cultura & Tempo libero", 3), ("Allerta meteo", 2)]
    assert news.newest == datetime(2026, 11, 21, 14, 57, 32, tzinfo=UTC)
    assert [url for url, _ in found.left_out] == [f"{served.url}feed/?post_type=notizia"]
    assert served.asked == ["/", "/feed/", "/feed/?post_type=notizia"]


def test_the_national_themes_news_are_found_under_their_own_types() -> None:
    found, served = found_on(national_theme())
    assert feeds(found) == {
        "sito": "/feed/",
        "notizie": "/feed/?post_type=notizia",
        "avvisi": "/tipi_notizia/avvisi/feed/",
        "comunicati": "/tipi_notizia/comunicati/feed/",
        "eventi": "/feed/?post_type=evento",
    }
    assert len(served.asked) == 7


def test_the_national_theme_as_a_real_one_answers() -> None:
    site = {
        **national_theme(),
        "/feed/?post_type=notizia": fixture("wordpress/theme-design-comuni.feed.notizia.rss2.xml"),
    }
    found, _ = found_on(site)
    [news] = [one for one in found.candidates if one.name == "notizie"]
    assert [item.title for item in news.items] == [
        "Avviso: interruzione energia elettrica in frazione Sant’Anna",
        "Inaugurata la nuova palestra di via Verdi",
    ]
    assert news.categories == {}


def test_a_themes_site_that_names_no_kinds_of_news_is_asked_for_the_usual_ones() -> None:
    site = {**national_theme(), "/novita/": Answer(page("Novità"))}
    del site["/tipi_notizia/comunicati/feed/"]
    found, served = found_on(site)
    assert list(feeds(found)) == ["sito", "notizie", "avvisi", "eventi"]
    assert "/feed/?tipi_notizia=comunicati" in served.asked


def test_a_hidden_theme_betrays_itself_by_its_type_of_news() -> None:
    """A minifying plugin hides the theme's name; its news answer all the same."""
    head = link_to_feed("/feed/") + '<link rel="stylesheet" href="/wp-content/cache/min.css">'
    found, _ = found_on({**national_theme(), "/": Answer(page("Comune", head, KINDS.replace("tipi_", "x")))})
    assert "avvisi" in feeds(found)


@pytest.mark.parametrize(("site", "where"), [(drupal(), "/rss.xml"), (joomla(), "/?format=feed&type=rss")])
def test_other_systems_keep_their_feed_where_they_always_do(site: Site, where: str) -> None:
    found, served = found_on(site)
    assert feeds(found) == {"notizie": where}
    assert served.asked == ["/", where]


def test_a_relative_link_to_a_feed_is_relative_to_its_page() -> None:
    found, _ = found_on(
        {"/": moved("/it/"), "/it/": Answer(page(head=link_to_feed("notizie.xml"))), "/it/notizie.xml": NEWS}
    )
    assert feeds(found) == {"notizie": "/it/notizie.xml"}


def test_a_feed_that_is_only_linked_to_is_found() -> None:
    site = {
        "/": Answer(page(body='<a href="/servizi/rss?tipo=avvisi">RSS</a>')),
        "/servizi/rss?tipo=avvisi": NEWS,
    }
    assert feeds(found_on(site)[0]) == {"avvisi": "/servizi/rss?tipo=avvisi"}


def test_a_feed_that_nothing_speaks_of_is_found_where_many_keep_theirs() -> None:
    assert feeds(found_on({**html_only(), "/rss": NEWS})[0]) == {"notizie": "/rss"}


def test_the_address_may_itself_be_a_feed() -> None:
    with serving({"/dati/avvisi.xml": NEWS}) as served:
        found, _ = search(f"{served.url}dati/avvisi.xml")
        assert (feeds(found), found.site) == ({"avvisi": "/dati/avvisi.xml"}, served.url)
        assert served.asked == ["/dati/avvisi.xml"]


def test_a_feed_that_somebody_knows_is_taken_beside_those_that_are_found() -> None:
    site = {**wordpress(), "/allerte.xml": feed([("Allerta rossa", ["Allerte"])], where="allerte/")}
    with serving(site) as served:
        found, _ = search(served.url, [f"{served.url}allerte.xml"])
        assert feeds(found) == {"allerte": "/allerte.xml", "notizie": "/feed/"}


def test_an_html_only_site_says_what_can_be_done_and_each_place_was_asked_once() -> None:
    with serving(html_only()) as served:
        with pytest.raises(NotFoundError) as caught:
            search(served.url)
        assert str(caught.value) == (
            f"{served.url} shows no feed; {len(served.asked)} addresses were tried. Ask whoever keeps the website "
            "for the address of its RSS or Atom feed (or to turn it on), and give it with --feed."
        )
        assert len(set(served.asked)) == len(served.asked) <= MAX_REQUESTS


def test_however_much_a_site_offers_no_more_than_a_bounded_number_is_asked() -> None:
    links = "".join(f'<a href="/rss/{n}">{n}</a><a href="/tipi_notizia/k{n}/">{n}</a>' for n in range(200))
    head = "".join(link_to_feed(f"/f{n}.xml") for n in range(200))
    with serving({"/": Answer(page(head=head, body=links))}) as served, pytest.raises(NotFoundError):
        search(served.url)
    assert 10 < len(served.asked) <= MAX_REQUESTS


# --- feeds that add nothing --------------------------------------------------------------------------------


def declaring(**answers: Answer) -> Site:
    """A site that declares these feeds, of which `_` in a name is a slash."""
    paths = {f"/{name.replace('_', '/')}": answer for name, answer in answers.items()}
    return {"/": Answer(page(head="".join(link_to_feed(path) for path in paths))), **paths}


def test_of_feeds_with_the_same_entries_the_first_is_kept() -> None:
    found, served = found_on(declaring(rss=NEWS, atom=NEWS))
    assert feeds(found) == {"notizie": "/rss"}
    assert found.left_out == ((f"{served.url}atom", f"lists the same entries as {served.url}rss"),)


def test_a_categorys_feed_within_the_sites_is_left_out_where_a_rule_can_go_by_the_category() -> None:
    part = feed([("Chiusa via Roma", ["Viabilità"])])
    found, served = found_on(declaring(category_viabilita=part, rss=NEWS))
    assert feeds(found) == {"notizie": "/rss"}
    assert found.left_out == (
        (f"{served.url}category/viabilita", f"holds nothing that is not in {served.url}rss"),
    )


def test_a_part_without_categories_is_kept_for_it_says_what_its_entries_are() -> None:
    whole = feed([("Chiusa via Roma", ()), ("Orari estivi", ())])
    part = feed([("Chiusa via Roma", ())])
    assert feeds(found_on(declaring(rss=whole, rss_avvisi=part))[0]) == {
        "notizie": "/rss",
        "avvisi": "/rss/avvisi",
    }


def test_an_empty_feed_is_kept_only_where_it_is_declared_and_the_only_one() -> None:
    assert feeds(found_on(declaring(rss=EMPTY))[0]) == {"notizie": "/rss"}
    found, served = found_on(declaring(rss=EMPTY, feed_=NEWS))
    assert feeds(found) == {"notizie": "/feed/"}
    assert found.left_out == ((f"{served.url}rss", "is empty"),)


def test_a_guess_that_meets_an_empty_feed_is_not_taken() -> None:
    """WordPress answers so to any category that it has never heard of."""
    with serving({**html_only(), "/feed/": EMPTY}) as served, pytest.raises(NotFoundError):
        search(served.url)


def test_feeds_of_one_wish_get_names_that_differ_and_all_are_names() -> None:
    paths = ["avvisi/rss", "urp/avvisi/rss", "Citt%C3%A0%20sana/rss", "%E6%96%B0/rss", "rss", "rss.xml"]
    others = {path.replace("/", "_"): feed([(f"Notizia {path}", ["Uffici"])]) for path in paths}
    found, _ = found_on(declaring(**others))
    names = list(feeds(found))
    assert names == ["avvisi", "avvisi_2", "citta_sana", "notizie", "notizie_2", "notizie_3"]
    assert [valid_name(name) for name in names] == names


# --- sites that make it hard -------------------------------------------------------------------------------


def test_without_a_scheme_https_is_tried_before_http_and_all_of_it_is_told() -> None:
    with serving(drupal()) as served:
        found, told = search(served.host)
        assert found.site == served.url
        outcomes = [(url, outcome) for url, outcome in told if outcome]
        assert [url for url, _ in outcomes] == [f"https://{served.host}/", served.url, f"{served.url}rss.xml"]
        assert outcomes[0][1].startswith("failed in TLS")
        assert outcomes[2][1] == "a feed, entries: 2"
        assert [url for url, outcome in told if not outcome] == [url for url, _ in outcomes]


def test_a_site_that_moved_to_another_host_is_looked_at_there() -> None:
    with (
        serving(drupal()) as there,
        serving({"/": moved(there.url.replace("127.0.0.1", "localhost"))}) as here,
    ):
        found, _ = search(here.url, allowed_hosts=frozenset({"127.0.0.1", "localhost"}))
        assert found.site == there.url.replace("127.0.0.1", "localhost")
        assert here.asked == ["/"]


def test_a_site_that_leads_to_a_private_host_nobody_named_is_not_followed() -> None:
    with (
        serving(drupal()) as there,
        serving({"/": moved(there.url.replace("127.0.0.1", "localhost"))}) as here,
    ):
        with pytest.raises(FetchError, match="not a public address"):
            search(here.url)
        assert there.asked == []


def test_a_certificate_that_cannot_be_trusted_is_the_reason_told(tmp_path: Path) -> None:
    with (
        serving(drupal(), certificate=self_signed(tmp_path)) as served,
        pytest.raises(
            FetchError, match=r"has a TLS certificate that cannot be trusted: .* Check the address"
        ),
    ):
        search(served.url.replace("http:", "https:"))


def test_a_site_that_turns_away_unknown_programs_is_left_alone_after_a_few_tries() -> None:
    with serving(wordpress(), welcomes=lambda agent: "Mozilla" in agent) as served:
        with pytest.raises(
            NotFoundError, match=r"refuses the bridge; let its user agent pass the site's firewall"
        ):
            search(served.url)
        assert len(served.asked) == 3


def test_a_page_that_is_refused_does_not_hide_a_feed_that_is_not() -> None:
    site = {**wordpress(), "/": Answer(page("Accesso negato"), status=403)}
    assert feeds(found_on(site)[0]) == {"notizie": "/feed/"}


def test_an_address_that_has_no_page_is_what_is_wrong_unless_a_feed_is_found() -> None:
    with (
        serving({}) as served,
        pytest.raises(FetchError, match=r"/comune has nothing there; check the address"),
    ):
        search(f"{served.url}comune")
    assert feeds(found_on({"/feed/": feed([("Mercato", ())])})[0]) == {"notizie": "/feed/"}


def test_a_slow_site_is_given_up_within_the_fetchers_limit() -> None:
    never = threading.Event()
    with serving({"/": Answer(page(), waits_for=never)}) as served:
        try:
            with pytest.raises(FetchError, match="was too slow"):
                search(served.url, total=0.2)
            assert served.asked == ["/"]
        finally:
            never.set()


def test_one_slow_address_does_not_hold_up_the_others() -> None:
    never = threading.Event()
    site = {**declaring(rss=Answer(waits_for=never)), "/feed/": NEWS}
    with serving(site) as served:
        try:
            assert feeds(search(served.url, total=1.0)[0]) == {"notizie": "/feed/"}
        finally:
            never.set()


class SlowSite:
    """A site that answers each request with a page of nothing, after a good while."""

    def __init__(self, clock: SettableClock) -> None:
        self.clock = clock
        self.asked = 0

    def fetch(self, url: str, validators: Validators = NONE) -> Fetched:
        self.asked += 1
        self.clock.advance(PATIENCE / 3)
        return Fetched(url, page(), HTML)


def test_after_a_while_no_further_request_is_begun() -> None:
    clock = SettableClock()
    site = SlowSite(clock)
    with pytest.raises(NotFoundError, match="3 addresses were tried"):
        discover("https://www.comune.example/", site, clock, ROME)
    assert site.asked == 3
