"""An item's own page over real HTTP: there, gone or unknown, whatever a site does."""

from __future__ import annotations

import gzip
import socket
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bridge import bootstrap
from bridge.clock import SystemClock
from bridge.feeds.fetch import HttpFetcher
from bridge.feeds.pages import ACCEPT, LIMITS, Pages
from bridge.ports import Page, PageState
from tests.builders import a_config, a_source
from tests.certificates import self_signed
from tests.integration.fetch_server import (
    LOOPBACK,
    Behaviour,
    after,
    answering,
    dripping,
    hang_up,
    ok,
    pouring,
    redirect,
    reset,
    serving,
    stay_silent,
)
from tests.websites import Answer, moved, page
from tests.websites import serving as serving_site

SAID = "La fiera di San Martino resta in piazza fino a domenica sera."
ARTICLE = page("Fiera – Comune di Esempio", body=f"<main><h1>Fiera</h1><p>{SAID}</p></main>")
HOME = page(
    "Comune di Esempio", body="<main><p>Tutte le notizie, i servizi e gli uffici del Comune.</p></main>"
)
LISTING = page(
    "Novità – Comune di Esempio", body="<main><p>Qui si leggono le ultime novità del Comune.</p></main>"
)
HTML = "text/html; charset=UTF-8"
MIB = 1024 * 1024
GONE_HOME = Page(PageState.GONE, "redirects to the home page")
GONE_LOGIN = Page(PageState.GONE, "redirects to a login page")


def pages(allowed_hosts: frozenset[str] = LOOPBACK, **limits: Any) -> Pages:
    limited = replace(LIMITS, **limits)
    return Pages(
        HttpFetcher("bridge-test", SystemClock(), allowed_hosts, limited, lambda _seconds: None, ACCEPT)
    )


def looked(site: Mapping[str, Answer], path: str = "/novita/fiera/") -> Page:
    with serving_site(site) as served:
        return pages().look(f"http://{served.host}{path}", served.url)


def answered(answer: bytes | Behaviour, **limits: Any) -> Page:
    with serving(answer) as peer:
        found = pages(**limits).look(peer.url, "https://www.comune.example")
    return replace(found, reason=found.reason.replace(peer.url, "URL"))


def test_a_page_that_is_there_says_what_it_says() -> None:
    head = (
        '<meta name="description" content="Banchi e giostre."><meta property="og:image" content="/fiera.jpg">'
    )
    body = page("Fiera – Comune di Esempio", head, f"<main><h1>Fiera</h1><p>{SAID}</p></main>")
    with serving_site({"/novita/fiera/": Answer(body)}) as served:
        found = pages().look(f"{served.url}novita/fiera/", served.url)
    assert found == Page(
        PageState.THERE, "answers 200", "Fiera", "Banchi e giostre.", SAID, f"{served.url}fiera.jpg"
    )
    assert served.asked == ["/novita/fiera/"]


def test_it_asks_for_html_and_names_the_bridge() -> None:
    config = a_config(feeds=[a_source("notizie", url="http://127.0.0.1/feed/")])
    with serving(ok(ARTICLE, Content_Type=HTML)) as peer:
        found = bootstrap.pages(config, SystemClock()).look(peer.url, config.town.site)
    assert found.state is PageState.THERE
    assert peer.header("Accept") == ACCEPT
    assert (peer.header("User-Agent") or "").startswith("cms-whatsapp-bridge/")
    assert (peer.header("If-None-Match"), peer.header("If-Modified-Since")) == (None, None)


def test_a_host_that_is_not_configured_must_be_public() -> None:
    with serving(ok(ARTICLE, Content_Type=HTML)) as peer:
        found = bootstrap.pages(a_config(), SystemClock()).look(peer.url, "https://www.comune.example")
    assert found == Page(
        PageState.UNKNOWN, "cannot be read: 127.0.0.1 leads to 127.0.0.1, which is not a public address"
    )
    assert peer.requests == []


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("404 Not Found", PageState.GONE),
        ("410 Gone", PageState.GONE),
        ("401 Unauthorized", PageState.UNKNOWN),
        ("403 Forbidden", PageState.UNKNOWN),
        ("429 Too Many Requests", PageState.UNKNOWN),
        ("451 Unavailable For Legal Reasons", PageState.UNKNOWN),
        ("500 Internal Server Error", PageState.UNKNOWN),
        ("503 Service Unavailable", PageState.UNKNOWN),
        ("204 No Content", PageState.UNKNOWN),
    ],
)
def test_a_status_is_told_as_it_is(status: str, state: PageState) -> None:
    assert answered(answering(status, ARTICLE)) == Page(state, f"answers {status[:3]}")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("home", ["/", "", "/index.php", "/it/", "/home", "http://HOST/"])
