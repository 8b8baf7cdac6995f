"""A figure is the same in whatever notation municipalities write it, and another figure is another in each."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.edits import change

MONTHS = ["gennaio", "marzo", "maggio", "settembre", "novembre", "dicembre"]
NUMBERS = {"gennaio": 1, "marzo": 3, "maggio": 5, "settembre": 9, "novembre": 11, "dicembre": 12}

DATES = (
    "il {d} {month}", "il {d} {month} 2026", "il {d}/{m}/2026", "il {d:02}/{m:02}/2026", "il {d}.{m}.2026",
    "il {d:02}-{m:02}-2026", "il {d}/{m}/26", "il {d} {short}", "il {d} {short}. 2026",
    "il giorno {d} {month}", "in data {d:02}/{m:02}/2026", "il {d}/{m}",
)  # fmt: skip
TIMES = (
    "alle {h}.{n:02}", "alle {h}:{n:02}", "alle {h:02}.{n:02}", "alle ore {h}.{n:02}", "ore {h},{n:02}",
    "ore {h:02}:{n:02}", "h {h}.{n:02}", "h. {h}:{n:02}", "alle {h}h{n:02}", "alle ore {h:02}:{n:02}",
    "({h}:{n:02})",
)  # fmt: skip
HOURS = (
    "alle {h}", "alle {h}.00", "alle ore {h}", "ore {h}", "ore {h:02}.00", "h {h}", "h. {h}", "alle {h}:00",
)  # fmt: skip
RANGES = (
    "dalle {h} alle {k}.{n:02}", "dalle ore {h} alle ore {k}.{n:02}",
    "dalle ore {h}.00 alle ore {k}.{n:02}", "{h}-{k}.{n:02}", "{h}.00-{k}.{n:02}", "{h} - {k}:{n:02}",
    "{h}:00/{k}:{n:02}", "ore {h}-{k}.{n:02}", "ore {h}.00/{k}.{n:02}", "h {h:02}:00–{k}:{n:02}",
    "tra le {h} e le {k}.{n:02}", "ore {h}/{k}.{n:02}",
)  # fmt: skip
TWO_RANGES = (
    "dalle {h} alle 12 e dalle {k} alle 18.{n:02}",
    "dalle ore {h}.00 alle ore 12.00 e dalle ore {k}.00 alle ore 18.{n:02}", "{h}-12 e {k}-18.{n:02}",
    "{h}-12, {k}-18.{n:02}", "{h}-12 / {k}-18.{n:02}", "{h}.00-12.00/{k}.00-18.{n:02}",
    "{h}:00/12:00 - {k}:00/18:{n:02}", "ore {h}-12 e ore {k}-18.{n:02}", "ore {h}/12 e {k}/18.{n:02}",
)  # fmt: skip
CENTS = (
    "{e},{c} euro", "{e}.{c} euro", "€ {e},{c}", "€{e},{c}", "{e},{c} €", "{e},{c}€", "euro {e},{c}",
    "Euro {e}.{c}", "€ {e}.{c}", "{e} euro e {c}", "{e} euro e {c} centesimi", "{e} € e {c}",
)  # fmt: skip
EURO = (
    "{e} euro", "{e},00 euro", "€ {e}", "{e}€", "€ {e},00", "€ {e}.00", "euro {e},00", "{e},- €", "EUR {e}",
)  # fmt: skip
THOUSANDS = (
    "{t}.{u:03} euro", "{t}{u:03} euro", "{t}.{u:03},00 €", "€ {t}.{u:03}", "€ {t}{u:03},00",
    "{t} {u:03} euro",
)  # fmt: skip
WEEKDAYS = (
    "lunedì, {day} e venerdì", "il lunedì, il {day} e il venerdì", "lun-{dd}-ven", "lun/{dd}/ven",
    "lun., {dd}. e ven.", "lun, {dd}, ven", "lunedì/{day}/venerdì", "LUN - {dd} - VEN",
    "ogni lunedì, {day} e venerdì",
)  # fmt: skip
DATE_RANGES = (
    "dal {d} al {f} {month}", "dal {d} {month} al {f} {month} 2026", "{d}-{f} {month}",
    "dal {d}/{m} al {f}/{m}", "dal {d:02}/{m:02}/2026 al {f:02}/{m:02}/2026", "tra il {d} e il {f} {month}",
    "dal giorno {d} al giorno {f} {month}",
)  # fmt: skip
DATE_LISTS = (
    "il {d}, {f} e 29 {month}", "il {d}, il {f} e il 29 {month}", "il {d}/{m}, il {f}/{m} e il 29/{m}",
    "{d} - {f} - 29 {month}",
)  # fmt: skip
PHONES = (
    "lo 0444 22{p}", "0444/22{p}", "0444-22{p}", "+39 0444 22{p}", "0039 0444 22{p}", "044422{p}",
    "(0444) 22{p}", "0444.22{p}", "il numero 0444 22{p}",
)  # fmt: skip
LASTING = (
    "{a} ore e 30 minuti", "{a} ore e mezza", "{a} ore e 30", "{minutes} minuti", "{minutes} min",
    "{minutes}'",
)  # fmt: skip

FIGURES = {
    "La gita è {}, in villa.": DATES,
    "Il corso comincia {}, in municipio.": TIMES,
    "Il coro prova {}, in municipio.": HOURS,
    "Lo sportello è aperto {}, in municipio.": RANGES,
    "Lo sportello riceve {}, in municipio.": TWO_RANGES,
    "Il biglietto costa {} per tutti.": CENTS,
    "La tessera costa {} per tutti.": EURO,
    "Il contributo è di {} per tutti.": THOUSANDS,
    "La palestra è aperta {}, in villa.": WEEKDAYS,
    "La mostra è aperta {}, in villa.": DATE_RANGES,
    "Il mercato si tiene {}, in villa.": DATE_LISTS,
    "Chiamare {} per iscriversi.": PHONES,
    "La visita dura {} in tutto.": LASTING,
}
VALUES = st.fixed_dictionaries(
    {
        "d": st.integers(1, 12),
        "f": st.integers(14, 28),
        "month": st.sampled_from(MONTHS),
        "h": st.integers(7, 11),
        "k": st.integers(13, 17),
        "n": st.sampled_from([15, 20, 45]),
        "e": st.integers(2, 19),
        "c": st.sampled_from(["20", "50", "80"]),
        "t": st.integers(1, 9),
        "u": st.integers(1, 999),
        "day": st.sampled_from(["martedì", "mercoledì", "giovedì"]),
        "p": st.integers(1000, 9999),
        "a": st.integers(2, 5),
    }
)


def written(form: str, values: dict[str, int | str]) -> str:
    month, day = str(values["month"]), str(values["day"])
    return form.format(
        **values, m=NUMBERS[month], short=month[:3], dd=day[:3], minutes=int(values["a"]) * 60 + 30
    )


def material(before: str, after: str) -> tuple[str, ...]:
    told = change(("Avviso", before), ("Avviso", after))
    return told.reasons if told.material else ()


@pytest.mark.parametrize("frame", FIGURES)
@given(values=VALUES, picked=st.data())
def test_a_figure_is_the_same_in_every_notation(
    frame: str, values: dict[str, int | str], picked: st.DataObject
) -> None:
    one, other = (written(picked.draw(st.sampled_from(FIGURES[frame])), values) for _ in "ab")
    assert not material(frame.format(one), frame.format(other)), (one, other)


@pytest.mark.parametrize("frame", FIGURES)
@given(values=VALUES, others=VALUES, picked=st.data())
def test_another_figure_is_another_in_every_notation(
    frame: str, values: dict[str, int | str], others: dict[str, int | str], picked: st.DataObject
) -> None:
    forms: Sequence[str] = FIGURES[frame]
    first, second = (picked.draw(st.sampled_from(forms)) for _ in "ab")
    same = written(forms[0], values) == written(forms[0], others)
    assert same != bool(material(frame.format(written(first, values)), frame.format(written(second, others))))
