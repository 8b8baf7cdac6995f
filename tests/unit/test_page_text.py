"""What an item's page says of it: pages as various systems build them, and as nobody should."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.pages.text import (
    DESCRIPTION_LIMIT,
    MAX_CHARS,
    TEXT_LIMIT,
    TITLE_LIMIT,
    PageText,
    read_page,
)

FIXTURES = Path(__file__).parents[1] / "fixtures" / "pages"
SITE = "https://www.valdora.example"
URL = f"{SITE}/novita/avviso/"
SAID = "La fiera di San Martino resta in piazza fino a domenica sera."
MORE = "Le giostre chiudono alle ore 22."


def recorded(name: str) -> PageText:
    return read_page((FIXTURES / f"{name}.html").read_text(encoding="utf-8"), URL)


def said(
    head: str = "", body: str = f"<main><p>{SAID}</p></main>", title: str = "Fiera – Valdora"
) -> PageText:
    return read_page(
        f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>", URL
    )


def description(content: str, name: str = 'name="description"') -> str:
    return f'<meta {name} content="{content}">'


def linked_data(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def test_a_wordpress_article_is_read_without_what_stands_around_it() -> None:
    """Its og:description is merely the beginning of the text, cut short."""
    assert recorded("wordpress") == PageText(
        title="Rinnovo dei tesserini per il parcheggio",
        text="Dal 1° dicembre i tesserini per la sosta dei residenti si rinnovano solo online, con SPID o CIE. "
        "Chi non può farlo da casa trova aiuto in biblioteca.\n"
        "⚠️ Servono:\n• la carta di circolazione;\n• la ricevuta del pagamento di 12 euro.\n"
        "I vecchi tesserini valgono fino al 31 gennaio.",
        image=f"{SITE}/wp-content/uploads/2026/11/parcheggio-piazza.jpg",
        names=(
            "Rinnovo dei tesserini per il parcheggio – Comune di Valdora",
            "Rinnovo dei tesserini per il parcheggio",
        ),
    )


def test_the_national_theme_has_its_short_and_its_long_description_and_no_meta() -> None:
    assert recorded("national_theme") == PageText(
        title="Avviso: acquedotto chiuso in frazione Colle",
        text="Mercoledì 25 novembre manca l'acqua in frazione Colle per una riparazione alla condotta\n"
        "Il gestore sospende l'erogazione dalle ore 8.30 alle 14, salvo imprevisti.\n"
        "Sono interessate:\n• via dei Tigli;\n• via S. Giovanni, dal n. 12 al n. 40.",
        image=f"{SITE}/wp-content/uploads/2026/11/condotta.jpg",
        names=(
            "Avviso: acquedotto chiuso in frazione Colle – Comune di Valdora",
            "Avviso: acquedotto chiuso in frazione Colle",
        ),
    )


def test_a_drupal_node_is_read_by_its_description_and_its_body() -> None:
    assert recorded("drupal") == PageText(
        title="Biblioteca fino alle 22",
        description="La biblioteca prolunga l'orario: da lunedì resta aperta fino alle 22 per gli studenti.",
        text="Aperta la sala studio del primo piano.\nL'accesso è libero, fino a 60 posti.",
        image=f"{SITE}/sites/default/files/2026-11/sala.jpg",
        names=("Biblioteca fino alle 22 | Comune di Valdora", "Biblioteca fino alle 22"),
    )


def test_a_joomla_article_is_not_described_by_its_site() -> None:
    assert recorded("joomla") == PageText(
        title="Servizio civile: al via le domande",
        text="Quattro posti per giovani dai 18 ai 28 anni: domande entro le ore 14 del 10 dicembre.\n"
        "Il bando è sul sito del ministero.",
        names=("Servizio civile: al via le domande",),
    )


def test_a_plone_news_item_is_read_by_its_description_and_its_core() -> None:
    assert recorded("plone") == PageText(
        title="Mercato spostato in viale Europa",
        description="Per i lavori in piazza il mercato del giovedì si tiene in viale Europa fino a Natale.",
        text="I banchi di alimentari stanno davanti alla scuola media.\nDivieto di sosta dalle ore 6.",
        image=f"{SITE}/novita/mercato/@@images/image-768.jpeg",
        names=("Mercato spostato in viale Europa — Comune di Valdora", "Mercato spostato in viale Europa"),
    )


def test_a_page_of_tables_within_a_form_gives_its_text_too() -> None:
    assert recorded("bare") == PageText(
        title="Avvisi",
        text="L'ufficio elettorale è aperto sabato dalle 8 alle 20 per il rilascio delle tessere.\n"
        "Portare un documento.",
        image=f"{SITE}/novita/avviso/img/elezioni.jpg",
        names=("Avvisi",),
    )


def test_a_page_that_a_script_would_fill_says_nothing() -> None:
    assert recorded("javascript") == PageText(title="Comune di Valdora", names=("Comune di Valdora",))


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            description("Da og.", 'property="og:description"') + description("Da meta, che viene prima."),
            "Da meta, che viene prima.",
        ),
        (description("Da og, con un &gt; dentro.", 'property="og:description"'), "Da og, con un > dentro."),
        (
            linked_data({"@type": "NewsArticle", "description": "Dai dati collegati."}),
            "Dai dati collegati.",
        ),
        (
            linked_data({"@graph": [{"@type": ["Event"], "description": "Dal &lt;b&gt;grafo&lt;/b&gt;."}]}),
            "Dal grafo.",
        ),
        (
            linked_data(
                [{"@type": "Organization", "mainEntity": {"@type": "Event", "description": "In un altro."}}]
            ),
            "In un altro.",
        ),
        (description("") + description("La seconda dice qualcosa."), "La seconda dice qualcosa."),
        (description("La prima di due.") + description("La seconda di due."), "La prima di due."),
        (f"<!-- {description('Un commento.')} -->", ""),
        (
            '<META CONTENT="Home > Fiera &amp; giostre, dal 9" NAME=Description>',
            "Home > Fiera & giostre, dal 9",
        ),
        (linked_data({"@type": "WebSite", "description": "Di tutto il sito."}), ""),
        ('<script type="application/ld+json">{"@type": "Article", "description": }</script>', ""),
        (f'<script type="application/ld+json">{"[" * 100_000}</script>', ""),
        (linked_data({"@type": "Article", "description": ["nessun", "testo"]}), ""),
        ('<script type="application/ld+json">{"@type": "Article", "description": "mai chiuso"', ""),
    ],
)
def test_descriptions_are_believed_in_their_order(head: str, expected: str) -> None:
    assert said(head).description == expected


@pytest.mark.parametrize(
    "general",
    [
        "Sito istituzionale del Comune di Valdora",
        "Il sito ufficiale del Comune di Valdora: notizie, servizi, uffici.",
        "Sito web istituzionale della città",
        "Benvenuti nel nuovo sito del Comune",
        "Comune di Valdora - Provincia di Esempio",
        "Valdora",
        "Un altro sito WordPress",
        "Joomla! - the dynamic portal engine and content management system",
        "Offizielle Webseite der Gemeinde",
        "Fiera, Valdora",
    ],
)
def test_what_is_said_of_the_whole_site_is_no_description_of_the_item(general: str) -> None:
    assert said(description(general)).description == ""


@pytest.mark.parametrize(
    "own",
    [
        "Comune di Valdora: scuole chiuse lunedì per neve.",
        "Il Comune di Valdora cerca volontari per la fiera.",
        "Benvenuti a Valdora: i nuovi nati ricevono un albero.",
        "Il sito archeologico riapre sabato.",
    ],
)
def test_an_items_own_description_may_name_the_town(own: str) -> None:
    assert said(description(own)).description == own


def test_a_description_that_only_begins_the_text_gives_way_to_it() -> None:
    body = f"<main><p>{SAID}</p><p>{MORE}</p></main>"
    for cut in ("La fiera di San Martino resta in pia…", "La fiera di San Martino resta [&hellip;]", SAID):
        page = said(description(cut), body)
        assert (page.description, page.text) == ("", f"{SAID}\n{MORE}")
    assert said(description("La fiera resta […]"), "").description == "La fiera resta […]"


def test_an_article_in_the_linked_data_is_believed_where_it_is_longer() -> None:
    whole = f"{SAID} {MORE}"
    assert said(linked_data({"@type": "Article", "articleBody": whole})).text == whole
    assert said(linked_data({"@type": "Article", "articleBody": "Breve."})).text == SAID


@pytest.mark.parametrize(
    ("title", "head", "expected"),
    [
        ("Fiera di San Martino – Comune di Valdora", "", "Fiera di San Martino"),
        ("Fiera - giostre e banchi | Città di Valdora", "", "Fiera - giostre e banchi"),
        ("Fiera » Valdora Live", '<meta property="og:site_name" content="Valdora live">', "Fiera"),
        ("Fiera – Novità", "", "Fiera – Novità"),
        ("x", '<meta property="og:title" content="Fiera &amp; giostre">', "Fiera & giostre"),
        ("Comune di Valdora", "", "Comune di Valdora"),
        ("", "<h1>Fiera</h1>", "Fiera"),
        ("Parola " * 200, "", "…"),
    ],
)
def test_the_title_is_the_items_without_the_sites_name(title: str, head: str, expected: str) -> None:
    found = said(head, title=title).title
    assert found == expected or (expected == "…" and found.endswith("…") and len(found) <= TITLE_LIMIT)


@pytest.mark.parametrize(
    "content",
    [
        '<div class="entry-content">@</div>',
        '<div itemprop="articleBody">@</div>',
        '<div class="field field-name-body">@</div>',
        '<div id="content-core">@</div>',
        '<div class="journal-content-article">@</div>',
        "<main>@</main>",
        '<div role="main">@</div>',
        "<article>@</article>",
        '<div id="main-content">@</div>',
        "<section class='it-page-section'>@</section>",
        "@",
    ],
)
def test_the_main_content_is_found_by_its_mark(content: str) -> None:
    before = (
        "<div><p>Il numero verde per le segnalazioni è attivo ogni giorno.</p></div>"
        if content != "@"
        else ""
    )
    assert said(body=before + content.replace("@", f"<p>{SAID}</p><p>{MORE}</p>")).text == f"{SAID}\n{MORE}"


@pytest.mark.parametrize(
    "noise",
    [
        "<nav><p>Sei nella sezione delle notizie del Comune, anno 2026.</p></nav>",
        "<aside><p>Iscriviti alla newsletter per ricevere le novità del Comune.</p></aside>",
        "<footer><p>La redazione risponde dal lunedì al venerdì, dalle 9 alle 12.</p></footer>",
        '<div class="cookie-notice"><p>Usiamo dati tecnici per far funzionare il portale.</p></div>',
        '<div id="cookie-law-info-bar"><p>Usiamo dati tecnici per far funzionare il portale.</p></div>',
        "<p>Questo sito usa cookie tecnici e di terze parti per le statistiche.</p>",
        '<div class="region-breadcrumb"><p>Sei qui: prima pagina, poi novità, poi avvisi e bandi.</p></div>',
        '<ul class="social"><li>Seguici ogni giorno sui nostri canali, sono aperti a tutti.</li></ul>',
        '<div class="post-navigation"><p>Articolo precedente: il mercato si sposta in viale Europa.</p></div>',
        '<div class="sharedaddy">Fai clic qui per condividere con gli amici questa notizia.</div>',
        "<div hidden>Questo riquadro compare soltanto quando si preme il pulsante.</div>",
        '<p style="display: none">Questo riquadro compare soltanto quando si preme il pulsante.</p>',
        '<ul><li><a href="/a">Avviso di selezione per un posto di vigile urbano.</a></li><li><a>Avviso</a></li></ul>',
        '<div><a href="/a">Tutte le notizie del Comune di Valdora</a> <a>Tutti gli eventi di questo mese.</a></div>',
        '<p><a href="/a">Vai alla pagina con tutte le notizie di questo mese.</a></p>',
        "<p>Data di pubblicazione: lunedì 23 novembre 2026, ore 10.15</p>",
        "<h2>Fiera</h2>",
        "<h1>La fiera di San Martino torna in piazza, con giostre e banchi.</h1>",
        "<p>Home / Novità / Avvisi e comunicati / Fiere</p>",
        "<p>Anagrafe Tributi Scuola Ambiente Polizia Locale Cultura Sport Turismo</p>",
        "<p>Breve frase.</p>",
        "<p>Richiesta di autorizzazione paesaggistica semplificata</p>",
        '<ul><li><a href="/a"><article>Il mercato del giovedì si sposta in viale Europa.</article></a></li></ul>',
        "<button>Premi qui per ascoltare il testo letto da una voce sintetica.</button>",
        "<label>Inserisci qui la parola che vuoi cercare nel sito del Comune.</label>",
        "<select><option>Scegli la lingua in cui vuoi leggere questa pagina.</option></select>",
        "<del>La fiera è annullata per il maltempo previsto nella giornata di sabato.</del>",
        "<s>La fiera è annullata per il maltempo previsto nella giornata di sabato.</s>",
        "<template><p>La fiera è annullata per il maltempo previsto sabato.</p></template>",
        "<noscript><p>Attiva gli script per vedere questa pagina come si deve.</p></noscript>",
        "<figure><figcaption>La piazza in una vecchia foto, tratta dall'archivio.</figcaption></figure>",
    ],
)
def test_what_stands_around_a_text_is_not_its_beginning(noise: str) -> None:
    assert said(body=f"<main>{noise}<p>{SAID}</p><p>{MORE}</p></main>").text == f"{SAID}\n{MORE}"


@pytest.mark.parametrize(
    "end",
    [
        "<h3>Ulteriori informazioni</h3><p>Pagina curata dall'ufficio.</p>",
        "<h3>A cura di</h3><p>Ufficio Cultura</p>",
        "<p>Ultimo aggiornamento: 22/11/2026, 09:14</p><p>Vota questa pagina.</p>",
        "<p>Leggi anche</p><p>Mercato spostato.</p>",
        "<p>Potrebbe interessarti</p><p>Mercato spostato.</p>",
        "<p>© 2026 Comune di Valdora</p>",
        "<p>Comune di Valdora, piazza Libertà, P. IVA: 00000000000</p>",
        '<div class="related-posts"><p>Mercato spostato.</p></div>',
        "<p>Descrizione</p>",
    ],
)
def test_where_the_page_speaks_of_itself_the_text_is_over(end: str) -> None:
    assert said(body=f"<main><p>{SAID}</p>{end}</main>").text == SAID


@pytest.mark.parametrize(
    "line",
    [
        "Data: sabato 5 dicembre, ore 21",
        "5 dicembre 2026",
        "Documenti necessari per l'iscrizione: carta d'identità.",
        "Si può usare un browser aggiornato o l'app.",
        "Le ditte con partita IVA pagano online.",
        "Allegati alla domanda: due fotografie.",
        "VIA ROMA",
    ],
)
def test_lines_that_only_look_like_the_pages_own_stay(line: str) -> None:
    assert said(body=f"<main><p>{SAID}</p><p>{line}</p></main>").text == f"{SAID}\n{line}"


@pytest.mark.parametrize(
    "first",
    [
        "Lavori di asfaltatura in via dei Tigli, con senso unico alternato",
        "SI AVVISA CHE LUNEDÌ GLI UFFICI COMUNALI RESTANO CHIUSI.",
        "Il sindaco ha detto: «Riapriamo la strada entro Natale.»",
        "Lunedì 30 novembre restano chiusi questi uffici:",
    ],
)
def test_a_line_of_prose_says_something_with_or_without_a_full_stop(first: str) -> None:
    assert said(body=f"<main><p>{first}</p></main>").text == first


def test_a_short_notice_is_enough_where_the_text_surely_stands() -> None:
    assert (
        said(body='<div class="entry-content"><p>Scuole chiuse lunedì 30.</p></div>').text
        == "Scuole chiuse lunedì 30."
    )
    assert said(body="<main><p>Scuole chiuse lunedì 30.</p></main>").text == ""


def test_classes_of_wrappers_and_of_categories_hide_no_article() -> None:
    for wrapper in ("has-sidebar", "row-column-menu-left", "no-comments"):
        assert said(body=f'<main><div class="row {wrapper}"><p>{SAID}</p></div></main>').text == SAID
    assert (
        said(body=f'<article class="post tag-social tag-share sharing"><p>{SAID}</p></article>').text == SAID
    )


def test_a_list_of_links_takes_nothing_along_that_stands_beside_it() -> None:
    links = "<ul>" + '<li><a href="/uffici/anagrafe">Ufficio anagrafe e stato civile</a></li>' * 20 + "</ul>"
    assert said(body=f"<main><div>{links}<p>{SAID}</p></div></main>").text == SAID


def test_a_list_of_links_leaves_no_trace() -> None:
    teaser = "<article>Il mercato del giovedì si sposta in viale Europa.</article>"
    paragraphs = [f"{SAID} Giorno {number} di fiera." for number in range(5)]
    told = "".join(f"<p>{one}</p>" for one in paragraphs)
    assert said(body=f'<ul><li><a href="/a">{teaser}</a></li></ul>{told}').text == "\n".join(paragraphs)


def test_a_title_is_not_repeated_however_long() -> None:
    title = "La fiera di San Martino torna in piazza Mercato, con giostre e banchi."
    assert said(body=f"<main><h2>{title.upper()}</h2><p>{SAID}</p></main>", title=title).text == SAID


def test_empty_articles_are_passed_over() -> None:
    before = "<div><p>Il numero verde per le segnalazioni è attivo ogni giorno.</p></div>"
    assert said(body=f"{before}{'<article></article>' * 5}<article><p>{SAID}</p></article>").text == SAID


def test_a_text_in_an_article_among_teasers_is_the_first() -> None:
    teaser = "<article><p>Il mercato del giovedì si sposta in viale Europa.</p></article>"
    assert said(body=f"<article><p>{SAID}</p></article>{teaser}").text == SAID


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        ('<meta property="og:image" content="/a.jpg">', '<img src="/b.jpg">', f"{SITE}/a.jpg"),
        ('<meta name="twitter:image" content="a.jpg">', "", f"{URL}a.jpg"),
        ('<meta property="og:image" content="/img/logo-comune.png">', '<img src="/b.jpg">', f"{SITE}/b.jpg"),
        ('<meta property="og:image" content="/stemma.svg">', '<img src="/b.jpg">', f"{SITE}/b.jpg"),
        ('<meta property="og:image" content="javascript:alert(1)">', "", ""),
        ('<meta property="og:image" content="data:image/png;base64,AAAA">', "", ""),
        (
            "",
            '<img src="/icona.png" width="32"><img src="/foto.jpg" width="1200" height="800">',
            f"{SITE}/foto.jpg",
        ),
        ("", '<img src="/default-avatar.png"><img data-src="/foto.jpg" src="data:,">', f"{SITE}/foto.jpg"),
        ("", '<a href="/x"><img src="/foto.jpg"></a>', f"{SITE}/foto.jpg"),
        ("", '<div class="sharing"><img src="/f.png"></div>', ""),
        ("", '<img class="emoji" alt="🎡" src="https://s.w.org/images/core/emoji/1.png">', ""),
    ],
)
def test_the_image_is_the_items_and_not_the_sites(head: str, body: str, expected: str) -> None:
    assert said(head, f"<main><p>{SAID}</p>{body}</main>").image == expected


def test_what_stands_before_the_main_content_does_not_use_up_the_room() -> None:
    bulk = "<ul>" + '<li><a href="/uffici/anagrafe">Anagrafe</a></li>' * 5_000 + "</ul>"
    sprites = "<svg>" + "<path d='M0 0'/>" * 10_000 + "</svg><style>" + ".a{b:c}" * 10_000 + "</style>"
    pasted = f'<img src="data:image/png;base64,{"A" * 300_000}">'
    assert said(body=f"{sprites}<nav>{bulk}</nav><main>{pasted}<p>{SAID}</p></main>").text == SAID


def test_a_character_that_no_number_can_name_is_left_out() -> None:
    assert (
        said(description(f"Strada &#{'9' * 4_500};chiusa per neve.")).description
        == "Strada ;chiusa per neve."
    )


def test_texts_have_an_end() -> None:
    page = said(description("Frase di cronaca. " * 250), f"<main><p>{'Parola di prova. ' * 5_000}</p></main>")
    assert 0 < len(page.text) <= TEXT_LIMIT
    assert 0 < len(page.description) <= DESCRIPTION_LIMIT


def test_only_so_much_of_a_page_is_read() -> None:
    assert read_page(" " * MAX_CHARS + f"<main><p>{SAID}</p></main>", URL) == PageText(names=("",))


@pytest.mark.parametrize(
    "bad",
    ["<div>", "<ul><li>", "<p><a x>", "<table>", "<main>", "<article>", '<div id="content">parola', "<h1>",
     "<title>", "<meta ", '<meta a="', "<script ", "<script type=application/ld+json>[", "<!--", "<svg>", "&",
     "&#" + "9" * 5_000, '<a x="', "[vc_row ", "\ud800", "\x00", "<form>", "</p>"],
)  # fmt: skip
def test_a_megabyte_of_rubbish_is_survived(bad: str) -> None:
    """The numbers of characters and tags bound the time; no test could assert one."""
    page = read_page(f"<title>Fiera</title><main><p>{SAID}</p>{bad * (2**20 // len(bad))}", URL)
    assert page.title == "Fiera"
    assert page.text.startswith(SAID)


PIECES = st.sampled_from(
    ["<main>", "</main>", "<div class=share>", "<div id=content>", "</div>", "<article class=entry-content>", "<p>",
     "</p>", "<a href=x>", "</a>", "<ul>", "<li>", "<table>", "<td>", "<h1>", "</h1>", "<title>", "</title>", "<br>",
     "<img src=/a.jpg>", "<img alt='🎡' class=emoji>", "<span hidden>", "<script>", "</script>", "<!--", "-->", "<s>",
     '<meta name="description" content="', '">', "<svg>", "<template>", "<x-link>", "</x-link>", "<body>", "<aside>",
     '<script type="application/ld+json">{"@type":"Article","description":', SAID, "parola ", "&lt;", "&#0;", "\n"]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=8), max_size=40).map("".join), st.text(max_size=20))
def test_any_page_gives_plain_text(html: str, url: str) -> None:
    page = read_page(html, url)
    for text in (page.title, page.description, page.text, *page.names):
        assert text == text.strip()
        assert "<main" not in text
    assert not page.image or page.image.startswith(("http://", "https://"))


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert isinstance(read_page(text, URL), PageText)
