"""Keys laid over the file before it is validated, as `bridge demo` does."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bridge.config import Replace, load
from bridge.errors import ConfigError, Problem
from bridge.policy import Config, Source

BASE = """\
comune: {name: Comune di Prova}
feeds:
  notizie: {url: "https://www.prova.example/feed/"}
topics:
  avvisi: {title: Avvisi, rules: [{any: true}]}
"""
ACCOUNT = BASE + "whatsapp: {account_sid: AC1, sender: +39 02 000000, templates: {notizia: {sid: HX1}}}\n"


def loaded(text: str, directory: Path, overlay: dict[str, object]) -> Config:
    path = directory / "config.yaml"
    path.write_text(text, encoding="utf-8")
    return load(path, overlay)


def test_an_overlay_merges_at_any_depth(tmp_path: Path) -> None:
    text = ACCOUNT + "relay: {hold: 10m, flood: 7}\n"
    config = loaded(
        text,
        tmp_path,
        {
            "relay": {"hold": "0s", "quiet_hours": None, "daily_limit": 2},
            "whatsapp": {"rate": 12.5, "prefer_window": False, "templates": {"notizia": {"price": 1}}},
            "feeds": {"avvisi": {"url": "http://127.0.0.1:9000/feed"}},
        },
    )
    assert (config.relay.hold, config.relay.quiet_hours) == (timedelta(0), None)
    assert (config.relay.daily_limit, config.relay.flood) == (2, 7)
    assert config.whatsapp is not None
    assert (config.whatsapp.rate, config.whatsapp.prefer_window) == (12.5, False)
    assert config.whatsapp.templates["notizia"].price == 1.0
    assert config.whatsapp.templates["notizia"].sid == "HX1"
    assert list(config.feeds) == ["notizie", "avvisi"]


def test_a_replacement_in_an_overlay_takes_the_whole_place(tmp_path: Path) -> None:
    overlay: dict[str, object] = {
        "feeds": Replace(newsroom={"url": "http://127.0.0.1:9000/feed", "every": "1s"})
    }
    config = loaded(BASE, tmp_path, overlay)
    assert config.feeds == {
        "newsroom": Source("newsroom", "http://127.0.0.1:9000/feed", timedelta(seconds=1))
    }


def test_an_overlay_leaves_the_file_and_itself_as_they_were(tmp_path: Path) -> None:
    overlay: dict[str, object] = {"relay": {"hold": "0s"}}
    assert loaded(BASE, tmp_path, overlay).relay.hold == timedelta(0)
    assert overlay == {"relay": {"hold": "0s"}}
    assert load(tmp_path / "config.yaml").relay.hold == timedelta(minutes=5)


def test_problems_of_an_overlay_have_no_place_and_come_last(tmp_path: Path) -> None:
    overlay: dict[str, object] = {
        "relay": {"hold": 0, "flod": 1, "daily_limit": True},
        "topics": {"avvisi": {"rules": [{"feed": "notizie"}]}},
        "feeds": Replace(newsroom={"every": "1s"}),
    }
    with pytest.raises(ConfigError) as raised:
        loaded(BASE + "relay: {flood: 0}\n", tmp_path, overlay)
    path = str(tmp_path / "config.yaml")
    assert raised.value.problems == (
        Problem(path, 6, 16, "relay.flood: must be 1 or more, not 0"),
        Problem(
            "overlay",
            0,
            0,
            "feeds.newsroom.url: missing (The address of the feed: RSS, Atom, JSON Feed or CAP)",
        ),
        Problem("overlay", 0, 0, "relay.daily_limit: must be a whole number, not the bool True"),
        Problem("overlay", 0, 0, "relay.flod: unknown key; did you mean flood?"),
        Problem(
            "overlay",
            0,
            0,
            "relay.hold: the int 0 is no duration; write a number and s, m, h or d, as in 90s 5m 2h 30d",
        ),
        Problem(
            "overlay", 0, 0, "topics.avvisi.rules[0].feed: there is no feed 'notizie'; there is: newsroom"
        ),
    )


def test_a_section_that_the_file_leaves_empty_is_the_overlay_s(tmp_path: Path) -> None:
    config = loaded(BASE + "web:\n", tmp_path, {"web": {"listen": "127.0.0.1:9000"}})
    assert config.web.port == 9000


def test_an_overlay_for_something_that_is_no_mapping_replaces_it(tmp_path: Path) -> None:
    config = loaded(BASE + "alerts: [ntfy://ops]\n", tmp_path, {"alerts": ("ntfy://demo",)})
    assert config.alerts == ("ntfy://demo",)
