"""`bridge preview` and `bridge explain` say why something does not leave, or not at once."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from tests.shell import Shell
from tests.unit.cap_documents import an_area, an_info, cap, elements
from tests.unit.feed_documents import atom, rss
from tests.websites import RSS, Answer, serving

AHEAD = datetime.now(UTC).replace(microsecond=0) + timedelta(days=2)
EVERYTHING = {"tutto": {"title": "Tutto", "rules": [{"any": True}]}}


def embedded(identifier: str, area: str = "Cormano", headline: str = "Neve", **said: str) -> str:
    """An entry that holds an alert."""
    alert = cap(an_info(an_area(area), headline=headline), identifier=identifier, **said).decode()
    return f"<id>urn:{identifier}</id>{alert.partition('?>')[2]}"


@pytest.fixture
def town(shell: Shell) -> Shell:
    shell.config["comune"]["alert_areas"] = ["Cormano"]
    shell.config["topics"] = EVERYTHING
    return shell


def previewed(town: Shell, body: bytes) -> list[tuple[str, str, str]]:
    entries = town("preview", town.file("feed.xml", body.decode()), "--json").json["entries"]
    return [(one["title"], one["decision"], one["reason"]) for one in entries]


def test_an_alert_for_others_is_told_as_such(town: Shell) -> None:
    assert previewed(town, atom(embedded("A", "Bresso"))) == [
        ("Neve", "elsewhere", "the town is not in its areas (“Bresso”)")
    ]


def test_an_exercise_is_told_as_such(town: Shell) -> None:
    assert previewed(town, atom(embedded("A", status="Exercise"))) == [
        ("Neve", "withheld", "a CAP alert of status Exercise, not Actual")
    ]


def test_an_alert_that_is_over_is_told_as_such(town: Shell) -> None:
    over = cap(an_info(an_area(), expires="2020-01-01T12:00:00+01:00"))
    assert previewed(town, over) == [("Allerta neve", "over", "the alert ended at 2020-01-01 11:00 UTC")]


def test_an_alert_that_another_replaces_is_told_as_such(town: Shell) -> None:
    update = embedded("B", headline="Neve fitta", msgType="Update", references="s,A,t")
    (first, *_), replaced = previewed(town, atom(embedded("A"), update))
    assert first == "Neve fitta"
    assert replaced == ("Neve", "replaced", "another alert of this feed takes its place")


def test_of_an_alert_that_is_listed_for_each_area_the_towns_is_shown(town: Shell) -> None:
    both = atom(embedded("A", "Bresso", "Per Bresso"), embedded("A", "Cormano", "Per Cormano"))
    assert [(title, decision) for title, decision, _ in previewed(town, both)] == [("Per Cormano", "relay")]


@pytest.mark.parametrize(
    ("inner", "reason"),
    [
        (elements(title="Protetto: Verbale"), "protected by a password"),
        (elements(title="Privato: Verbale"), "private"),
    ],
)
def test_what_is_protected_or_private_is_told_as_such(town: Shell, inner: str, reason: str) -> None:
    [(_, *why)] = previewed(town, rss(inner))
    assert why == ["withheld", reason]


def test_a_draft_is_told_as_such(town: Shell) -> None:
    draft = '<app:control xmlns:app="http://www.w3.org/2007/app"><app:draft>yes</app:draft></app:control>'
    [(_, *why)] = previewed(town, atom(f"<id>1</id><title>Verbale</title>{draft}"))
    assert why == ["withheld", "draft"]


def test_what_is_dated_ahead_is_shown_with_its_date(town: Shell) -> None:
    feed = town.file("feed.xml", rss(elements(title="Mercato", pubDate=format_datetime(AHEAD))).decode())
    [entry] = town("preview", feed, "--json").json["entries"]
    assert entry["decision"] == "relay"
    assert entry["waits"].startswith("held until its own date, 20")
    assert "; held until its own date, 20" in town("preview", feed).out


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"status": "private"}, "private (withheld)"),
        ({"title": "Protetto: Verbale"}, "protected by a password (withheld)"),
    ],
)
def test_explain_tells_why_something_was_withheld(town: Shell, said: dict[str, str], reason: str) -> None:
    now = datetime.now(UTC).isoformat()
    item = {"id": "j1", "title": "Verbale", "date_published": now, **said}
    site = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [item]}).encode()
    town.config["relay"]["first_run"] = "2h"
    with serving({"/feed.json": Answer(site, "application/feed+json")}) as served:
        town.config["feeds"] = {"notizie": {"url": f"{served.url}feed.json"}}
        assert town("poll").code == 0
    assert f"not sent: {reason}" in town("explain", "j1").out


def test_explain_tells_why_something_waits(town: Shell) -> None:
    item = elements(title="Mercato", guid="j2", pubDate=format_datetime(AHEAD))
    town.config["relay"]["first_run"] = "2h"
    with serving({"/feed/": Answer(rss(item), RSS)}) as served:
        town.config["feeds"] = {"notizie": {"url": f"{served.url}feed/"}}
        town("poll")
    assert "is held (dated in the future) until" in town("explain", "j2").out