def test_a_redirect_to_the_home_page_is_gone(status: int, home: str) -> None:
    with serving_site(
        {"/": Answer(HOME), "/index.php": Answer(HOME), "/it/": Answer(HOME), "/home": Answer(HOME)}
    ) as town:
        target = home.replace("HOST", town.host) or f"http://{town.host}"
        with serving_site({"/a": moved(target, status), home: Answer(HOME)}) as served:
            assert pages().look(f"{served.url}a", town.url) == GONE_HOME


def test_a_chain_of_redirects_is_judged_by_its_end() -> None:
    chain = {
        "/novita/fiera/": moved("/x", 302),
        "/x": moved("/y", 307),
        "/y": moved("/", 301),
        "/": Answer(HOME),
    }
    assert looked(chain) == GONE_HOME
    assert looked({**chain, "/y": moved("/z"), "/z": Answer(ARTICLE)}).text == SAID
    assert (
        looked({**chain, "/": moved("/novita/2026/fiera/"), "/novita/2026/fiera/": Answer(ARTICLE)}).text
        == SAID
    )
    assert looked({**chain, "/y": moved("/tolta/")}) == Page(PageState.GONE, "answers 404")


def test_a_redirect_from_one_form_of_an_address_to_another_is_no_loss() -> None:
    site = {"/novita/fiera": moved("/novita/fiera/"), "/novita/fiera/": Answer(ARTICLE)}
    assert looked(site, "/novita/fiera").text == SAID
    assert looked({"/?p=12": moved("/novita/fiera/"), **site}, "/?p=12").text == SAID


def test_http_that_becomes_https_on_the_way_home_is_the_same_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = self_signed(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    secure_site = {"/": Answer(HOME), "/novita/fiera/": Answer(ARTICLE)}
    with serving_site(secure_site, certificate=certificate) as secure:
        secured = f"https://{secure.host}"
        site = {"/tolta/": moved(f"{secured}/"), "/novita/fiera/": moved(f"{secured}/novita/fiera/")}
        with serving_site(site) as served:
            assert pages().look(f"{served.url}tolta/", f"{secured}/") == GONE_HOME
            assert pages().look(f"{served.url}novita/fiera/", f"{secured}/").text == SAID


def test_www_makes_no_other_site_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        lambda _host, port, **_: [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))],
    )
    hosts = frozenset({"www.comune.example", "comune.example", "stampa.example"})
    with serving_site({"/": Answer(HOME)}) as www:
        port = www.host.partition(":")[2]
        with serving_site({"/tolta/": moved(f"http://www.comune.example:{port}/")}) as bare:
            bare_port = bare.host.partition(":")[2]
            same = pages(hosts).look(f"http://comune.example:{bare_port}/tolta/", "")
            towns = pages(hosts).look(f"http://stampa.example:{bare_port}/tolta/", "https://comune.example")
            others = pages(hosts).look(f"http://stampa.example:{bare_port}/tolta/", "https://altro.example")
    assert (same, towns) == (GONE_HOME, GONE_HOME)
    assert (others.state, others.text) == (PageState.THERE, "")


@pytest.mark.parametrize(
    "login",
    ["/wp-login.php?redirect_to=x", "/login/", "/accedi", "/acl_users/cookie/require_login?came_from=x"],
)
def test_a_redirect_to_a_login_is_gone(login: str) -> None:
    assert looked({"/novita/fiera/": moved(login, 302), login: Answer(page("Accedi"))}) == GONE_LOGIN


def test_a_redirect_to_the_listing_above_proves_nothing_and_lends_no_text() -> None:
    assert looked({"/novita/fiera/": moved("/novita/"), "/novita/": Answer(LISTING)}) == Page(
        PageState.UNKNOWN, "redirects to a page above it"
    )


def test_an_item_that_links_to_the_home_page_is_there_but_has_no_text_of_its_own() -> None:
    shared = Page(PageState.THERE, "answers 200, for more than this item")
    assert looked({"/": Answer(HOME)}, "/") == shared
    assert looked({"/": moved("/it/"), "/it/": Answer(HOME)}, "/") == shared
    assert looked({"/novita/": Answer(LISTING)}, "/novita/#fiera") == shared


