"""Names and codes in descriptions of areas: whole, folded, whatever stands between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.alerts.areas import Described, is_code, is_geocode


@pytest.mark.parametrize(
    ("description", "name"),
    [
        ("Cormano", "Cormano"),
        ("CORMANO", "cormano"),
        ("Comuni di Cormano, Bresso e Milano", "Cormano"),
        ("Comuni di Cormano, Bresso e Milano", "Bresso"),
        ("Comuni di Cormano, Bresso e Milano", "Milano"),
        ("Lombardia - Cormano", "Cormano"),
        ("Lombardia – Cormano", "Cormano"),
        ("Lombardia/Cormano", "cormano"),
        ("Bresso;Cormano", "Cormano"),
        ("Bresso | Cormano | Milano", "Cormano"),
        ("Comuni interessati: Bresso ed Erba.", "Erba"),
        ("Bresso.\nCormano.\nMilano", "Cormano"),
        ("Cormano (MI)", "Cormano"),
        ("Città metropolitana di Milano", "Milano"),
        ("Tutto il territorio del Comune di Cormano", "Cormano"),
        ("Provincia della Spezia", "Spezia"),
        ("Forlì; Cesena", "FORLI'"),
        ("San Donà di Piave", "san dona di piave"),
        ("Friuli–Venezia Giulia", "Friuli-Venezia Giulia"),
        ("Trentino-Alto Adige/Südtirol", "Trentino-Alto Adige/Südtirol"),
        ("Trentino-Alto Adige/Südtirol", "Südtirol"),
        ("Prato e Sesto, Bresso", "Prato e Sesto"),
        ("Gemeinden Bozen und Meran", "Meran"),
        ("Gorizia in Nova Gorica", "Nova Gorica"),
        ("Reggio nell'Emilia, Modena", "Reggio nell’Emilia"),
        ("Sesto S. Giovanni, Bresso", "Sesto S. Giovanni"),
        ("Zona IM-05 Laghi e Prealpi orientali", "IM-05"),
        ("IM05", "IM-05"),
        ("zone im 04, im 05", "IM05"),
        ("Zona Emil B1", "B1"),
        ("Zona A-1-2 nord", "A-1-2"),
        ("Alta zona, Roma", "Roma"),
        ("Zone 12, 14", "12"),
    ],
)
def test_a_name_is_listed(description: str, name: str) -> None:
    assert Described(description).lists(name)


@pytest.mark.parametrize(
    ("description", "name"),
    [
        ("Romagna", "Roma"),
        ("Emilia-Romagna", "Romagna"),
        ("Emilia-Romagna", "Emilia"),
        ("Roma Nord", "Roma"),
        ("Basso Monza", "Monza"),
        ("Bresso e Milano", "Cormano"),
        ("Nodo idraulico di Milano", "Milano"),
        ("Friuli Venezia Giulia", "Venezia"),
        ("Monte di Procida", "Procida"),
        ("Sesto San Giovanni", "Sesto"),
        ("Zona IM-05", "IM-5"),
        ("Zona IM-051", "IM-05"),
        ("ore 12 di domani", "12"),  # digits alone are a code only as a whole item
        ("", "Cormano"),
        ("Cormano", ""),
        ("Cormano", " - "),
        ("Cormano", "Cormano Cormano"),
    ],
)
def test_a_name_is_not_listed(description: str, name: str) -> None:
    assert not Described(description).lists(name)


@pytest.mark.parametrize(
    ("description", "name", "mentioned"),
    [
        ("quartiere di Brusuglio e via Comasinella", "Brusuglio", True),
        ("quartiere di Brusuglio e via Comasinella", "Via Comasinella", True),
        ("quartiere di Brusuglio e via Comasinella", "Via Coma", False),
        ("Brusuglietto", "Brusuglio", False),
        ("Brusuglio", "", False),
    ],
)
def test_a_place_is_mentioned_in_whole_words(description: str, name: str, *, mentioned: bool) -> None:
    assert Described(description).mentions(name) is mentioned


@pytest.mark.parametrize(
    ("description", "whole"),
    [
        ("Italia", True),
        ("ITALY.", True),
        ("Tutta Italia", True),
        ("Intero territorio nazionale", True),
        ("Italia - Lombardia", False),
        ("Italia, Svizzera", False),
        ("Varese, Lombardia, Italia", False),
        ("Castellanza Italia", False),
        ("", False),
    ],
)
def test_the_whole_country_goes_by_several_names(description: str, *, whole: bool) -> None:
    assert Described(description).is_whole_country is whole


@pytest.mark.parametrize(
    ("wanted", "name", "value", "same"),
    [
        ("015086", "ISTAT", "015086", True),
        ("ISTAT=015086", "ISTAT", "015086", True),
        ("istat:015086", "ISTAT", "015086", True),
        ("EMMA_ID=IT003", "EMMA_ID", "IT003", True),
        ("IT003", "EMMA_ID", "IT003", True),
        ("it003", "EMMA_ID", "IT003", True),
        ("NUTS=IT003", "EMMA_ID", "IT003", False),
        ("IT00", "EMMA_ID", "IT003", False),
        ("15086", "ISTAT", "015086", False),
        ("ZZZ002", "UGC", "ZZZ001 ZZZ002", True),
        ("UGC=ZZZ002", "UGC", "ZZZ001, ZZZ002", True),
        ("San Donato", "TOWN", "San Donato", True),
        ("Donato", "TOWN", "San Donato", False),
        ("Lombardia", "", "Lombardia", True),
    ],
)
def test_a_geocode_goes_by_its_value_or_with_its_name(
    wanted: str, name: str, value: str, *, same: bool
) -> None:
    assert is_geocode(wanted, name, value) is same


@pytest.mark.parametrize(
    ("name", "code"), [("IM-05", True), ("015086", True), ("Cormano", False), ("Zona 5", False), ("", False)]
)
def test_codes_have_digits_and_no_blanks(name: str, *, code: bool) -> None:
    assert is_code(name) is code


towns = st.sampled_from(["Cormano", "Bresso", "Reggio nell'Emilia", "San Donà", "Prato e Sesto", "IM-05"])
between = st.sampled_from([", ", "; ", " - ", "–", " e ", "/", " / ", "\n", " | "])


@given(st.lists(st.tuples(towns, between), min_size=1, max_size=6), towns)
def test_exactly_what_a_list_holds_is_listed(items: list[tuple[str, str]], name: str) -> None:
    described = Described("".join(f"{town}{separator}" for town, separator in items))
    assert described.lists(name) is (name in {town for town, _ in items})


@given(st.text(), st.text())
def test_any_text_can_be_compared(description: str, name: str) -> None:
    described = Described(description)
    assert described.mentions(name) or not described.lists(name) or is_code(name)
    assert described.is_whole_country in {True, False}
