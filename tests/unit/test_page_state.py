"""Whether an item's page is still there, by where it led and by what it calls itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.pages.state import by_names, by_redirect, is_home
from bridge.ports import PageState

SITE = "https://www.comune.example"
ITEM = f"{SITE}/novita/strada-chiusa/"
HOME = (PageState.GONE, "redirects to the home page")
LOGIN = (PageState.GONE, "redirects to a login page")
ABOVE = (PageState.UNKNOWN, "redirects to a page above it")


@pytest.mark.parametrize(
    "reached",
    [
        "https://www.comune.example",
        "https://www.comune.example/",
        "http://comune.example/",
        "https://comune.example:8443/",
        "https://nuovo.comune.example/",
        f"{SITE}/index.php",
        f"{SITE}/index.html",
        f"{SITE}/default.aspx",
        f"{SITE}/home",
        f"{SITE}/Home/",
        f"{SITE}/it",
        f"{SITE}/it/",
        f"{SITE}/it-IT/home.html",
        f"{SITE}/de/",
        f"{SITE}/web/guest/home",
        f"{SITE}/web/comune-di-esempio/home",
        f"{SITE}/?lang=it",
        f"{SITE}/?utm_source=rss&utm_medium=feed",
        f"{SITE}/?error=404",
    ],
)
def test_a_redirect_to_the_home_page_says_that_the_item_is_gone(reached: str) -> None:
    assert by_redirect(ITEM, reached, SITE) == HOME


@pytest.mark.parametrize(
    ("asked", "reached", "site"),
    [
        (f"{SITE}/?p=12", f"{SITE}/", SITE),
        (f"{SITE}/index.php?id=12", f"{SITE}/index.php", SITE),
        ("https://servizi.comune.example/bando/12", "https://servizi.comune.example/", SITE),
        ("https://servizi.comune.example/bando/12", f"{SITE}/", SITE),
        ("https://vecchio.example/bando/12", f"{SITE}/it/", SITE),
        ("https://bandi.example/12", "https://www.bandi.example/", SITE),
        ("https://portale.example/esempio/novita/1", "https://portale.example/esempio/", "https://portale.example/esempio"),
        ("https://portale.example/esempio/novita/1", "https://portale.example/esempio/it/home", "https://portale.example/esempio/"),
        ("https://portale.example/esempio/novita/1", "https://portale.example/", "https://portale.example/esempio/"),
    ],
)  # fmt: skip
def test_the_home_page_is_that_of_the_link_or_of_the_town(asked: str, reached: str, site: str) -> None:
    assert by_redirect(asked, reached, site) == HOME


@pytest.mark.parametrize(
    ("asked", "reached"),
    [
        ("http://comune.example/", "https://www.comune.example/"),
        (f"{SITE}", f"{SITE}/it/"),
        (f"{SITE}/home", f"{SITE}/"),
        (ITEM.replace("https", "http"), ITEM),
        (ITEM.replace("www.", ""), ITEM),
        (ITEM.rstrip("/"), ITEM),
        (f"{SITE}/?p=12", ITEM),
        (f"{SITE}/index.php?option=com_content&id=12", f"{SITE}/novita/12-strada-chiusa"),
        (ITEM, f"{SITE}/it/novita/strada-chiusa/"),
        (ITEM, f"{SITE}/novita/2026/strada-chiusa/"),
        (ITEM, f"{SITE}/novita/strada-chiusa-2/"),
        ("https://breve.example/x1", "https://festa.example/"),
        (f"{SITE}/login", f"{SITE}/login/"),
        (f"{SITE}/accedi", f"{SITE}/it/login"),
        (ITEM, f"{SITE}/novita/come-fare-login-con-spid/"),
        (ITEM, f"{SITE}/homepage-rinnovata-del-sito/"),
        ("", ""),
        ("http://[", "http://["),
    ],
)
def test_other_redirects_say_nothing(asked: str, reached: str) -> None:
    assert by_redirect(asked, reached, SITE) is None


@pytest.mark.parametrize(
    "reached",
    [
        f"{SITE}/wp-login.php?redirect_to=%2Fnovita%2F",
        f"{SITE}/login",
        f"{SITE}/it/login/",
        f"{SITE}/user/login?destination=/node/12",
        f"{SITE}/accedi",
        f"{SITE}/login_form?came_from=x",
        f"{SITE}/acl_users/credentials_cookie_auth/require_login?came_from=x",
        f"{SITE}/index.php?option=com_users&view=login",
    ],
)
def test_a_redirect_to_a_login_says_that_the_item_is_no_more_for_everybody(reached: str) -> None:
    assert by_redirect(ITEM, reached, SITE) == LOGIN


def test_a_login_of_somebody_else_proves_nothing() -> None:
    """A link to an online service leads to the region's or the state's login."""
    assert by_redirect(ITEM, "https://accesso.regione.example/login?x=1", SITE) == (
        PageState.UNKNOWN,
        "redirects to a login page of accesso.regione.example",
    )


@pytest.mark.parametrize(
    "reached", [f"{SITE}/novita/", f"{SITE}/novita", f"{SITE}/novita/index.php", f"{SITE}/?s=x"]
)
def test_a_redirect_to_a_listing_above_the_item_proves_nothing(reached: str) -> None:
    assert by_redirect(ITEM, reached, SITE) == ABOVE


@pytest.mark.parametrize(
    "title",
    [
        "Pagina non trovata",
        "Pagina non trovata – Comune di Esempio",
        "PAGINA NON TROVATA | Comune di Esempio",
        "Comune di Esempio - Pagina non trovata",
        "404",
        "404 Not Found",
        "404 - Pagina non trovata",
        "Errore 404",
        "Error 404 (Not Found)",
        "HTTP Status 404 – Not Found",
        "Comune di Esempio | Errore 404",
        "Page not found - Comune di Esempio",
        "Not found",
        "Non trovato",
        "Contenuto non trovato",
        "Oops! La pagina non è stata trovata.",
        "Oops! That page can’t be found.",
        "Siamo spiacenti, la pagina richiesta non esiste",
        "Seite nicht gefunden",
        "Page non trouvée",
        "Stran ni najdena",
    ],
)
def test_a_page_that_calls_itself_not_found_is_gone(title: str) -> None:
    text = "La pagina che cerchi non è stata trovata, torna indietro."
    assert by_names(title, (), text) == (PageState.GONE, f"shows “{title}”")
    assert by_names("Comune di Esempio", ("Esempio", title), text) == (PageState.GONE, f"shows “{title}”")


@pytest.mark.parametrize(
    "title",
    [
        "Gatto non trovato",
        "Gatto non trovato – Comune di Esempio",
        "Gatto smarrito in via Roma – Non trovato",
        "Cane trovato, padrone non trovato | Comune di Esempio",
        "404",
        "404 – Comune di Esempio",
        "404 - Determinazione del servizio tecnico",
        "Determinazione – 404",
        "Ordinanza 404 del 2026",
        "Ordinanza n. 404 – Comune di Esempio",
        "Pagina non trovata: come segnalare gli errori del sito",
        "Perché la pagina non esiste più",
        "Error 404: mostra d'arte digitale",
        "Fiera di San Martino",
        "",
        "–",
    ],
)
def test_an_item_may_be_called_nearly_so(title: str) -> None:
    assert by_names(title, (title,), "Il servizio tecnico determina quanto segue.") is None


@pytest.mark.parametrize(
    "title",
    [
        "Sito in manutenzione",
        "Manutenzione in corso | Comune di Esempio",
        "Accesso negato",
        "Just a moment...",
        "Attention Required! | Cloudflare",
        "503 Service Unavailable",
        "Accedi ‹ Comune di Esempio — WordPress",
    ],
)
def test_a_page_that_stands_in_its_place_proves_nothing(title: str) -> None:
    assert by_names(title, (), "") == (PageState.UNKNOWN, f"shows “{title}”")


@pytest.mark.parametrize(
    "title", ["Manutenzione del verde", "Accesso negato ai mezzi pesanti in via Roma", "Forbidden City"]
)
def test_works_and_closures_are_no_sign_of_trouble(title: str) -> None:
    assert by_names(title, (title,), "") is None


def test_a_long_name_is_told_in_short() -> None:
    title = f"Pagina non trovata – {'Comune ' * 40}"
    verdict = by_names(title, (), "")
    assert verdict == (PageState.GONE, f"shows “{title[:79]}…”")


def test_a_home_page_is_known_by_its_address() -> None:
    assert is_home("https://altro.example/", SITE)
    assert is_home("https://portale.example/esempio", "https://portale.example/esempio/")
    assert not is_home(ITEM, SITE)
    assert not is_home(f"{SITE}/?page_id=7", SITE)
    assert not is_home("https://altro.example/esempio/", "https://portale.example/esempio/")


WORDS = st.sampled_from(
    ["404", "errore", "pagina", "non", "trovata", " - ", " | ", "Comune", "oops", "login", "è"]
)


@given(st.lists(WORDS | st.text(max_size=5)).map(" ".join), st.text(max_size=50))
def test_any_name_is_judged(name: str, text: str) -> None:
    verdict = by_names(name, [name], text)
    assert verdict is None or verdict[1].startswith("shows “")


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_any_addresses_are_judged(asked: str, reached: str, site: str) -> None:
    for prefix in ("", "http://", "https://comune.example/"):
        verdict = by_redirect(prefix + asked, prefix + reached, prefix + site)
        assert verdict is None or verdict[0] in {PageState.GONE, PageState.UNKNOWN}
        assert by_redirect(prefix + asked, prefix + asked, site) is None
