"""JSON Feed: which field comes from where, and what becomes of JSON that is broken, hostile or no feed."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bridge.feeds.parse import parse
from bridge.model import Entry, ParsedFeed
from tests.unit.feed_documents import URL, fixture, only, read, read_or_reason, refusal

VERSION = "https://jsonfeed.org/version/1.1"
SITE = "https://www.vallechiara.example"
JSON = "application/feed+json"
UNQUOTED = "Expecting property name enclosed in double quotes"
HALF = "Nothing is taken of it, for its last item may be half; if it stays so, the website needs mending."
MEND = "Open the address in a browser: what it shows there is for whoever keeps the website to mend."


def feed(*items: object, **others: object) -> bytes:
    return json.dumps({"version": VERSION, "title": "Notizie", **others, "items": items}).encode()


def item(**given: object) -> Entry:
    """The only entry of a feed of one item, read without complaint."""
    found = read(feed(given), JSON)
    assert found.warnings == ()
    [entry] = found.entries
    return entry


def test_a_feed_with_everything() -> None:
    assert parse(fixture("notizie.json"), JSON, f"{SITE}/feed.json") == ParsedFeed(
        format="json11",
        title="Comune di Vallechiara &amp; frazioni",
        entries=(
            Entry(
                position=0,
                guid="77",
                link=f"{SITE}/n/77",
                title="Temperature &lt; 0: attenzione",
                summary_html="Ghiaccio &amp; neve: 4 &lt; 5",
                content_html="<p>Strade <b>ghiacciate</b>.</p>",
                categories=("Meteo", "Viabilità", "Arte & cultura"),
                published="2026-11-21T08:00:00+01:00",
                updated="2026-11-21T12:00:00+01:00",
                image="https://media.example/neve.jpg",
            ),
            Entry(
                position=1,
                guid=f"{SITE}/n/76",
                link=f"{SITE}/n/76",
                title="Orari &#8211; uffici",  # HTML that calls itself plain
                content_html="Da lunedì:<br>\n- anagrafe 8 &lt; 12<br>\n- tributi 9-13",
                image="https://media.example/orari",
            ),
            Entry(
                position=2,
                guid="75",
                link="https://www.regione.example/bando",
                content_html="<p>Bando.</p>",
                image="https://media.example/bando.jpg",
            ),
        ),
        next_page=f"{SITE}/feed.json?pagina=2",
    )


@pytest.mark.parametrize(
    ("said", "withheld"),
    [({"draft": True}, "draft"), ({"status": "private"}, "private"), ({"status": "published"}, ""), ({}, "")],
)
def test_what_calls_itself_unpublished_is_withheld(said: dict[str, object], withheld: str) -> None:
    body = json.dumps({"version": VERSION, "items": [{"id": "1", "title": "Neve", **said}]}).encode()
    assert only(body).withheld == withheld


@pytest.mark.parametrize(
    ("version", "name"),
    [
        ("https://jsonfeed.org/version/1", "json1"),
        ("http://www.jsonfeed.org/version/1/", "json1"),
        (VERSION, "json11"),
        ("https://jsonfeed.org/version/2", "json11"),
    ],
)
def test_the_version_names_the_format(version: str, name: str) -> None:
    assert read(feed(version=version)).format == name


@pytest.mark.parametrize("content_type", ["", "text/html", "application/json; charset=utf-8"])
def test_json_is_known_by_its_beginning_whatever_its_type_says(content_type: str) -> None:
    assert len(read(b"\xef\xbb\xbf\r\n " + feed({"id": "1"}), content_type).entries) == 1


def test_a_packed_feed_is_unpacked() -> None:
    assert len(read(gzip.compress(feed({"id": "1"}))).entries) == 1


@pytest.mark.parametrize(
    ("number", "guid"),
    [("12", "12"), ("-0.50", "-0.50"), ("1e3", "1e3"), ("9" * 5_000, "9" * 5_000), ("NaN", "NaN")],
)
def test_an_id_that_is_a_number_stays_as_it_was_written(number: str, guid: str) -> None:
    body = feed({"id": "@"}).replace(b'"@"', number.encode())
    assert [entry.guid for entry in read(body).entries] == [guid]


@pytest.mark.parametrize("value", [None, True, [], {}, {"a": 1}])
def test_a_value_of_the_wrong_kind_is_as_good_as_none(value: object) -> None:
    keys = ("id", "url", "external_url", "title", "summary", "content_html", "content_text", "image",
            "banner_image", "date_published", "date_modified", "tags", "attachments")  # fmt: skip
    expected = (
        Entry(0, categories=("1",)) if value == {"a": 1} else Entry(0)
    )  # PHP's list with gaps, for tags
    assert item(**dict.fromkeys(keys, value)) == expected


def test_a_text_holds_nothing_that_cannot_be_passed_on() -> None:
    entry = item(id="1\x00", title="Neve \ud83c e \ud83c\udf28\x07", tags=["\udc00Meteo"])
    assert (entry.guid, entry.title, entry.categories) == ("1", "Neve  e 🌨", ("Meteo",))


def test_line_ends_within_a_text_are_forbidden_and_read() -> None:
    assert read(feed({"id": "1", "title": "@"}).replace(b"@", b"uno\n\tdue")).entries[0].title == "uno\n\tdue"


def test_of_a_key_that_stands_twice_the_last_value_counts() -> None:
    assert read(feed({"id": "1"}).replace(b'"id": "1"', b'"id": "1", "id": "2"')).entries[0].guid == "2"


@pytest.mark.parametrize(
    ("next_url", "page"),
    [
        ("https://www.comune.example/feed.json?p=2", "https://www.comune.example/feed.json?p=2"),
        ("?p=2", "https://www.comune.example/feed/?p=2"),
        ("https://altro.example/feed.json", ""),
        ("https://www.comune.example:8443/feed.json", ""),
        ("file:///etc/passwd", ""),
        (URL, ""),
        ("#due", ""),
        ([], ""),
    ],
)
def test_the_next_page_is_one_of_the_same_host_or_none(next_url: object, page: str) -> None:
    assert read(feed({"id": "1"}, next_url=next_url)).next_page == page


def test_what_is_no_item_is_left_out_and_the_rest_proves_nothing() -> None:
    found = read(feed({"id": "a"}, "b", None, {"id": "c"}))
    assert [(entry.position, entry.guid) for entry in found.entries] == [(0, "a"), (3, "c")]
    assert found.warnings == ("Entries left out because they are no JSON objects: 2.",)
    assert not found.complete


def test_a_flood_of_items_is_refused() -> None:
    assert len(read(feed(*[{}] * 5_000)).entries) == 5_000
    assert refusal(feed(*[{}] * 5_001)) == "Not read: more than 5000 entries, more than a feed can need."
    posts = [{"id": 1, "link": "https://c.example/1", "title": {"rendered": "a"}}] * 5_001
    assert (
        refusal(json.dumps(posts).encode()) == "Not read: more than 5000 entries, more than a feed can need."
    )


def test_a_feed_that_has_ended_says_so() -> None:
    assert read(feed(expired=True)).warnings == (
        "The feed says that it has ended and nothing new will come; configure another.",
    )


# --- not a feed --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (
            b'{"items": [], "note\\u001b": 1}',
            f"Not a feed: JSON data, its keys: “items, note”; a JSON Feed names its version, as in {VERSION}.",
        ),
        (
            b"{}",
            f"Not a feed: JSON data, its keys: none; a JSON Feed names its version, as in {VERSION}.",
        ),
        (b"[]", "Not a feed: an empty list in JSON."),
        (b"[[], 1]", "Not a feed: a list in JSON, and not one of WordPress posts."),
        (b"null", "Not a feed: it begins with “null”."),
        (b'"ciao"', 'Not a feed: it begins with “"ciao"”.'),
        (
            feed(items=None).replace(b'"items": []', b'"items": {}'),
            "Not a feed: a JSON Feed without its list of items.",
        ),
    ],
)
def test_json_that_is_no_feed_is_refused_with_what_it_looks_like(body: bytes, reason: str) -> None:
    assert refusal(body, "application/json") == reason


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b'{"a": 1,\n "b": tru}', f"Not read: broken JSON at line 2, column 7 (Expecting value). {MEND}"),
        (b"\n\n{'a': 1}", f"Not read: broken JSON at line 3, column 2 ({UNQUOTED}). {MEND}"),
        (b'{"a": 1} {"b": 2}', f"Not read: broken JSON at line 1, column 9 (Something follows its end). {MEND}"),
        (b'{"a": [1,', f"Not read: JSON that breaks off at line 1, column 10. {HALF}"),
        (b'{"a": "ciao', f"Not read: JSON that breaks off in the text that begins at line 1, column 7. {HALF}"),
        (b"[" * 100_000, "Not read: JSON that is nested deeper than any feed is."),
        (b'{"a":' * 100_000, "Not read: JSON that is nested deeper than any feed is."),
        (b"[" + b"{}," * 250_000 + b"{}]", "Not read: JSON of more than 400000 values, more than a feed can need."),
    ],
    ids=lambda body: str(body)[:20],
)  # fmt: skip
def test_broken_json_is_refused_with_its_place(body: bytes, reason: str) -> None:
    assert refusal(body) == reason


@given(st.integers(min_value=0))
def test_wherever_a_feed_breaks_off_nothing_of_it_is_taken(at: int) -> None:
    whole = fixture("notizie.json").rstrip()
    reason = refusal(whole[: at % len(whole)])
    assert reason.startswith(
        ("Not read: JSON that breaks off", "Not read: broken JSON", "Not a feed: the answer")
    )


def test_a_php_warning_above_the_json_is_skipped_and_told() -> None:
    """WordPress prints it before its headers, so that the JSON is called HTML too."""
    junk = (
        b"<br />\n<b>Warning</b>:  Undefined array key [id] in <b>/var/www/x.php</b> on line <b>3</b><br />\n"
    )
    found = read(junk + feed({"id": "1"}), "text/html; charset=UTF-8")
    assert [entry.guid for entry in found.entries] == ["1"]
    quoted = "“<br /> <b>Warning</b>: Undefined array key [id] in <b>/var/www/x.php</b> on lin…”"
    assert found.warnings == (f"96 characters before the JSON were skipped: {quoted}.",)


def test_a_remark_below_the_json_is_skipped_and_told() -> None:
    found = read(feed({"id": "1"}) + b"\n<!-- cached -->\n")
    assert (len(found.entries), found.warnings) == (
        1, ("15 characters after the JSON were skipped: “<!-- cached -->”.",),
    )  # fmt: skip


@pytest.mark.parametrize(
    "page",
    [
        b'<p>x</p><script>\n{"@context": "https://schema.org"}</script>',
        b'<br>\n<html><body>\n[{"a": 1}]</body></html>',
        b"<b>Warning</b> in [x]",
    ],
)
def test_a_page_with_json_in_it_is_a_page(page: bytes) -> None:
    assert refusal(page, "text/html") == "Not a feed: an HTML page."


def test_text_in_another_charset_is_read_as_what_it_is() -> None:
    body = json.dumps({"version": VERSION, "items": [{"id": "1", "title": "Perché"}]}, ensure_ascii=False)
    found = read(body.encode("cp1252"), "application/json; charset=utf-8")
    assert found.entries[0].title == "Perché"
    assert found.warnings == ("The text is in no charset that it names; it was read as windows-1252.",)


# --- anything ----------------------------------------------------------------------------------------------

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=30)
KEYS = st.sampled_from(
    ["version", "title", "items", "id", "url", "link", "tags", "attachments", "content", "rendered", "guid",
     "excerpt", "_embedded", "wp:term", "wp:featuredmedia", "code", "message", "status", "date_gmt", "categories",
     "next_url"]
)  # fmt: skip
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS | st.text(max_size=3), inner),
    max_leaves=30,
)


def shapes(value: Any) -> list[Any]:
    """The value by itself, and where feeds have theirs."""
    post = {"id": 1, "link": "https://c.example/1", "title": {"rendered": "a"}}
    entries = [value, {"id": value, "url": value, "title": value, "tags": value, "attachments": [value]}]
    posts = [post | dict.fromkeys(("title", "guid", "date_gmt", "status", "categories", "_embedded"), value),
             post | {"_embedded": {"wp:term": value, "wp:featuredmedia": value}}, value]  # fmt: skip
    return [value, {"version": VERSION, "items": entries, "next_url": value}, posts]


@given(ANYTHING)
@example("\ud800")
@example({"rendered": "&#" + "1" * 5_000 + ";"})
@example([[{"taxonomy": "category", "name": "&#" + "1" * 5_000 + ";"}]])
@example({"version": "http://[", "next_url": "http://["})
def test_any_json_is_read_or_refused_with_a_reason(value: Any) -> None:
    for shape in shapes(value):
        outcome = read_or_reason(json.dumps(shape).encode("utf-8", "surrogatepass"), "application/json")
        assert outcome
        if isinstance(outcome, ParsedFeed):
            repr(outcome).encode()  # nothing in it that cannot be written down


@given(st.text(st.sampled_from('{}[]",:\\u0tfnaE+-.1 \n<!&;'), max_size=60), st.sampled_from(["{", "[", ""]))
def test_anything_that_looks_like_json_is_read_or_refused_with_a_reason(text: str, start: str) -> None:
    assert read_or_reason((start + text).encode(), "application/json")


@pytest.mark.parametrize(
    "piece",
    [
        "[",
        "[ ",
        '{"',
        "[{",
        "\n[",
        "\n" * 50 + "[ ",
        '"\\u',
        "\\",
        '{"a":',
        "[],",
        '"a",',
        "\ud83d".encode(errors="surrogatepass").decode("latin-1"),
    ],
    ids=repr,
)
@pytest.mark.parametrize("start", ["[", "<br />\n", '{"version":"', ""])
def test_a_mebibyte_of_one_thing_is_read_or_refused_in_time(piece: str, start: str) -> None:
    """Quadratic work on any of them would run into the suite's time limit."""
    body = (start + piece * (1024 * 1024 // len(piece))).encode()
    assert read_or_reason(body, "application/json")
