"""Real documents, damaged at random: each is read or refused with a reason, and what is read may go on.

What is served at random, whole and by itself, is in `test_parse_hostile`, `test_html_text` and `test_page_text`.
"""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bridge.core.identity.keys import keys_of
from bridge.core.normalize import TEXT_LIMIT, TITLE_LIMIT, normalize
from bridge.core.pages.text import read_page
from bridge.errors import FetchError
from bridge.feeds.addresses import Target
from bridge.feeds.headers import conditional, fresh_for, retry_after, validators
from bridge.model import Item, ParsedFeed
from tests.builders import NOON
from tests.unit.feed_documents import URL, read, read_or_reason

FIXTURES = Path(__file__).parents[1] / "fixtures"
XML = [
    *(FIXTURES / "feeds" / name for name in ("notizie.atom", "plone.rss", "rss091.xml", "rss10.rdf")),
    *sorted((FIXTURES / "wordpress").glob("*.xml")),
    *sorted((FIXTURES / "cap").iterdir()),
]
BODIES = [
    path.read_bytes() for path in [*XML, *(FIXTURES / "feeds").glob("*.json"), *FIXTURES.glob("*/*.html")]
]
ROME = ZoneInfo("Europe/Rome")
UNFIT = re.compile("[\x00-\x09\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
CHARSETS = ["utf-8", "utf-16", "utf-16-be", "utf-32", "cp1252", "utf-7", "iso-2022-jp"]


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A real document after up to four accidents."""
    body = draw(st.sampled_from(BODIES))
    for accident in draw(st.lists(st.sampled_from(list(ACCIDENTS)), min_size=1, max_size=4)):
        start, end = sorted(draw(st.integers(0, len(body))) for _ in range(2))
        body = ACCIDENTS[accident](body, start, end, draw)
    return body


def _flipped(body: bytes, start: int, end: int, draw: st.DrawFn) -> bytes:
    damage = draw(st.binary(min_size=1, max_size=8))
    return body[:start] + damage + body[start + len(damage) :]


def _recoded(body: bytes, _start: int, _end: int, draw: st.DrawFn) -> bytes:
    return body.decode("utf-8", "replace").encode(draw(st.sampled_from(CHARSETS)), "xmlcharrefreplace")


def _declared(body: bytes, _start: int, _end: int, draw: st.DrawFn) -> bytes:
    name = draw(st.sampled_from(CHARSETS)).encode()
    return re.sub(rb"""encoding=["'][^"']*["']""", b'encoding="%s"' % name, body, count=1)


def _spliced(body: bytes, start: int, end: int, draw: st.DrawFn) -> bytes:
    other = draw(st.sampled_from(BODIES))
    at = draw(st.integers(0, len(other)))
    return body[:start] + other[at : at + 2_000] + body[end:]


ACCIDENTS = {
    "cut": lambda body, start, end, draw: body[:end],
    "hole": lambda body, start, end, draw: body[:start] + body[end:],
    "twice": lambda body, start, end, draw: body[:start] + body[start : start + 3_000] + body[start:],
    "flipped": _flipped,
    "recoded": _recoded,
    "declared": _declared,
    "spliced": _spliced,
}


def texts(item: Item) -> list[str]:
    values = [getattr(item, field.name) for field in fields(item)]
    return [value for value in values if isinstance(value, str)] + list(item.categories)


@given(damaged(), st.sampled_from(["", "text/xml; charset=utf-8", "text/html; charset=utf-16"]))
@settings(max_examples=80)
@example(b"<rss><channel><item><title>a</title></item></channel></rss>", "")
def test_a_damaged_document_is_read_or_refused_and_what_is_read_may_go_on(body: bytes, kind: str) -> None:
    outcome = read_or_reason(body, kind)
    if not isinstance(outcome, ParsedFeed):
        assert re.fullmatch(r"[^\x00-\x1f\x7f]{10,}", outcome)
        return
    for entry in outcome.entries:
        item = normalize(entry, "notizie", URL, ROME)
        assert keys_of(item).title.strip() == keys_of(item).title
        assert not [text for text in texts(item) if UNFIT.search(text)]
        assert len(item.title) <= TITLE_LIMIT
        assert len(item.text) <= TEXT_LIMIT
        assert not item.link or item.link.startswith(("http://", "https://"))


@pytest.mark.parametrize(
    "path", [path for path in XML if "index" not in path.name], ids=lambda path: path.name
)
@given(part=st.floats(0.1, 1))
@settings(max_examples=20)
def test_wherever_a_real_feed_breaks_off_its_whole_entries_are_read_and_no_half_one(
    path: Path, part: float
) -> None:
    body = path.read_bytes().rstrip()
    whole = read(body).entries
    outcome = read_or_reason(body[: int(part * len(body))])
    if isinstance(outcome, ParsedFeed):
        assert outcome.entries == whole[: len(outcome.entries)]
        assert not outcome.complete or outcome.entries == whole
        assert outcome.next_page == "" or outcome.entries


@given(damaged())
@settings(max_examples=40)
def test_a_damaged_page_gives_plain_text(body: bytes) -> None:
    page = read_page(body.decode("utf-8", "replace"), URL)
    assert not [text for text in (page.title, page.description, page.text) if UNFIT.search(text)]


HEADER = st.text(st.characters(max_codepoint=255), max_size=30) | st.from_regex(
    r"\A(max-age=|no-cache, )?-?[0-9]{1,30}|(Mon, )?[0-9]{1,6} (Nov|Foo) [0-9]{1,7} 99:99:99 [A-Z+-]{1,5}[0-9]{0,6}\Z"
)


@given(
    st.fixed_dictionaries(
        dict.fromkeys(["etag", "last-modified", "retry-after", "cache-control", "date"], HEADER)
    )
)
def test_any_headers_are_read(given_headers: dict[str, str]) -> None:
    asked = conditional(validators(given_headers))
    assert all(value == value.encode("latin-1").decode("latin-1") for value in asked.values())
    assert not [value for value in asked.values() if re.search(r"[\x00-\x1f\x7f]", value)]
    assert fresh_for(given_headers).total_seconds() >= 0
    rest = retry_after(given_headers, NOON)
    assert rest is None or rest.total_seconds() >= 0


@given(HEADER | st.from_regex(r"\A(https?|ftp|file)?:?/{0,3}[a-z@:\[\]0-9.%#?-]{0,30}\Z"))
@example("http://[::1")
@example("//[")
@example("http://a:99999999/")
def test_any_redirect_leads_to_an_address_or_is_refused(location: str) -> None:
    try:
        target = Target.of(URL).redirect(location)
    except FetchError as error:
        reason, scheme, address = str(error), "", ""
    else:
        reason, scheme, address = "", target.scheme, target.url + target.path
    assert reason.endswith(".") != (scheme in {"http", "https"})
    assert re.fullmatch(r"[\x21-\x7e]*", address)
