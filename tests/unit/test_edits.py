"""Whether an edit matters to who has read the first version: measured on seven tables, and principle by principle."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.edits import change
from tests.unit import edit_tables
from tests.unit.edit_pairs import Pair

TABLES = {name: table.PAIRS for name, table in edit_tables.TABLES.items()}
SOME = [pair for pairs in TABLES.values() for pair in pairs[::20]]


def found(pair: Pair) -> bool:
    return change((pair.before_title, pair.before_text), (pair.after_title, pair.after_text)).material


def edit(before: str, after: str) -> bool:
    """Whether it matters, also when it is taken back."""
    there = change(("Avviso", before), ("Avviso", after)).material
    assert change(("Avviso", after), ("Avviso", before)).material == there
    return there


@pytest.mark.parametrize("table", TABLES)
def test_at_most_one_in_twenty_corrections_is_for_nothing_and_one_in_ten_is_missed(table: str) -> None:
    verdicts = [(pair, found(pair)) for pair in TABLES[table]]
    needless = [pair.why for pair, material in verdicts if material and not pair.material]
    missed = [pair.why for pair, material in verdicts if pair.material and not material]
    right = sum(material and pair.material for pair, material in verdicts)
    assert right / (right + len(needless)) >= 0.95, needless
    assert right / (right + len(missed)) >= 0.9, missed


@pytest.mark.parametrize("table", TABLES)
def test_an_edit_and_its_taking_back_are_judged_alike(table: str) -> None:
    for pair in TABLES[table]:
        back = change((pair.after_title, pair.after_text), (pair.before_title, pair.before_text))
        assert back.material == found(pair), pair.why


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Il mercato comincia alle 9.30.", "Il mercato comincia alle 10.30."),
        ("Si vota lunedì 7 dicembre.", "Si vota martedì 8 dicembre."),
        ("Biblioteca aperta dal lunedì al venerdì.", "Biblioteca aperta dal lunedì al giovedì."),
        ("Domani passa la spazzatrice.", "Dopodomani passa la spazzatrice."),
        ("La prossima settimana si raccoglie il vetro.", "Questa settimana si raccoglie il vetro."),
        ("Chiusa dal 12 dicembre.", "Chiusa fino al 12 dicembre."),
        ("La tassa è di 20 euro.", "La tassa è di 25 euro."),
        ("Bollire per 5 minuti.", "Bollire per un quarto d'ora, cioè 15 minuti."),
        ("Lotto di mq 1.820.", "Lotto di 1.920 metri quadrati."),
        ("Chiusa via Roma.", "Chiusa via Rosa."),
        ("Chiusa via Marconi 12.", "Chiusa via Marconi 21."),
        ("Ritrovo in biblioteca.", "Ritrovo in palestra."),
        ("Arrivo in piazza del Popolo.", "Arrivo sul sagrato del duomo."),
        ("Chiamare lo 0599 445566.", "Chiamare lo 0599 445577."),
        ("L'allerta è gialla.", "L'allerta è arancione."),
        ("Le scuole sono chiuse.", "Le scuole sono aperte."),
        ("Il mercato si terrà.", "Il mercato non si terrà."),
        ("È consentito accendere fuochi.", "È vietato accendere fuochi."),
        ("Prenotazione facoltativa.", "Prenotazione obbligatoria."),
        ("Ingresso libero.", "Ingresso a pagamento."),
        ("Vale per tutti, compresi i residenti.", "Vale per tutti, esclusi i residenti."),
        ("Serve la carta d'identità o la patente.", "Serve la carta d'identità e la patente."),
        ("Reddito non superiore a 9.000 euro.", "Reddito superiore a 9.000 euro."),
        (
            "Via Po è chiusa lunedì; via Arno è chiusa martedì.",
            "Via Arno è chiusa lunedì; via Po è chiusa martedì.",
        ),
        ("La corrente manca.", "La corrente manca.\nAggiornamento ore 18: guasto riparato."),
        ("Festa in villa.", "Festa in villa.\nIn caso di pioggia si terrà in palestra."),
        ("Gita al lago.\nData: sabato 5 dicembre", "Gita al lago.\nData: sabato 12 dicembre"),
        ("Serve la patente B.", "Serve la patente C."),
        ("Gita al lago.", "Gita al lago.\nI minori devono essere accompagnati."),
        ("Non si accettano pneumatici.", "Si accettano anche pneumatici, al massimo quattro."),
        ("È possibile firmare online.", "La firma online al momento non è disponibile."),
        ("L'appuntamento non serve.", "Si accede solo con appuntamento."),
        ("Avviso\nNewsletter: incontro il 3 maggio 2026", "Avviso\nNewsletter: incontro il 5 maggio 2026"),
        ("Fiera\nPiazza Roma, 3 maggio 2026", "Fiera\nPiazza Roma, 5 maggio 2026"),
        ("Corso ogni lunedì di marzo.", "Corso ogni lunedì di marzo e aprile."),
        (
            "Sono ammesse le spese per palestre e trasferte. Non sono ammesse le spese per rinfreschi.",
            "Sono ammesse le spese per palestre. Non sono ammesse le spese per trasferte e rinfreschi.",
        ),
        (
            "Avviso\nLa graduatoria è pubblicata il 3/4/2026.",
            "Avviso\nLa graduatoria è pubblicata il 9/4/2026.",
        ),
        (
            "La sala si prenota in biblioteca. Chi rompe paga. Si suona fino alle 22, non oltre.",
            "Per la sala ci si rivolge alla biblioteca. I danni sono a carico di chi li fa. Musica fino alle 23.",
        ),
    ],
)
def test_what_one_acts_on_matters(before: str, after: str) -> None:
    assert edit(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Il mercato comincia alle 9.", "Il mercato comincia alle ore 9:00."),
        ("Merenda alle 15.30.", "Merenda alle 3 e mezza del pomeriggio."),
        ("Entro lunedì 30 novembre.", "Entro il 30/11/2026."),
        ("Dal 3 al 5 dicembre.", "Il 3, 4 e 5 dicembre."),
        ("Costa 1.200,00 €.", "Costa milleduecento euro."),
        ("Ogni 15 giorni.", "Ogni due settimane."),
        ("Cantiere in piazza Vittorio Veneto.", "Cantiere in p.zza V. Veneto."),
        ("Sede in via XX Settembre 4.", "Sede in via Venti Settembre n. 4."),
        ("Tel. 0444 221360.", "Tel. +39 0444 221 360."),
        ("Chiusa via Garibaldi.", "Chiusa via Garibadi."),
        ("Mercoledì l'ufficio è chiuso.", "Mercoledi l' uficio è chiuso."),
        ("Chiuse via Po, via Arno e piazza Dante.", "Chiuse piazza Dante, via Arno e via Po."),
        ("Chiuse: via Po, via Arno.", "Chiuse:\n• via Po\n• via Arno"),
        ("Sabato c'è la gara. Via Po è chiusa.", "Via Po è chiusa. Sabato c'è la gara."),
        ("Non è consentito fumare.", "È vietato fumare."),
        ("Non serve prenotare.", "La prenotazione non è obbligatoria."),
        ("Serve la prenotazione.", "Soltanto su prenotazione."),
        ("La festa è annullata.", "La festa non si terrà."),
        ("La sagra è domenica.", "La sagra, nata nel 1978, è domenica."),
        (
            "La sagra è domenica.",
            "La sagra è domenica. «Sarà una bella festa per tutta la nostra città», dice il sindaco.",
        ),
        ("Lavori in via Po.", "Lavori in via Po, per un valore di 180.000 euro."),
        ("È convocato il consiglio.", "È convocato il consiglio, ai sensi dell'art. 39 del D.Lgs. 267/2000."),
        ("Via Po è chiusa.", "Data:\n10 novembre 2026\nTempo di lettura: 1 min\nCondividi\nVia Po è chiusa."),
        ("Via Po è chiusa. Modulo (213 KB, 45 download).", "Via Po è chiusa. Modulo (219 KB, 302 download)."),
        ("Letta 1.033 volte. Via Po è chiusa.", "Letta 2.718 volte. Via Po è chiusa."),
        ("Meteo oggi: sereno 14°C\nVia Po è chiusa.", "Meteo oggi: pioggia 9°C\nVia Po è chiusa."),
        ("Visto il D.Lgs. 285/92, via Po chiude.", "Visti gli artt. 5 e 7 del D.Lgs. 285/92, via Po chiude."),
        ("Lotto di mq 1.820.", "Lotto di 1820 m²."),
        ("Farmacia Dott.ssa Trucillo.", "Farmacia Dottoressa Trucillo."),
        ("Via Po è chiusa.\nVisite: 3", "Via Po è chiusa.\nVisite: 415\nUltima modifica: 3/11/2026"),
        ("Via Po è chiusa.", "Via Po è chiusa.\nArticolo precedente: Annullata la fiera"),
        ("Via Po è chiusa.", "Via Po è chiusa.\nContenuti correlati\nVia Arno chiusa fino al 3 marzo"),
        (
            "Comunicato del 5 novembre 2026\nVia Po è chiusa.",
            "Comunicato del 6 novembre 2026\nVia Po è chiusa.",
        ),
        (
            "Prot. n. 3321 - Borgo, 12 maggio 2026\nVia Po è chiusa.",
            "Prot. n. 3388 - Borgo, 14 maggio 2026\nVia Po è chiusa.",
        ),
        (
            "Foglio n. 14, inviato il 3 aprile 2026\nVia Po è chiusa.",
            "Foglio n. 15, inviato il 7 aprile 2026\nVia Po è chiusa.",
        ),
        (
            "Via Po è chiusa.\nProssimi eventi\n05/11 - Letture\n07/11 - Castagnata",
            "Via Po è chiusa.\nProssimi eventi\n08/11 - Concerto\n12/11 - Mercatino",
        ),
        ("Via Po non è percorribile da nessuno.", "Nessuno può percorrere via Po."),
        ("Divieto di sosta in via Po dalle 8.", "In via Po non si può sostare dalle 8."),
        ("Non serve l'appuntamento.", "L'appuntamento non è necessario."),
        ("Scrivete a tutti come sta il bosco.", "Come vi spostate nel bosco? Scrivete a tutti come sta."),
        (
            "La sala si prenota in biblioteca. Chi rompe paga. Non si fuma e non si portano alcolici.",
            "Per la sala ci si rivolge alla biblioteca. I danni sono di chi li fa. Sono vietati fumo e alcolici.",
        ),
        ("L'allerta è gialla.", "L'allerta è gialla, il primo di tre livelli (giallo, arancione, rosso)."),
    ],
)
def test_how_it_is_written_and_what_stands_around_it_does_not(before: str, after: str) -> None:
    assert not edit(before, after)


def test_reasons_are_readable() -> None:
    told = change(
        ("Gita", "Partenza alle 9:30, costa 5 euro."), ("Gita", "Partenza alle 10:30, costa 5 euro.")
    )
    assert told.reasons == ("the time 9:30 became 10:30",)
    added = change(("Gita", "Si parte presto."), ("Gita", "Si parte presto.\nLa gita è annullata."))
    assert added.reasons == ("its state was added: annullata",)


def test_a_telephone_number_stands_in_no_reason() -> None:
    reasons = change(("Info", "Tel. 333 0000011."), ("Info", "Tel. 333 0000022.")).reasons
    assert reasons == ("a telephone number is another",)


def test_without_a_change_there_is_a_reason_too() -> None:
    assert change(("Avviso", "Testo."), ("Avviso", "Testo!")).reasons == (
        "only capitals, blanks and punctuation",
    )


def test_a_fact_that_moves_from_the_title_into_the_text_is_still_said() -> None:
    before = ("Ponte chiuso da sabato 7 novembre", "I lavori durano tre settimane.")
    after = ("Ponte chiuso", "Il ponte è chiuso da sabato 7 novembre. I lavori durano tre settimane.")
    assert not change(before, after).material


@pytest.mark.parametrize("pair", SOME, ids=lambda pair: pair.why[:40])
def test_a_text_against_itself_in_other_dress_is_not_material(pair: Pair) -> None:
    title, text = pair.before_title, pair.before_text
    for other in (
        text,
        text.replace(" ", "  ").replace("\n", "\n\n"),
        text.replace(" ", "\N{NO-BREAK SPACE}"),
        text.upper(),
        "".join(f'<p class="x">{line}</p>' for line in text.split("\n")) if "<" not in text else text,
    ):
        assert not change((title, text), (title, other)).material


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_against_itself_is_not_material(title: str, text: str) -> None:
    assert not change((title, text), (title, text)).material
    assert not change((title, text), (f" {title} ", f"{text}\n")).material


@given(
    st.text("0123456789.:,/ €viaoredlunì\n'\"()-%°", max_size=200),
    st.text("0123456789.:,/ €viaoredlunì\n'\"()-%°", max_size=200),
)
def test_no_text_is_too_odd(before: str, after: str) -> None:
    assert change((before, after), (after, before)).reasons


DAYS = st.tuples(st.integers(1, 28), st.sampled_from(["gennaio", "marzo", "maggio", "agosto", "novembre"]))
HOURS = st.tuples(st.integers(0, 23), st.integers(0, 59))
FRAME = "Via Po sarà chiusa il {day} dalle ore {hour}. La sosta costa {euro} euro."


@given(st.lists(DAYS, min_size=2, max_size=2, unique=True), HOURS, st.integers(1, 9999))
def test_another_date_always_is(days: list[tuple[int, str]], hour: tuple[int, int], euro: int) -> None:
    one, other = (
        FRAME.format(day=f"{n} {month}", hour=f"{hour[0]}.{hour[1]:02}", euro=euro) for n, month in days
    )
    assert edit(one, other)


@given(DAYS, st.lists(HOURS, min_size=2, max_size=2, unique=True), st.integers(1, 9999))
def test_another_time_always_is(day: tuple[int, str], hours: list[tuple[int, int]], euro: int) -> None:
    one, other = (FRAME.format(day=f"{day[0]} {day[1]}", hour=f"{h}:{m:02}", euro=euro) for h, m in hours)
    assert edit(one, other)


@given(DAYS, HOURS, st.lists(st.integers(1, 99_999), min_size=2, max_size=2, unique=True))
def test_another_amount_always_is(day: tuple[int, str], hour: tuple[int, int], amounts: list[int]) -> None:
    one, other = (
        FRAME.format(day=f"{day[0]} {day[1]}", hour=f"{hour[0]}.{hour[1]:02}", euro=euro) for euro in amounts
    )
    assert edit(one, other) or min(amounts) >= 20_000  # sums that are a town's, not a citizen's
