"""What becomes of an alert from poll to poll: what takes its place, what takes it back, what only seems to."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bridge.alert import Area
from bridge.model import Entry, NoticeKind, NoticeState
from bridge.store import schema
from tests.builders import a_config
from tests.integration.test_alerts import ALERTS, alert
from tests.integration.test_corrections import Desks
from tests.integration.test_ingest import OLD, Newsroom
from tests.tables import Tables

OURS, THEIRS = (Area("Comune di Prova"),), (Area("Altrove"),)
NEWS_HELD = (NoticeKind.NEWS, NoticeState.HELD)
NEWS_DONE = (NoticeKind.NEWS, NoticeState.DONE)
DRAFTED = (NoticeKind.CANCELLATION, NoticeState.HELD)


@pytest.fixture
def desks(tables: Tables) -> Desks:
    made = Desks(tables, topics=ALERTS, town=replace(a_config().town, alert_areas=("Prova",)))
    made.citizens = [tables.citizen("allerte")]  # type: ignore[attr-defined]  # told apart by nothing
    return made


def same_words(entry: Entry, **changes: Any) -> Entry:
    """The next message of an alert that reads as the one before, as hubs write them: only its facts differ."""
    assert entry.alert is not None
    said = "<p>Attese nevicate.</p>"
    return replace(
        entry, title="Allerta A", link="", content_html=said, alert=replace(entry.alert, **changes)
    )


def fate(desks: Desks, guid: str) -> str:
    row: str = desks.tables.row(schema.items, guid=guid)["fate"]
    return row


# --- updates -----------------------------------------------------------------------------------------------


def test_an_update_of_an_alert_never_seen_is_news(desks: Desks) -> None:
    desks.shows(alert("B", "Update", "A"))
    assert desks.send() == ["4 Allerta B"]


def test_an_update_that_reads_the_same_but_lasts_longer_is_told(desks: Desks) -> None:
    now = desks.tables.clock.now()
    first = same_words(alert("A", expires=now + timedelta(hours=2)))
    longer = now + timedelta(hours=30)
    desks.shows(first)
    desks.send()
    desks.shows(same_words(alert("B", "Update", "A"), expires=longer))
    assert desks.kinds() == [NEWS_DONE, (NoticeKind.CORRECTION, NoticeState.HELD)]
    assert desks.tables.rows(schema.notices)[1]["expires_at"] == longer


def test_an_update_of_a_held_alert_that_reads_the_same_brings_its_new_end(desks: Desks) -> None:
    now = desks.tables.clock.now()
    desks.shows(same_words(alert("A", expires=now + timedelta(hours=2))))
    desks.shows(same_words(alert("B", "Update", "A"), expires=now + timedelta(hours=30)))
    assert desks.kinds() == [NEWS_HELD]
    assert desks.tables.row(schema.notices)["expires_at"] == now + timedelta(hours=30)


@pytest.mark.parametrize("text", ["Allerta A", "Allerta B"])
def test_an_update_that_leaves_the_town_out_takes_back_what_was_sent(desks: Desks, text: str) -> None:
    desks.shows(same_words(alert("A", areas=OURS)))
    desks.send()
    desks.shows(replace(same_words(alert("B", "Update", "A", areas=THEIRS)), title=text))
    assert desks.kinds() == [NEWS_DONE, DRAFTED]
    assert desks.send() == []


@pytest.mark.parametrize("text", ["Allerta A", "Allerta B"])
def test_an_update_that_leaves_the_town_out_cancels_what_is_held(desks: Desks, text: str) -> None:
    desks.shows(same_words(alert("A", areas=OURS)))
    desks.shows(replace(same_words(alert("B", "Update", "A", areas=THEIRS)), title=text))
    assert desks.kinds() == [(NoticeKind.NEWS, NoticeState.CANCELLED)]
    assert "the town is not in its areas" in desks.tables.row(schema.notices)["reason"]


def test_an_update_that_brings_the_town_in_is_news(desks: Desks) -> None:
    desks.shows(alert("A", areas=THEIRS))
    assert (desks.send(), fate(desks, "A")) == ([], "elsewhere")
    desks.shows(alert("B", "Update", "A", areas=OURS))
    assert desks.send() == ["4 Allerta B"]


def test_an_update_that_leaves_the_town_out_and_one_that_brings_it_in_again(desks: Desks) -> None:
    desks.shows(alert("A", areas=OURS))
    desks.shows(alert("B", "Update", "A", areas=THEIRS))
    desks.shows(alert("C", "Update", "B", areas=OURS))
    assert desks.send() == ["4 Allerta C"]


def test_an_update_of_an_alert_that_stood_there_from_the_start_is_news(tables: Tables) -> None:
    newsroom = Newsroom(tables, topics=ALERTS)
    newsroom.site.shows(alert("A"), OLD)
    newsroom.poll()
    newsroom.site.shows(alert("B", "Update", "A"), OLD)
    newsroom.poll()
    assert newsroom.notices() == {"Allerta B": "held"}


def test_an_update_that_is_read_in_other_words_the_next_time_is_corrected_once(desks: Desks) -> None:
    """An index words some things otherwise than its alert, and stands for it while that is out of reach."""
    desks.shows(alert("A"))
    desks.send()
    update = same_words(alert("B", "Update", "A", severity="Severe"))
    desks.shows(update)
    assert desks.send() == ["4 Rettifica: Allerta A"]
    desks.shows(replace(update, content_html="<p>Attese  nevicate</p>"))
    assert desks.send() == []


def test_the_next_days_alert_in_the_same_words_is_another(desks: Desks) -> None:
    """Bulletins have one title, one text and one page, day by day."""
    now = desks.tables.clock.now()
    for day, name in enumerate(("A", "B", "C", "D")):
        today = same_words(alert(name, expires=now + timedelta(days=day + 1)))
        desks.shows(replace(today, link="https://r.example/bollettino"))
        assert desks.send() == ["4 Allerta A"]
        desks.tables.clock.advance(timedelta(days=1))


def test_an_index_that_turns_over_wholly_has_no_hole_and_all_of_it_is_new(
    desks: Desks, caplog: pytest.LogCaptureFixture
) -> None:
    now = desks.tables.clock.now()

    def bulletin(day: int) -> list[Entry]:
        names = (f"{place}{day}" for place in "ABCD")
        ends = now + timedelta(days=day)
        return [replace(same_words(alert(name, expires=ends)), title=f"Allerta {name[0]}") for name in names]

    for day in (1, 2, 3):
        desks.newsroom.site.shows(*bulletin(day))
        desks.newsroom.poll()
        assert len(desks.send()) == 4
        desks.tables.clock.advance(timedelta(days=1))
    assert "feed.hole" not in caplog.text
    assert "feed.moved" not in caplog.text


# --- cancels -----------------------------------------------------------------------------------------------


def test_a_cancel_that_repeats_the_words_of_its_alert_takes_it_back(desks: Desks) -> None:
    desks.shows(same_words(alert("A")))
    desks.shows(same_words(alert("C", "Cancel", "A")))
    assert desks.kinds() == [(NoticeKind.NEWS, NoticeState.CANCELLED)]


def test_a_cancel_that_stays_in_the_feed_is_drafted_once(desks: Desks) -> None:
    desks.shows(same_words(alert("A")))
    desks.send()
    for _ in range(3):
        desks.shows(same_words(alert("C", "Cancel", "A")))
    assert desks.kinds() == [NEWS_DONE, DRAFTED]


def test_an_alert_that_left_its_index_when_it_was_over_is_not_taken_back(desks: Desks) -> None:
    now = desks.tables.clock.now()
    desks.shows(alert("A", expires=now + timedelta(hours=1)), alert("B"))
    desks.send()
    desks.tables.clock.advance(timedelta(hours=3))
    desks.shows(alert("B"))
    assert desks.kinds() == [NEWS_DONE, NEWS_DONE]


def test_an_alert_that_left_its_index_before_it_was_over_is(desks: Desks) -> None:
    now = desks.tables.clock.now()
    desks.shows(alert("A", expires=now + timedelta(hours=1)), alert("B"))
    desks.send()
    desks.shows(alert("B"))
    assert desks.kinds() == [NEWS_DONE, NEWS_DONE, DRAFTED]


def test_what_revokes_an_alert_says_so(desks: Desks) -> None:
    desks.shows(alert("A"))
    desks.send()
    desks.shows(alert("C", "Cancel", "A"))
    drafted = desks.tables.rows(schema.notices)[1]
    assert (drafted["title"], drafted["summary"]) == (
        "Ritirato: Allerta A",
        "L'allerta è stata revocata o non riguarda più il nostro Comune: non tenerne più conto.",
    )
    assert drafted["reason"] == "withdrawn from the site after it was sent: revoked by its source"


# --- what takes nothing back -------------------------------------------------------------------------------


@pytest.mark.parametrize("changes", [{"status": "Exercise"}, {"status": "Test"}, {"scope": "Private"}])
@pytest.mark.parametrize("what", ["Update", "Cancel"])
def test_an_exercise_neither_corrects_nor_takes_back(
    desks: Desks, what: str, changes: dict[str, str]
) -> None:
    desks.shows(alert("A"))
    desks.send()
    desks.shows(alert("B", what, "A", **changes))
    assert desks.kinds()[:1] == [NEWS_DONE]
    assert NoticeKind.CORRECTION not in {kind for kind, _ in desks.kinds()}
    assert (desks.send(), fate(desks, "B")) == ([], "withheld")


@pytest.mark.parametrize("what", ["Ack", "Error"])
def test_an_answer_to_an_alert_changes_nothing(desks: Desks, what: str) -> None:
    desks.shows(alert("A"))
    desks.shows(alert("B", what, "A"), alert("A"))
    assert (desks.kinds(), fate(desks, "B")) == ([NEWS_HELD], "withheld")


def test_an_alert_that_is_over_is_not_corrected(desks: Desks) -> None:
    now = desks.tables.clock.now()
    desks.shows(alert("A", expires=now + timedelta(hours=1)))
    desks.send()
    desks.tables.clock.advance(timedelta(hours=3))
    desks.shows(alert("B", "Update", "A", expires=now + timedelta(hours=1)))
    assert desks.kinds() == [NEWS_DONE]
