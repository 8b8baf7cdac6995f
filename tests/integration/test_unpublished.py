"""What a source does not, or no longer, mean for everybody: it never leaves, and what left is taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bridge.model import NoticeKind, NoticeState
from tests.builders import an_entry
from tests.integration.test_alerts import ALERTS
from tests.integration.test_alerts_over_time import DRAFTED, NEWS_DONE
from tests.integration.test_corrections import Desks
from tests.tables import Tables


@pytest.fixture
def desks(tables: Tables) -> Desks:
    made = Desks(tables, topics=ALERTS)
    made.citizens = [tables.citizen("allerte")]  # type: ignore[attr-defined]  # told apart by nothing
    return made


def test_what_is_given_a_password_after_it_was_sent_corrects_nobody(desks: Desks) -> None:
    news = an_entry("Scuole chiuse", slug="scuole", content_html="<p>Oggi le scuole sono chiuse.</p>")
    desks.shows(news)
    desks.send()
    form = '<form class="post-password-form"><input name="post_password"></form>'
    desks.shows(replace(news, title="Protetto: Scuole chiuse", content_html=form))
    assert desks.kinds() == [NEWS_DONE, DRAFTED]
    desks.shows(news)
    assert desks.kinds() == [NEWS_DONE, (NoticeKind.CANCELLATION, NoticeState.CANCELLED)]
    assert desks.send() == []


def test_a_draft_that_is_published_later_as_it_stands_is_news(desks: Desks) -> None:
    draft = an_entry("Scuole chiuse", slug="scuole", withheld="draft")
    desks.shows(draft)
    assert desks.send() == []
    desks.tables.clock.advance(timedelta(days=5))
    desks.shows(replace(draft, withheld=""))
    assert desks.send() == ["4 Scuole chiuse"]


def test_what_becomes_a_draft_while_it_is_held_does_not_leave(desks: Desks) -> None:
    news = an_entry("Scuole chiuse", slug="scuole")
    desks.shows(news)
    desks.shows(replace(news, withheld="draft"))
    assert desks.kinds() == [(NoticeKind.NEWS, NoticeState.CANCELLED)]
    assert desks.send() == []
