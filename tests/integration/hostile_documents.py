"""What a site may serve in place of a feed, or within one, by name; see `hostile_cases`."""

from __future__ import annotations

import codecs
import gzip
import json

from tests.builders import SITE
from tests.integration.hostile_cases import MIB, NEW, OLD, SOUND, Case, feed, item, serves

LAUGHS = '<!ENTITY l0 "ha">' + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
ENTITIES = r"defines XML entities of its own \(&{};\), which is not safe"
MARKS = "more than 150000 tags, entities and lines"
LOGIN = b"<!doctype html><html><head><title>Accedi</title></head><body><form></form></body></html>"
HALF = item("Scuole chiuse")


def declaring(entities: str, used: str) -> bytes:
    return feed(item(NEW, inner=f"<comments>{used}</comments>"), head=f"<!DOCTYPE rss [{entities}]>")


def holding(inner: str, title: str = NEW) -> bytes:
    """The new item with this in it, too."""
    return serves(feed(item(title, inner=inner)))


def reads(answer: bytes, *titles: str, warned: str = "") -> Case:
    return Case(answer, through=titles or (NEW,), warned=warned)


def half(answer: bytes, *titles: str) -> Case:
    """A document that breaks off: its validators are not believed, or its rest would never be seen."""
    return Case(answer, through=titles, warned="breaks off before its end", keeps="none")


def packs(body: bytes) -> str:
    space = "http://purl.org/rss/1.0/modules/content/"
    return f"<content:encoded xmlns:content='{space}'><![CDATA[{body.decode()}]]></content:encoded>"


