"""The readers of single values: what they take, what they make of it, what they refuse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bridge.config import addresses, values, whatsapp
from bridge.config.reading import Scalar
from bridge.config.values import RefusedError
from bridge.config.wording import shown
from bridge.policy import QuietHours


def plain(text: str) -> Scalar:
    return Scalar(text, plain=True)


SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
ONE_LINERS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1)


@given(number=st.integers(0, 999_999), unit=st.sampled_from("smhd"))
@settings(deadline=None)
def test_a_duration_is_its_number_of_units(number: int, unit: str) -> None:
    assert values.as_duration(f"{number}{unit}") == timedelta(seconds=number * SECONDS[unit])


@given(text=st.text(max_size=12))
@settings(deadline=None)
def test_nothing_but_a_number_and_a_unit_is_a_duration(text: str) -> None:
    number, unit = text[:-1], text[-1:]
    if unit in SECONDS and number.isascii() and number.isdigit() and len(number) <= 6:
        assert values.as_duration(text) == timedelta(seconds=int(number) * SECONDS[unit])
    else:
        with pytest.raises(RefusedError):
            values.as_duration(text)


@given(text=ONE_LINERS.filter(str.strip), is_plain=st.booleans())
@settings(deadline=None)
def test_a_line_stays_the_text_that_it_is(text: str, is_plain: bool) -> None:  # noqa: FBT001 - drawn
    found = values.line(Scalar(text, plain=is_plain))
    assert (found, type(found)) == (text, str)


@given(text=st.text(st.sampled_from(" \t\n\u00a0\u2003"), max_size=4))
@settings(deadline=None)
def test_a_blank_text_is_empty(text: str) -> None:
    with pytest.raises(RefusedError, match="must not be empty"):
        values.text(text)


@given(number=st.integers(-(10**17), 10**17))
@settings(deadline=None)
def test_a_plain_whole_number_is_read_as_such(number: int) -> None:
    assert values.as_int(plain(str(number))) == number
    assert values.as_int(number) == number


@given(number=st.decimals(-(10**9), 10**9, places=4))
@settings(deadline=None)
def test_a_plain_decimal_number_is_read_as_such(number: object) -> None:
    assert values.as_float(plain(str(number))) == float(str(number))


@given(moment=st.times())
@settings(deadline=None)
def test_a_time_of_day_has_two_digits_each(moment: time) -> None:
    text = moment.strftime("%H:%M")
    assert values.as_time(text).strftime("%H:%M") == text


@given(day=st.dates())
@settings(deadline=None)
def test_a_date_is_the_day_that_it_says(day: date) -> None:
    assert values.as_date(f"{day.year:04}-{day.month:02}-{day.day:02}") == day


@pytest.mark.parametrize(
    ("read", "value", "result"),
    [
        (values.boolean, plain("True"), True),
        (values.boolean, plain("FALSE"), False),
        (values.boolean, False, False),
        (values.as_float, plain("-0.5"), -0.5),
        (values.as_float, plain("80"), 80.0),
        (values.as_quiet_hours, "22:00 - 07:30", QuietHours(time(22), time(7, 30))),
        (values.as_point, [plain("45.55"), plain("9.17")], (45.55, 9.17)),
        (values.name, "zona-3_b", "zona-3_b"),
        (values.name, "2026", "2026"),
        (values.as_pattern, r"\d+ (km|m)\b", r"\d+ (km|m)\b"),
        (addresses.as_url, "http://127.0.0.1:9000/feed?a=b#c", "http://127.0.0.1:9000/feed?a=b#c"),
        (addresses.as_url, "https://[::1]:8080/", "https://[::1]:8080/"),
        (addresses.as_base_url, "https://prova.example/bridge/", "https://prova.example/bridge"),
        (addresses.as_listen, "localhost:80", ("localhost", 80)),
        (addresses.as_listen, "0.0.0.0:65535", ("0.0.0.0", 65535)),
        (addresses.as_listen, "[0:0::1]:1", ("::1", 1)),
        (addresses.as_network, "10.0.0.0/24", "10.0.0.0/24"),
        (addresses.as_network, "10.0.0.1/32", "10.0.0.1"),
        (addresses.as_storage, "sqlite:////var/lib/bridge/b.db", "sqlite:////var/lib/bridge/b.db"),
        (
            addresses.as_storage,
            "postgresql+psycopg:///bridge?host=/run/postgresql",
            "postgresql+psycopg:///bridge?host=/run/postgresql",
        ),
        (addresses.as_alert, "mailto://ops:x@prova.example", "mailto://ops:x@prova.example"),
        (whatsapp.as_account_sid, "AC…", "AC…"),
        (whatsapp.as_template_sid, None, ""),
        (whatsapp.as_sender, "+390000000000", "+390000000000"),
        (whatsapp.as_sender, "02 / 000 000", "+3902000000"),
        (whatsapp.as_sender, "+1 (415) 555-0100", "+14155550100"),
        (whatsapp.as_body, "Due volte {{1}}, {{2}} e {{1}}.", "Due volte {{1}}, {{2}} e {{1}}."),
        (whatsapp.as_body, "Riga uno: {{1}}\nriga due", "Riga uno: {{1}}\nriga due"),
        (whatsapp.as_body, whatsapp.DEFAULT_BODY, whatsapp.DEFAULT_BODY),
    ],
)
def test_a_value_within_the_rules_is_taken(
    read: Callable[[object], object], value: object, result: object
) -> None:
    assert read(value) == result


READERS = [
    values.text,
    values.line,
    values.words,
    values.boolean,
    values.as_int,
    values.as_float,
    values.as_duration,
    values.as_time,
    values.as_quiet_hours,
    values.as_date,
    values.as_timezone,
    values.as_pattern,
    values.as_point,
    addresses.as_url,
    addresses.as_base_url,
    addresses.as_listen,
    addresses.as_network,
    addresses.as_alert,
    addresses.as_storage,
    whatsapp.as_body,
    whatsapp.as_account_sid,
    whatsapp.as_sender,
]


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("value", [None, {}, {"a": "b"}, [], ["a"], [None, None], plain(""), plain("\x00")])
def test_a_value_of_a_wrong_kind_is_refused_in_a_sentence(
    read: Callable[[object], object], value: object
) -> None:
    with pytest.raises(RefusedError) as raised:
        read(value)
    assert str(raised.value)


@given(text=st.text(), is_plain=st.booleans())
@settings(deadline=None)
def test_whatever_the_text_a_reader_takes_it_or_refuses_it(text: str, is_plain: bool) -> None:  # noqa: FBT001 - drawn
    for read in READERS:
        try:
            read(Scalar(text, plain=is_plain))
        except RefusedError as error:
            assert "\n" not in str(error)  # noqa: PT017 - refusing is as right as taking


def test_what_is_quoted_in_a_sentence_is_short_on_one_line_and_masked() -> None:
    assert shown("a" * 100) == "'" + "a" * 59 + "…'"
    assert shown("a\nb\t\x07") == r"'a\nb\t\x07'"
    assert shown("chiama +39 333 000 0012") == "'chiama +…12'"
    others: list[object] = [None, [], {}, 5, True]
    assert [shown(value) for value in others] == ["null", "a list", "a mapping", "the int 5", "the bool True"]
