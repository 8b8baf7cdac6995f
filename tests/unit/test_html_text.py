"""HTML as real CMSs write it, and as nobody should, made plain text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.text.boilerplate import CUT_SHORT
from bridge.core.text.html_text import MAX_CHARS, MAX_LINE, MAX_TAGS, first_image, to_line, to_text

EMOJI = (
    '<img src="https://s.w.org/images/core/emoji/14.0.0/72x72/1f7e0.png" alt="🟠" class="wp-smiley"'
    ' style="height: 1em; max-height: 1em;" />'
)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Via <b>Roma</b> è\nchiusa.</p>\n<p>Il bus devia.</p>", "Via Roma è chiusa.\nIl bus devia."),
        (
            "VIA ROMA<br />VIA DEI MILLE<br><br>FRAZ. SANT&#8217;ANNA",
            "VIA ROMA\nVIA DEI MILLE\nFRAZ. SANT’ANNA",
        ),
        ("<h3>Orari</h3><div>lunedì<div>martedì</div></div>", "Orari\nlunedì\nmartedì"),
        ("0,76&nbsp;%&ndash;1,06&nbsp;%, L&#039;IMU &amp; la TARI", "0,76 %–1,06 %, L'IMU & la TARI"),
        ("<p>manu&shy;tenzione&#8203; stra<wbr>dale</p>", "manutenzione stradale"),
        ("<ul><li>umido</li><li><p>carta</p></li><li> </li></ul><p>Grazie</p>", "• umido\n• carta\nGrazie"),
        (
            "<ol><li>uno</li><li>due<ul><li>bis</li></ul></li><li>tre</li></ol>",
            "1) uno\n2) due\n• bis\n3) tre",
        ),
        ("<li>sciolto", "• sciolto"),
        (
            "<ol start=5><li>cinque</li><li value=9>nove</li><li>dieci</li></ol>",
            "5) cinque\n9) nove\n10) dieci",
        ),
        ("<ol start=99999999><li value=x>uno</li></ol>", "1) uno"),
        (
            "<dl><dt>Quando</dt><dd><p>Sabato 28</p></dd><dt>Dove:</dt><dd>In piazza</dd><dd>o in teatro</dd></dl>",
            "Quando: Sabato 28\nDove: In piazza\no in teatro",
        ),
        ("<dl><dt>Uno<dt>Due<dd>tre</dl>", "Uno\nDue: tre"),
        ("un <\x1fp> e un &lt;\u200bb&gt;", "un e un"),
        ("<p>Prima</p><dl><dt><img src=/a.jpg></dt><dd>Testo</dd><dt>Fine</dt></dl>", "Prima\nTesto\nFine"),
        (
            "Il 1<sup>o</sup> dicembre, 3<sup class=x>a</sup> edizione, 5 m<sup>2</sup>, H<sub>2</sub>O",
            "Il 1º dicembre, 3ª edizione, 5 m², H2O",
        ),
        ("- umido<br>&middot; carta<br>* vetro", "• umido\n• carta\n• vetro"),
        ("prima<!-- nota -->dopo", "primadopo"),
        (
            "<blockquote><p>Portare il documento.</p><cite>La Commissione</cite></blockquote>",
            "Portare il documento.\nLa Commissione",
        ),
    ],
)
def test_blocks_are_lines_and_items_keep_their_marks(html: str, expected: str) -> None:
    assert to_text(html) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            "<table><tr><th>Giorno</th><th>Rifiuto</th></tr><tr><td>Lunedì</td><td>umido</td></tr></table>",
            "Giorno – Rifiuto\nLunedì – umido",
        ),
        ("<table><tr><td><p>Lunedì</p></td><td></td><td><p>umido</p></td></tr></table>", "Lunedì – umido"),
        ("<table><tr><td>Tel.:</td><td>800 000 000</td></tr></table>", "Tel.: 800 000 000"),
        (
            "<table><tr><td><p>Via Roma è chiusa.</p></td><td><p>Il bus devia.</p></td></tr></table>",
            "Via Roma è chiusa.\nIl bus devia.",
        ),
        ("<table><tr><td>a<ul><li>b</li></ul></td><td>c</td></tr></table>d", "a\n• b – c\nd"),
    ],
)
def test_cells_of_a_row_stay_together(html: str, expected: str) -> None:
    assert to_text(html) == expected


@pytest.mark.parametrize(
    "noise",
    [
        "<script>alert('x')</script>",
        "<style>#gallery-1 { margin: auto; }</style>",
        '<iframe src="https://mappe.example/embed">mappa</iframe>',
        '<form method="post"><label>Password</label><input name="post_password" type="password"></form>',
        '<audio controls><a href="https://comune.example/a.mp3">https://comune.example/a.mp3</a></audio>',
        "<video>Il tuo browser non lo mostra</video>",
        "<!--[if lt IE 9]><script>document.createElement('audio');</script><![endif]-->",
        '<figure><img src="/cantiere.jpg" alt="Il cantiere"><figcaption>Il cantiere da nord</figcaption></figure>',
        '<div class="wp-block-file"><a href="/a.pdf">Avviso</a><a href="/a.pdf" download>Download</a></div>',
        '<span class="screen-reader-text">Salta al contenuto</span>',
        '<div class="sharedaddy"><div><br>Condividi</div></div>',
        "<noscript><img src=/x.gif>Attiva JavaScript</noscript>",
        "<svg><text>logo</text></svg>",
        "<select><option>Uno</option></select><button>Invia</button>",
        '<img src="/locandina.jpg" alt="Locandina">',
    ],
)
def test_what_is_no_text_of_the_article_leaves_none(noise: str) -> None:
    assert to_text(f"<p>Prima.</p>{noise}<p>Dopo.</p>") == "Prima.\nDopo."


def test_an_emoji_drawn_as_an_image_is_an_emoji_again() -> None:
    assert to_text(f"<p>{EMOJI} <strong>Allerta ARANCIONE</strong></p>") == "🟠 Allerta ARANCIONE"
    family = EMOJI.replace("🟠", "👨‍👩‍👧‍👦")
    assert to_text(f"<p>ore 22:00 {family}</p>") == "ore 22:00 👨‍👩‍👧‍👦"


@pytest.mark.parametrize(
    "image",
    [
        '<img src="https://static.example/images/emoji.php/v9/1f534.png" alt="🔴">',
        '<img src="https://fonts.example/notoemoji/1f534/72.png" width="18" alt="🔴">',
        '<img data-emoji="🔴" src="https://mail.example/e/1f534" alt="🔴">',
    ],
)
def test_an_image_described_by_an_emoji_is_one_wherever_it_comes_from(image: str) -> None:
    assert to_text(f"<p>{image} Allerta ROSSA</p>") == "🔴 Allerta ROSSA"
    assert first_image(f"<p>{image}<img src='/foto.jpg'></p>") == "/foto.jpg"


def test_a_photograph_described_by_an_emoji_is_a_photograph() -> None:
    photograph = '<p><img src="/albero.jpg" width="640" alt="🎄"> Auguri</p>'
    assert (to_text(photograph), first_image(photograph)) == ("Auguri", "/albero.jpg")


def test_an_emoji_image_without_an_emoji_says_nothing() -> None:
    assert to_text('<p>Ciao <img class="emoji" src="/e.png" alt="smiling face"></p>') == "Ciao"


PAGE_BUILDER = (
    "<p>[vc_row][vc_column width=&#8221;1/2&#8243;][vc_column_text]Il sindaco incontra i cittadini."
    "[/vc_column_text][/vc_column][contact-form-7 id=&#8221;12&#8243; title=&#8221;Prenota&#8221;]"
    "[/vc_row]</p><p>[et_pb_section fb_built=&#8221;1&#8243;]Ingresso libero[/et_pb_section]</p>"
)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (PAGE_BUILDER, "Il sindaco incontra i cittadini.\nIngresso libero"),
        (
            "Foto: [gallery ids='1,2,3'] del cantiere [embed]https://video.example/1[/embed]",
            "Foto: del cantiere https://video.example/1",
        ),
        ("[b]Attenzione[/b] al ponte [su_spacer]", "Attenzione al ponte"),
        (
            "Saldo [IMU] e [TARI]: l'importo [sic] è [omissis], cfr. [1] e [allegato A]",
            "Saldo [IMU] e [TARI]: l'importo [sic] è [omissis], cfr. [1] e [allegato A]",
        ),
    ],
)
def test_codes_of_removed_plugins_go_and_other_brackets_stay(html: str, expected: str) -> None:
    assert to_text(html) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            "<p>Chiusa.</p><p>L&#8217;articolo <a href='/x'>Via Roma. Chiusa</a> proviene da <a>Comune di X</a>.</p>",
            "Chiusa.",
        ),
        ("Chiusa via Roma. L'articolo Via Roma sembra essere il primo su Comune di X.", "Chiusa via Roma."),
        ("<p>Done.</p><p>The post <a>T</a> appeared first on <a>Comune</a>.</p>", "Done."),
        ("Chiusa via Roma. Leggi tutto »", "Chiusa via Roma."),
        ("Chiusa via Roma.<br>Continua a leggere", "Chiusa via Roma."),
        ("Chiusa via Roma.\nContinua a leggere «Via Roma»", "Chiusa via Roma."),
        ("Si avvisa che via [&#8230;]", "Si avvisa che via […]"),
        ("Si avvisa che via [...]", "Si avvisa che via […]"),
        ("Si avvisa che via (...)", "Si avvisa che via […]"),
        ("Si avvisa che via&#8230; Continua a leggere Via Roma", "Si avvisa che via […]"),
        (
            'Si avvisa che via&#8230; <a class="more-link" href="/x">Altro <span>Via Roma</span></a>',
            "Si avvisa che via […]",
        ),
        ("<p>Si avvisa che via [&hellip;]</p><p>L'articolo X proviene da Y.</p>", "Si avvisa che via […]"),
    ],
)
def test_boilerplate_ends_go_and_a_cut_is_marked(html: str, expected: str) -> None:
    assert to_text(html) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Vi aspettiamo…",
        "Leggi tutto il bando prima di presentare la domanda.",
        "Continua a leggere con noi in biblioteca",
        "L'articolo 7 del regolamento è abrogato.",
        "L'acqua che proviene da valle è potabile.",
    ],
)
def test_ends_that_are_text_stay(text: str) -> None:
    assert to_text(text) == text


def test_a_title_has_no_boilerplate_end() -> None:
    assert to_line("Continua a leggere") == "Continua a leggere"
    assert to_line("Bando &#8220;Sport &amp; Periferie&#8221;<br>2026") == "Bando “Sport & Periferie” 2026"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AVVISI\nLavori in via Roma\n\ndalle ore 8.30", "AVVISI\nLavori in via Roma\ndalle ore 8.30"),
        (
            "Si avvisa la cittadinanza che domani\nvia Roma sarà chiusa\nal traffico.",
            "Si avvisa la cittadinanza che domani via Roma sarà chiusa al traffico.",
        ),
        (
            '<img src="/a.webp"><br/>NOTIZIA 21/08/2026\nNUOVO REGOLAMENTO\n\nApprovato con delibera.',
            "NOTIZIA 21/08/2026\nNUOVO REGOLAMENTO\nApprovato con delibera.",
        ),
        ("Temperature < 5° e neve > 10 cm, I <3 Roma", "Temperature < 5° e neve > 10 cm, I <3 Roma"),
        ("Tari 2026: R&D, AT&T", "Tari 2026: R&D, AT&T"),
        ("un < b", "un < b"),
        ("Sconto <50% per i residenti", "Sconto <50% per i residenti"),
    ],
)
def test_a_text_without_paragraphs_is_read_by_its_lines(text: str, expected: str) -> None:
    assert to_text(text) == expected


def test_html_that_was_escaped_twice_is_read_all_the_same() -> None:
    assert (
        to_text("&lt;p&gt;Chiusa via Roma.&lt;/p&gt;&lt;p&gt;Il bus devia.&lt;/p&gt;")
        == "Chiusa via Roma.\nIl bus devia."
    )


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            f'<p>{EMOJI}<img src="https://comune.example/bollettino.jpg" alt="Bollettino"></p>',
            "https://comune.example/bollettino.jpg",
        ),
        ('<img src="/pixel.gif" width="1" height="1"><img src="/foto.jpg" width="640">', "/foto.jpg"),
        ('<img src="data:image/gif;base64,R0lGODlhAQ" data-src="/vera.jpg">', "/vera.jpg"),
        ('<img src="/logo.svg"><IMG SRC=/foto.png>', "/foto.png"),
        ("<p>nessuna</p>", ""),
        ('<img alt="senza indirizzo">', ""),
        ('<img src="javascript:alert(1)">', ""),
    ],
)
def test_the_first_image_is_one_worth_showing(html: str, expected: str) -> None:
    assert first_image(html) == expected


def test_an_image_pasted_into_the_text_does_not_use_up_the_room() -> None:
    pasted = f'<img src="data:image/png;base64,{"A" * 3 * MAX_CHARS}">'
    assert to_text(f"<p>Prima.</p>{pasted}<p>Dopo.</p>") == "Prima.\nDopo."


WORST = [
    "<div>",
    "<ul><li>",
    "<b id=1>",
    "<p><a x>",
    "<font a>x<p>",
    "<table>",
    "<td>",
    "<span></x>",
    "</p>",
    "<svg>",
]


@pytest.mark.parametrize("tag", WORST)
def test_what_lies_beyond_the_tags_that_are_read_is_not_reached(tag: str) -> None:
    """The number of tags bounds the depth, and with it the time; no test could assert a time."""
    per_round = len(re.findall(r"</?[a-z]", tag))
    html = f"<p>Prima.</p>{tag * (MAX_TAGS // per_round)}<p>Mai letto."
    text = to_text(html)
    assert text.startswith("Prima.")
    assert "Mai letto" not in text


@pytest.mark.parametrize("tag", ["<div>", "<ul><li>", "<b id=1>", "<p><a x>"])
def test_a_depth_that_no_page_has_is_still_read(tag: str) -> None:
    assert to_text(f"<p>Prima.</p>{tag * 1_000}Dopo.").splitlines()[-1].endswith("Dopo.")


@pytest.mark.parametrize(
    "bad",
    [
        '<a x="',
        "<!--",
        "<",
        "&",
        "[vc_row ",
        "[a [b]",
        "{gallery}",
        "&#" + "9" * 5_000 + ";",
        "<![CDATA[",
        "\x00",
        "\ud800",
        "<sup ",
        "Allegati:\n",
        "Condividi ",
        "👨\u200d",
        '<p class="a-share-b',
    ],
)
def test_a_megabyte_of_rubbish_after_the_text_is_survived(bad: str) -> None:
    text = to_text(f"<p>Prima.</p> {bad * (2**20 // len(bad))}")
    assert text.startswith("Prima.")
    assert len(text) <= MAX_CHARS


def test_what_is_struck_out_in_a_title_says_what_was_cancelled() -> None:
    assert to_line("<s>Concerto</s> <del>in piazza</del> ANNULLATO") == "Concerto in piazza ANNULLATO"


def test_of_a_title_no_more_is_read_than_any_title_has() -> None:
    assert to_line(f"<p>Prima.</p>{' ' * MAX_LINE}Mai letto.") == "Prima."


def test_only_so_many_characters_are_read() -> None:
    assert len(to_text("<p>" + "a" * 3 * MAX_CHARS)) <= MAX_CHARS


PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div class=more-link>",
        "<b>",
        "</b>",
        "<",
        ">",
        "<!--",
        "-->",
        "&lt;",
        "&amp;lt;",
        "p>",
        "<li>",
        "</ul>",
        "<ol>",
        "<td>",
        "<tr>",
        "[vc_row]",
        "[/b]",
        "[…]",
        "Leggi tutto",
        "\n",
        " ",
        "testo",
        "<br>",
        '"',
        "=",
    ]
)


@given(st.lists(PIECES | st.text(max_size=5), max_size=30).map("".join))
def test_any_html_gives_clean_text_without_tags(html: str) -> None:
    text = to_text(html)
    assert not re.search(r"<[A-Za-z/!][^<>]*>", text)
    assert text == text.strip()
    assert not re.search(r"\n\s|\s\n|  ", text)
    assert "\n" not in to_line(html)
    assert isinstance(first_image(html), str)


BLANK_LETTERS = "\u115f\u1160\u3164\uffa0"  # Hangul fillers


@given(
    st.lists(
        st.text(st.characters(categories=["L", "N"], exclude_characters=BLANK_LETTERS), min_size=1),
        min_size=1,
        max_size=6,
    )
)
def test_the_words_of_paragraphs_are_all_there(paragraphs: list[str]) -> None:
    html = "".join(f"<p>Ecco {words}</p>" for words in paragraphs)  # "Youtube" alone would be a button
    assert len(to_text(html).splitlines()) == len(paragraphs)


def test_the_mark_of_a_cut_is_what_other_rooms_look_for() -> None:
    assert CUT_SHORT == "[…]"
