"""Which characters of a text survive, and where it may be cut."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.text.characters import clean, clean_line, cut, says_something, units

# What a reader sees as one character each, though many of them are several code points.
CLUSTERS = [
    *"aZ9 .àÈ€",
    "e\u0301",
    "n\u0303\u0331",
    "👨‍👩‍👧‍👦",
    "🏳️‍🌈",
    "👍🏽",
    "⚠️",
    "1️⃣",
    "🇮🇹",
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "🎄",
]
texts_in_clusters = st.lists(st.sampled_from(CLUSTERS), max_size=30)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("  Via\u00a0Roma\t 12  ", "Via Roma 12"),
        ("uno\r\ndue\rtre\u2028quattro\n\n\ncinque", "uno\ndue\ntre\nquattro\ncinque"),
        ("ma\u00adnu\u200bten\u2060zione\ufeff", "manutenzione"),
        ("pagamento \u202egpj.exe\u202c", "pagamento gpj.exe"),
        ("nul\x00lo cam\x1bpana\x7f", "nullo campana"),
        ("perche\u0301", "perché"),
        ("z" + "\u0301" * 50, "ź\u0301\u0301\u0301"),
        ("met\ud800à", "metà"),
        ("icona \ue001 \ufffc fine\uffff", "icona fine"),
        ("\u3164\u2800", ""),
        ("５ ｄｉｃｅｍｂｒｅ 𝐀𝐕𝐕𝐈𝐒𝐎", "5 dicembre AVVISO"),
        ("100 m², n° 3, 1ª rata, ½", "100 m², n° 3, 1ª rata, ½"),
        ("«È già» — “sì”… €", "«È già» — “sì”… €"),
    ],
)
def test_cleaning_keeps_what_can_be_read_and_nothing_else(raw: str, expected: str) -> None:
    assert clean(raw) == expected


@pytest.mark.parametrize("emoji", ["👨‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽", "⚠️", "ℹ️", "1️⃣", "🇮🇹", "🟠", "❤️‍🔥", CLUSTERS[-2]])
def test_emoji_keep_the_invisible_parts_that_make_them(emoji: str) -> None:
    assert clean(f"x {emoji} y") == f"x {emoji} y"


@pytest.mark.parametrize("raw", ["a\u200db", "via\ufe0f Roma", "\ufe0f", "x\U000e0067\U000e007f"])
def test_invisible_parts_without_an_emoji_go(raw: str) -> None:
    assert clean(raw).isascii()


def test_a_line_is_a_single_line() -> None:
    assert clean_line(" Avviso\n\n di chiusura\r\n") == "Avviso di chiusura"


@given(st.text(st.characters()))
def test_a_clean_text_has_no_control_no_direction_and_no_double_blank(raw: str) -> None:
    cleaned = clean(raw)
    assert clean(cleaned) == cleaned
    assert not {unicodedata.category(char) for char in cleaned.replace("\n", "")} & {
        "Cc",
        "Cs",
        "Co",
        "Zl",
        "Zp",
    }
    assert not any(char in "\u202a\u202e\u2066\u200b\u00ad\u00a0" for char in cleaned)
    assert "  " not in cleaned
    assert "\n\n" not in cleaned


@given(texts_in_clusters, st.integers(-3, 60))
def test_a_cut_keeps_whole_characters_and_the_limit(clusters: list[str], limit: int) -> None:
    text = "".join(clusters)
    kept = cut(text, limit)
    assert len(kept) <= max(0, limit)
    assert kept in {"".join(clusters[:count]) for count in range(len(clusters) + 1)}


@given(texts_in_clusters, st.integers(0, 60))
def test_a_cut_keeps_as_much_as_fits(clusters: list[str], limit: int) -> None:
    kept = cut("".join(clusters), limit)
    count = next(n for n in range(len(clusters) + 1) if "".join(clusters[:n]) == kept)
    assert count == len(clusters) or len(kept) + len(clusters[count]) > limit


def test_a_cut_does_not_part_a_syllable_written_by_its_parts() -> None:
    assert cut("ab\u1112\u1161\u11ab", 4) == "ab"


def test_flags_are_cut_between_pairs() -> None:
    assert cut("🇮🇹🇫🇷🇩🇪", 5) == "🇮🇹🇫🇷"


@pytest.mark.parametrize(("text", "length"), [("", 0), ("Città", 5), ("🟠", 2), ("🇮🇹", 4), ("\ud800", 1)])
def test_units_are_those_of_utf_16(text: str, length: int) -> None:
    assert units(text) == length


@pytest.mark.parametrize(
    ("text", "expected"), [("", False), (" – . …", False), ("*", False), ("7", True), ("🎄", True)]
)
def test_punctuation_alone_says_nothing(text: str, *, expected: bool) -> None:
    assert says_something(text) is expected
