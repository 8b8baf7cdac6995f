"""What is logged: one line an event, and never a number in clear."""

from __future__ import annotations

import json
import logging
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.log import MaskingFormatter, event, mask

NUMBERS = [
    "+393330000012",
    "+39 333 000 0012",
    "whatsapp:+393330000012",
    "whatsapp%3A%2B393330000012",
    "%2B393330000012",
    "393330000012",
    "3330000012",
    "333 000 0012",
    "333.000.0012",
    "333/0000012",
    "00393330000012",
    "0039 333 0000012",
    "+43 660 0000012",
    "whatsapp:US.ABCDEF12",
]


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("around", ["{}", "to={} failed", "'{}'", "({})", "To:{};"])
def test_a_number_is_masked_however_it_is_written(number: str, around: str) -> None:
    masked = mask(around.format(number))
    assert number not in masked
    assert masked == around.format("+…12")


@pytest.mark.parametrize(
    "text",
    [
        "notice.released notice=42 recipients=1066",
        "2026-11-21 10:30:00.123+01:00 INFO",
        "sid=SM00000000000000000000000000000001",
        "listen=127.0.0.1:8080",
        "at=2026-11-21T10:30:00.123456+00:00",
        "code=63016",
        "https://www.comune.example/?p=12345",
    ],
)
def test_what_is_no_number_stays(text: str) -> None:
    assert mask(text) == text


def test_an_event_is_one_line_whatever_its_values_hold() -> None:
    line = event("item.passed", item=7, title='Via "Roma"\nchiusa', empty="", link="https://x.example/?a=b")
    assert line == (
        'item.passed item=7 title="Via \\"Roma\\"\\nchiusa" empty="" link="https://x.example/?a=b"'
    )


@given(st.text())
def test_any_value_keeps_the_event_on_one_line_and_can_be_read_back(value: str) -> None:
    line = event("e", value=value)
    assert "\n" not in line
    shown = line.removeprefix("e value=")
    assert (json.loads(shown) if shown.startswith('"') else shown) == value


def a_record(message: str) -> logging.LogRecord:
    return logging.LogRecord("bridge", logging.ERROR, "file.py", 1, message, (), None)


def test_a_traceback_is_masked_too() -> None:
    record = a_record("failed")
    try:
        int("no route to +393330000012")
    except ValueError:
        record.exc_info = sys.exc_info()
    assert "3330000012" not in MaskingFormatter().format(record)


def test_a_time_tells_how_far_it_is_from_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    record = a_record("feed.polled")
    record.created = 1_795_429_845.1239
    lines = []
    for zone in ("UTC", "CET-1CEST"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        lines.append(MaskingFormatter().format(record))
    monkeypatch.undo()
    time.tzset()
    assert lines == [
        "2026-11-23 10:30:45.123+00:00 ERROR   feed.polled",
        "2026-11-23 11:30:45.123+01:00 ERROR   feed.polled",
    ]


def test_for_journald_every_line_has_its_priority() -> None:
    text = MaskingFormatter(journald=True).format(a_record("first\nsecond"))
    assert text == "<3>first\n<3>second"


def test_as_json_a_line_is_an_object() -> None:
    line = json.loads(MaskingFormatter(as_json=True).format(a_record("to +393330000012")))
    assert (line["level"], line["logger"], line["message"].endswith("to +…12")) == ("error", "bridge", True)
