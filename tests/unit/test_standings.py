"""How templates stand with WhatsApp: what rests, and what ops are told once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bridge.core.standings import Standing, news, trouble
from bridge.ports import Approval

APPROVED = Standing.of("notizia", "it", "HX1", Approval("approved", "UTILITY"))


@pytest.mark.parametrize(
    ("status", "rests"),
    [
        ("approved", False),
        ("unsubmitted", True),
        ("received", True),
        ("pending", True),
        ("REJECTED", True),
        ("paused", True),
        ("disabled", True),
        ("in_appeal", False),  # a word that we do not know does nothing
        ("missing", False),
    ],
)
def test_what_whatsapp_does_not_let_pass_rests(status: str, rests: bool) -> None:  # noqa: FBT001 - a table's column
    assert Standing.of("notizia", "it", "HX1", Approval(status)).rests is rests


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        (None, APPROVED, ""),
        (APPROVED, APPROVED, ""),
        (None, replace(APPROVED, category="marketing"), "is filed as marketing, not utility"),
        (None, replace(APPROVED, status="pending", category=""), "is pending"),
        (
            APPROVED,
            replace(APPROVED, status="rejected", reason="no"),
            "is rejected, filed as utility: no",
        ),
        (replace(APPROVED, status="paused"), APPROVED, "is approved again, filed as utility"),
        (
            APPROVED,
            replace(APPROVED, category="marketing"),
            "is filed as marketing now, not as utility any more",
        ),
        (replace(APPROVED, quality="green"), replace(APPROVED, quality="red"), "has quality red now"),
        (replace(APPROVED, sid="HX0", status="rejected"), APPROVED, ""),  # another SID was pasted
        (replace(APPROVED, status="rejected"), replace(APPROVED, status="rejected", reason="more words"), ""),
    ],
)
def test_a_change_is_told_once(before: Standing | None, now: Standing, told: str) -> None:
    assert news(before, now, "utility") == told


def test_what_is_wrong_stays_a_trouble_for_as_long_as_it_lasts() -> None:
    assert trouble(APPROVED, "utility") == trouble(replace(APPROVED, category=""), "utility") == ""
    assert trouble(replace(APPROVED, status="paused", quality="red"), "utility") == (
        "is paused, filed as utility, quality red"
    )
    assert trouble(APPROVED, "marketing") == (
        "is filed as utility, not marketing: its price is another; set category: utility, or appeal to WhatsApp"
    )
