"""Dates as feeds write them."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.dates import read_date

ROME = ZoneInfo("Europe/Rome")
NINE = datetime(2026, 11, 21, 9, tzinfo=UTC)  # ten o'clock in Rome, in winter
MIDNIGHT = datetime(2026, 11, 20, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    "raw",
    [
        "Sat, 21 Nov 2026 09:00:00 +0000",
        "Sat, 21 Nov 2026 10:00:00 +0100",
        "Sat, 21 Nov 2026 10:00:00 +0100 (CET)",
        "Sat, 21 Nov 2026 09:00:00 GMT",
        "Sat, 21 Nov 2026 04:00:00 EST",
        "21 Nov 26 10:00 CET",
        "Sat, 21 Nov 2026 10:00 GMT+0100",
        "2026-11-21T09:00:00Z",
        "2026-11-21T10:00:00+01:00",
        "2026-11-21T10:00:00.250+01:00",
        "2026-11-21T10:00:00+01:00[Europe/Rome]",
        "2026-11-21T10:00",
        "2026-11-21 10:00:00",
        "2026-11-21 10:00:00 +0100",
        "20261121T090000Z",
        "2026/11/21 10:00",
        "sab, 21 nov 2026 10:00",
        "Sabato 21 novembre 2026, ore 10.00",
        "sabato, 21 Novembre 2026 alle ore 10:00",
        "21 novembre 2026 - 10:00",
        "21/11/2026 10:00",
        "21/11/2026 10:00:00",
        "21/11/2026 - 10:00",
        "21/11/26 10.00",
        "21-11-2026 10:00",
        "21.11.2026 10.00",
        "21-nov-2026 10:00",
        "  21/11/2026\u00a0 10:00\n",
        "sab 21/11/26 h 10",
        "sab. 21/11/26 h.10:00",
        "21/11/2026 ore 10,00",
        "21 / 11 / 2026 | 10:00",
        "21. 11. 2026 10:00",
        "21–11–2026 10.00",
        "21 nov. '26 ore 10",
        "21 novembre 2026, 10.00-12.00",
        "21/11/2026 10:00 - 12:30",
        "21/11/2026 10:00 am",
        "Nov 21, 2026 10:00 AM",
        "November 21st, 2026 at 10:00",
        "Sat Nov 21 10:00:00 2026",
        "Sat Nov 21 10:00:00 CET 2026",
        "Sat, 21 Nov 2026 10:00:00 GMT+1",
        "Sat, 21 Nov 2026 10:00:00 +1",
        "2026-11-21T10:00+01",
        "2026-11-21T07:00:00\N{MINUS SIGN}02:00",
        "1795251600",
        "1795251600.25",
        "1795251600123",
        "Pubblicato il 21/11/2026 alle ore 10:00",
        "Data di pubblicazione: 21 novembre 2026 10:00",
        "Samstag, 21. November 2026, 10:00 Uhr",
        "sam. 21 nov. 2026 10:00",
        "sobota, 21. novembra 2026 10:00",
    ],
)
def test_one_moment_is_read_in_every_form(raw: str) -> None:
    assert read_date(raw, ROME) == NINE


@pytest.mark.parametrize(
    "raw",
    [
        "21/11/2026",
        "21-11-2026",
        "2026-11-21",
        "21 novembre 2026",
        "sab 21 nov 2026",
        "il 21 novembre 2026",
        "nov 21, 2026",
        "21° novembre 2026",
        "21 novembre 26",
    ],
)
def test_a_day_without_time_is_its_midnight_in_town(raw: str) -> None:
    assert read_date(raw, ROME) == MIDNIGHT


@pytest.mark.parametrize(
    ("month", "names"),
    [
        (1, ["gen", "gennaio", "Jan", "January", "Jänner", "janvier", "januarja"]),
        (2, ["feb", "febbraio", "February", "Feber", "février", "fév."]),
        (3, ["mar", "MARZO", "March", "März", "mars", "marca"]),
        (5, ["mag", "maggio", "May", "Mai", "maja"]),
        (6, ["giu", "giugno", "Jun", "juin"]),
        (7, ["lug.", "luglio", "Jul", "juillet"]),
        (8, ["ago", "agosto", "Aug", "août", "avgusta"]),
        (9, ["set", "sett.", "settembre", "Sept"]),
        (10, ["ott", "ottobre", "Oct", "Oktober"]),
        (12, ["dic", "dicembre", "Dec", "Dez.", "déc."]),
    ],
)
def test_months_are_known_in_the_bridges_languages(month: int, names: list[str]) -> None:
    assert {read_date(f"5 {name} 2026 12:00 UTC", ROME) for name in names} == {
        datetime(2026, month, 5, 12, tzinfo=UTC)
    }


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("21/07/2026 10:00", datetime(2026, 7, 21, 8, tzinfo=UTC)),
        ("21/07/2026 10:00 CET", datetime(2026, 7, 21, 9, tzinfo=UTC)),
        ("21/07/2026 10:00 CEST", datetime(2026, 7, 21, 8, tzinfo=UTC)),
        ("25/10/2026 02:30", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),  # twice that night: the first
        ("25/10/2026 02:30 CEST", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        ("25/10/2026 02:30 CET", datetime(2026, 10, 25, 1, 30, tzinfo=UTC)),
        ("29/03/2026 01:59 CET", datetime(2026, 3, 29, 0, 59, tzinfo=UTC)),
        ("29/03/2026 03:00 CEST", datetime(2026, 3, 29, 1, tzinfo=UTC)),
        ("29/03/2026 02:30", datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),  # never that night
        ("03/04/2026", datetime(2026, 4, 2, 22, tzinfo=UTC)),  # the third of April: days come first
        ("1° gennaio 2027", datetime(2026, 12, 31, 23, tzinfo=UTC)),
        ("1o dicembre 2026", datetime(2026, 11, 30, 23, tzinfo=UTC)),
        ("dom 29/11/26 h 9", datetime(2026, 11, 29, 8, tzinfo=UTC)),
        ("25/10/2026 03:00", datetime(2026, 10, 25, 2, tzinfo=UTC)),
        ("29/03/2026 03:00", datetime(2026, 3, 29, 1, tzinfo=UTC)),
        ("November 21, 2026 12:05 AM", datetime(2026, 11, 20, 23, 5, tzinfo=UTC)),
        ("November 21, 2026 12:05 PM", datetime(2026, 11, 21, 11, 5, tzinfo=UTC)),
        ("21/11/2026 3:00 p.m.", datetime(2026, 11, 21, 14, tzinfo=UTC)),
        ("21 Nov 2026 10:00 -0500", datetime(2026, 11, 21, 15, tzinfo=UTC)),
        ("31/12/2026 24:00", datetime(2026, 12, 31, 23, tzinfo=UTC)),
        ("Sat, 31 Dec 2016 23:59:60 GMT", datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("Mon, 01 Jan 90 00:00 +0000", datetime(1990, 1, 1, tzinfo=UTC)),
        ("31/12/2100 12:00", datetime(2100, 12, 31, 11, tzinfo=UTC)),
    ],
)
def test_zones_clock_changes_and_the_edges_of_the_years(raw: str, expected: datetime) -> None:
    assert read_date(raw, ROME) == expected


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "   ",
        "ieri",
        "12",
        "2026",
        "631152000",
        "9999999999",
        "5 jui 2026",
        "31/12/2026 24:01",
        "21/11/2026 10:00:61",
        "21112026",
        "31/02/2026",
        "11/21/2026",
        "00/11/2026",
        "21 brumaio 2026",
        "21 Nov 2026 25:00",
        "21 Nov 2026 10:61",
        "21 Nov 2026 10:00 FOO",
        "21 Nov 2026 10:00 +9900",
        "November 31, 2026 10:00 PM",
        "21/11/2026 alle dieci",
        "21/11/1989",
        "02/01/2101",
        "0001-01-01",
        "9999-12-31T23:59:59-14:00",
        "²1/11/2026",
        "21/11/2026 " + "10:00 " * 50,
    ],
)
def test_nonsense_is_no_date(raw: str) -> None:
    assert read_date(raw, ROME) is None


@given(st.datetimes(datetime(1990, 1, 2), datetime(2100, 12, 30)), st.sampled_from([0, 60, 120, -300, 345]))
def test_what_a_feed_writes_is_what_is_read(local: datetime, offset: int) -> None:
    sign, (hours, minutes) = "-" if offset < 0 else "+", divmod(abs(offset), 60)
    zone = f"{sign}{hours:02}{minutes:02}"
    read = {
        read_date(f"{local:%d/%m/%Y %H:%M:%S} {zone}", ROME),
        read_date(f"{local:%Y-%m-%dT%H:%M:%S}{zone}", ROME),
        read_date(f"{local:%Y-%m-%dT%H:%M:%S}{sign}{hours:02}:{minutes:02}", ROME),
    }
    expected = datetime.fromisoformat(f"{local:%Y-%m-%dT%H:%M:%S}{sign}{hours:02}:{minutes:02}").astimezone(
        UTC
    )
    assert read == {expected}


@given(st.text(st.sampled_from("0123456789/-.: +TZagnovCEStamr,")))
def test_no_text_is_too_odd_to_be_looked_at(raw: str) -> None:
    read = read_date(raw, ROME)
    assert read is None or (read.tzinfo is UTC and 1990 <= read.year <= 2100)