BOMBS = {
    "a billion laughs": Case(serves(declaring(LAUGHS, "&l9;")), ENTITIES.format("l9")),
    "a quadratic blow-up": Case(
        serves(declaring(f'<!ENTITY big "{"x" * 50_000}">', "&big;" * 10_000)), ENTITIES.format("big")
    ),
    "an entity that is a file": Case(
        serves(declaring('<!ENTITY f SYSTEM "file:///etc/passwd">', "&f;")), ENTITIES.format("f")
    ),
    "an entity that is an address": Case(
        serves(declaring('<!ENTITY w SYSTEM "http://169.254.169.254/">', "&w;")), ENTITIES.format("w")
    ),
    "an entity of parameters": reads(
        serves(declaring('<!ENTITY % p SYSTEM "http://127.0.0.1:1/evil.dtd"> %p;', ""))
    ),
    "a DTD somewhere else": reads(
        serves(feed(item(NEW), head='<!DOCTYPE rss SYSTEM "http://127.0.0.1:1/rss.dtd">'))
    ),
    "an inclusion of a file": reads(
        holding('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>')
    ),
    "a stylesheet that is a script": reads(
        serves(feed(item(NEW), head='<?xml-stylesheet type="text/xsl" href="javascript:alert(1)"?>'))
    ),
    "elements without end": Case(holding("<a/>" * (MIB // 4)), MARKS),
    "lines without end": Case(holding("\n" * MIB), MARKS),
    "elements nested a hundred thousand deep": Case(
        holding("<a>" * 50_000 + "</a>" * 50_000), "more than 16000 elements"
    ),
    "elements nested five thousand deep": reads(holding("<a>" * 5_000 + "</a>" * 5_000)),
    "elements that are never closed": reads(holding("<a>" * 5_000), warned="not well-formed XML"),
    "an attribute of a mebibyte": reads(holding(f'<a b="{"x" * MIB}"/>')),
    "ten thousand attributes": Case(
        holding("<a " + " ".join(f"a{n}='x'" for n in range(10_000)) + "/>"),
        "more than 64 attributes of one element",
    ),
    "ten thousand namespaces": Case(
        holding("<a " + " ".join(f"xmlns:a{n}='u'" for n in range(10_000)) + "/>"), "more than 100 namespaces"
    ),
    "ten thousand categories": reads(holding("".join(f"<category>{n}</category>" for n in range(10_000)))),
    "ten thousand items": Case(
        serves(feed(*(item(f"Avviso {n}") for n in range(10_000)))), "more than 5000 entries"
    ),
    "a title of a mebibyte": reads(
        serves(feed(f"<item><title>{'x' * MIB}</title><guid>1</guid></item>")), "x" * 299 + "…"
    ),
    "an unclosed comment": Case(
        serves(SOUND.replace(b"<guid>", b"<!--" * 5_000, 1)), warned="their end is missing: 1", keeps="none"
    ),
    "JSON nested a million deep": Case(serves(b"[" * MIB, "application/json"), "more than 400000 values"),
    "JSON nested a hundred thousand deep": Case(
        serves(b"[" * 100_000, "application/json"), "nested deeper than any feed"
    ),
}

TEXTS = {
    "HTML nested a hundred thousand deep": reads(holding(packs(b"<div>" * 100_000))),
    "bold that is never closed": reads(holding(packs(b"<b><p>" * 70_000))),
    "tables in tables": reads(holding(packs(b"<table><tr><td>" * 45_000))),
    "half a tag, again and again": reads(holding(packs(b'<a x="' * 140_000))),
    "declarations that are none": reads(holding(packs(b"<![" * 140_000))),
    "a script in the text": reads(holding(packs(b"<script>alert(1)</script><p>Chiusa.</p>"))),
    "a link that is a script": reads(
        serves(SOUND.replace(f"{SITE}/novita/via-roma-chiusa/".encode(), b"javascript:alert(1)"))
    ),
    "a link with a login in it": reads(
        serves(SOUND.replace(f"{SITE}/novita/via".encode(), b"https://www.comune.example@evil.example/via"))
    ),
    "a title of control characters": reads(
        serves(SOUND.replace(b"<title>Via Roma", b"<title>\x00\x1b[31m&#27;&#x0;\x07Via\x08 Roma")),
        "[31mVia Roma chiusa",
    ),
    "a title that reads from right to left": reads(
        serves(feed(item("\u202eVia\u2066 \u200bRo\u200dma\ufeff chiusa\u202c")))
    ),
    "dates of no calendar": reads(serves(feed(item(NEW, date="Mon, 99 Foo 99999 99:99:99 +9999")))),
    "a date of a million digits": reads(serves(feed(item(NEW, date="1" * MIB)))),
    "a guid of a mebibyte": reads(holding(f"<guid>{'x' * MIB}</guid>")),
}

LIES = {
    "a maintenance page": Case(serves(LOGIN, "text/html"), "Not a feed: an HTML page titled “Accedi”"),
    "a login page that says it is a feed": Case(serves(LOGIN), "Not a feed: an HTML page titled “Accedi”"),
    "an empty page": Case(serves(b""), "Not a feed: the answer is empty"),
    "a page of blanks": Case(serves(b" \n" * 1_000), "Not a feed: the answer is empty"),
    "nothing but NUL bytes": Case(serves(bytes(10_000)), "Not a feed"),
    "a picture": Case(serves(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40), "Not a feed: it begins with"),
    "a sitemap": Case(serves(b"<urlset><url/></urlset>"), "Not a feed: a sitemap"),
    "JSON that says it is XML": reads(
        serves(
            json.dumps(
                {
                    "version": "https://jsonfeed.org/version/1.1",
                    "items": [
                        {"id": "9", "url": f"{SITE}/9", "title": NEW, "content_text": "Da domani."},
                        {"id": f"{SITE}/?p=notizia-di-ieri", "title": OLD, "content_text": "Ieri."},
                    ],
                }
            ).encode()
        )
    ),
    "JSON that breaks off": Case(serves(b'{"version": "https://jsonfeed.org/version/1", "items": [{'), "breaks off"),
    "XML that breaks off within an item": half(serves(feed(item(NEW), HALF)[: -len(item(OLD)) - 100]), NEW),
    "XML that breaks off within a tag": half(serves(SOUND[: SOUND.index(b"<guid>") + 3])),
    "XML that breaks off between two items": half(serves(SOUND[: SOUND.index(b"</item>") + 7]), NEW),
    "a file packed and cut short": Case(serves(gzip.compress(SOUND)[:-20]), "packed, but cut short"),
    "UTF-8 that is windows-1252": reads(
        serves(feed(item("Festa del patrono, è lunedì")).decode().encode("cp1252"), "text/xml; charset=utf-8"),
        "Festa del patrono, è lunedì", warned="read as windows-1252",
    ),
    "windows-1252 that is UTF-8": reads(
        serves(feed(item("Città chiusa")), "text/xml; charset=windows-1252"), "Città chiusa"
    ),
    "UTF-16 without a mark": reads(serves(SOUND.decode().encode("utf-16-le"), "text/xml; charset=utf-8")),
    "UTF-16 that says it is UTF-8": reads(
        serves(codecs.BOM_UTF16_BE + ("<?xml version='1.0' encoding='utf-8'?>" + SOUND.decode()).encode("utf-16-be"))
    ),
    "a mark of UTF-16 before UTF-8": Case(serves(codecs.BOM_UTF16_LE + SOUND), "Not a feed"),
    "UTF-7": Case(
        serves(b"<?xml version='1.0' encoding='utf-7'?>" + SOUND.replace(b"<", b"+ADw-")), "Not a feed"
    ),
    "a charset that is none": reads(serves(feed(item("Città chiusa")), "text/xml; charset=rot13"), "Città chiusa"),
    "NUL bytes between the letters": reads(serves(SOUND.replace(b"Via Roma", b"V\0i\0a\0 \0Roma"))),
    "half a character in an entity": reads(serves(SOUND.replace(b"chiusa", b"&#xd800;chiusa&#xdfff;&#x110000;"))),
    "two feeds, one after the other": reads(serves(SOUND + SOUND), warned="junk after document element"),
    "a PHP warning above the feed": reads(
        serves(b"<br />\n<b>Warning</b>: x in <b>/a.php</b> on line <b>3</b><br />\n" + SOUND),
        warned="characters before the feed were skipped",
    ),
}  # fmt: skip

DOCUMENTS = {**BOMBS, **TEXTS, **LIES}