def test_a_friendly_page_that_says_not_found_is_gone() -> None:
    for title in ("Pagina non trovata – Comune di Esempio", "Errore 404"):
        assert looked({"/novita/fiera/": Answer(page(title))}) == Page(PageState.GONE, f"shows “{title}”")
    for number, missing in (
        ("404", "La pagina che cerchi non è stata trovata, torna indietro."),
        ("Errore 404", SAID),
    ):
        heading = page("Comune di Esempio", body=f"<h1>{number}</h1><p>{missing}</p>")
        assert looked({"/novita/fiera/": Answer(heading)}) == Page(PageState.GONE, f"shows “{number}”")
    register_number = page("404 – Comune di Esempio", body=f"<h1>404</h1><p>{SAID}</p>")
    assert looked({"/novita/fiera/": Answer(register_number)}).text == SAID


def test_a_cat_that_was_not_found_is_there() -> None:
    cat = page("Gatto non trovato – Comune di Esempio", body=f"<h1>Gatto non trovato</h1><p>{SAID}</p>")
    found = looked({"/novita/fiera/": Answer(cat)})
    assert found == Page(PageState.THERE, "answers 200", "Gatto non trovato", text=SAID)


def test_a_maintenance_page_with_a_friendly_status_proves_nothing() -> None:
    assert looked({"/novita/fiera/": Answer(page("Sito in manutenzione"))}) == Page(
        PageState.UNKNOWN, "shows “Sito in manutenzione”"
    )


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"%PDF-1.7 <p>", "application/pdf"),
        (b"%PDF-1.7 \x00\xff stream", "text/html"),
        (b'{"id": 12}', "application/json"),
        (b'{"id": 12}', "text/html"),
        (b"\xff\xd8\xff\xe0 JFIF", "image/jpeg"),
        (b"<rss><channel><title>Notizie</title></channel></rss>", "application/rss+xml"),
        (b"solo testo", "text/plain"),
        (b"solo testo", ""),
    ],
)
def test_what_is_no_web_page_proves_nothing(body: bytes, kind: str) -> None:
    assert answered(ok(body, Content_Type=kind)) == Page(PageState.UNKNOWN, "is no web page")


def test_a_page_is_known_as_one_where_the_server_does_not_say_so() -> None:
    for kind in ("application/xhtml+xml", "TEXT/HTML", "text/plain", "", "application/octet-stream"):
        assert answered(ok(ARTICLE, Content_Type=kind)).text == SAID


def test_an_empty_page_proves_nothing() -> None:
    """A PHP error with a friendly status looks so."""
    assert answered(ok(b" \n", Content_Type=HTML)) == Page(PageState.UNKNOWN, "answers with an empty page")


def meta(charset: str) -> bytes:
    return (
        ARTICLE.decode()
        .replace("<head>", f'<head><meta charset="{charset}">')
        .replace("La fiera", "Perché “sì”: la fiera")
        .encode(charset)
    )


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (meta("utf-8"), "text/html; charset=ISO-8859-1"),
        (meta("utf-8-sig"), "text/html; charset=windows-1252"),
        (meta("windows-1252"), "text/html"),
        (meta("windows-1252"), "text/html; charset=utf-8"),
        (meta("windows-1252"), "text/html; charset=ISO-8859-1"),
        (meta("windows-1252").replace(b"windows-1252", b"iso-8859-1"), "text/html"),
        (meta("windows-1252").replace(b"windows-1252", b"utf-8"), "text/html"),
        (meta("mac-roman"), "text/html"),
        (meta("mac-roman").replace(b'<meta charset="mac-roman">', b""), "text/html; charset=macintosh"),
        (
            meta("mac-roman").replace(
                b'<meta charset="mac-roman">',
                b'<META http-equiv="Content-Type" content="text/html; charset=macintosh">',
            ),
            "text/html",
        ),
        (meta("utf-16"), "text/html"),
    ],
)
def test_the_text_is_right_whatever_the_charset_says(body: bytes, kind: str) -> None:
    assert answered(ok(body, Content_Type=kind)).text == SAID.replace("La fiera", "Perché “sì”: la fiera")


TOO_SLOW = "cannot be read: URL was too slow (the limits are 5 s for a connection, 0.3 s in all)"
BOMB = gzip.compress(bytes(64 * MIB))
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"

HOSTILE: dict[str, tuple[bytes | Behaviour, Mapping[str, Any], str]] = {
    "silence": (stay_silent, {"total": 0.3}, TOO_SLOW),
    "a slow drip": (after(HEAD + b"\r\n<html>", dripping(b" ")), {"total": 0.3}, TOO_SLOW),
    "dripping headers": (after(HEAD + b"X: ", dripping(b"x")), {"total": 0.3}, TOO_SLOW),
    "a huge body": (
        after(HEAD + b"\r\n", pouring(bytes(MIB))), {},
        "cannot be read: URL is larger than 1 MiB, more than is read",
    ),
    "a gzip bomb": (
        ok(BOMB, Content_Type=HTML, Content_Encoding="gzip"), {},
        "cannot be read: URL is larger than 1 MiB when unpacked",
    ),
    "less than announced": (
        HEAD + b"Content-Length: 500\r\n\r\n<html>", {},
        "cannot be read: URL broke off in the middle of its answer",
    ),
    "a reset": (reset, {}, "cannot be read: URL broke the connection"),
    "a hang-up": (hang_up, {}, "cannot be read: URL broke the connection"),
    "another protocol": (
        b"SSH-2.0-OpenSSH_9.2\r\n", {},
        "cannot be read: URL gave an answer that is not proper HTTP (BadStatusLine)",
    ),
    "a circle": (redirect("/feed/"), {}, "cannot be read: URL redirects in a circle"),
    "a redirect to nowhere": (answering("302 Found"), {}, "cannot be read: URL answered 302 without saying where to"),
    "a redirect to a file": (
        redirect("file:///etc/passwd"), {},
        "cannot be read: file:///etc/passwd is not an http or https address",
    ),
    "a redirect into the private network": (
        redirect("http://169.254.169.254/latest/meta-data/"), {},
        "cannot be read: 169.254.169.254 leads to 169.254.169.254, which is not a public address",
    ),
    "a redirect to this machine": (
        redirect("http://127.0.0.2/"), {},
        "cannot be read: 127.0.0.2 leads to 127.0.0.2, which is not a public address",
    ),
    "a 304 that nobody asked for": (
        answering("304 Not Modified"), {}, "cannot be read: URL answered 304 Not Modified, which brings no document",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_misbehaving_site_proves_nothing(name: str) -> None:
    answer, limits, reason = HOSTILE[name]
    assert answered(answer, **limits) == Page(PageState.UNKNOWN, reason)


def test_an_endless_chain_of_redirects_proves_nothing() -> None:
    with serving(*(redirect(f"/{number}/") for number in range(9))) as peer:
        found = pages().look(peer.url, peer.url)
    assert len(peer.requests) == 1 + LIMITS.redirects
    assert found.state is PageState.UNKNOWN
    assert found.reason.endswith("redirects once more after 5 redirects")


@pytest.mark.parametrize(
    "link",
    ["", "notizia", "ftp://comune.example/a", "mailto:urp@comune.example", "http://[", "http://\ud800/"],
)
def test_a_link_that_cannot_be_asked_proves_nothing(link: str) -> None:
    found = pages().look(link, "https://www.comune.example")
    assert found.state is PageState.UNKNOWN
    assert found.reason.startswith("cannot be read: ")


def test_a_site_that_is_not_reachable_proves_nothing() -> None:
    with serving(b"") as peer:
        port = peer.url.split(":")[2].partition("/")[0]
    assert pages().look(peer.url, "") == Page(
        PageState.UNKNOWN, f"cannot be read: 127.0.0.1 cannot be reached on port {port}: Connection refused"
    )


def test_it_is_looked_at_once_unless_the_connection_broke_before_any_answer() -> None:
    with serving(reset, ok(ARTICLE, Content_Type=HTML)) as peer:
        assert pages().look(peer.url, "").text == SAID
    assert len(peer.requests) == 2
    with serving(answering("503 Service Unavailable"), ok(ARTICLE, Content_Type=HTML)) as peer:
        assert pages().look(peer.url, "").state is PageState.UNKNOWN
    assert len(peer.requests) == 1


def test_a_megabyte_of_nesting_is_read_as_far_as_it_says_something() -> None:
    body = f"<main><p>{SAID}</p>".encode() + b"<div>" * ((MIB - 200) // 5)
    assert answered(ok(body, Content_Type=HTML)).text == SAID
