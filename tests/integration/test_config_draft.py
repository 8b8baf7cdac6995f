"""A first configuration, as it is written: what was put in is what is read back, whatever it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from bridge.config import load
from bridge.config.draft import Draft, quoted, written
from bridge.core.proposals import propose
from bridge.core.text.characters import clean_line
from bridge.policy import Config, Contact, Rule, Source, SourceKind, Topic
from tests.builders import an_item

FEED = Source("notizie", "https://www.comune.example/feed/", timedelta(minutes=5))
EVERYTHING = Topic("tutto", "Tutte le notizie", (Rule(any=True),))
DRAFT = Draft("Comune di Esempio", "https://www.comune.example/", [FEED], [EVERYTHING])


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("draft") / "config.yaml"


def read_back(file: Path, draft: Draft) -> Config:
    file.write_text(written(draft), encoding="utf-8")
    return load(file)


def test_the_least_there_can_be_is_accepted_and_sends_nothing(file: Path) -> None:
    config = read_back(file, DRAFT)
    assert (config.town.name, config.town.site, config.town.contact) == (DRAFT.name, DRAFT.site, ())
    assert (dict(config.feeds), dict(config.topics)) == ({"notizie": FEED}, {"tutto": EVERYTHING})
    assert config.whatsapp is None


def test_a_wordpress_is_written_as_one(file: Path) -> None:
    site = Source("notizie", "https://www.comune.example/", timedelta(minutes=5), SourceKind.WORDPRESS)
    draft = replace(DRAFT, feeds=[site, replace(FEED, name="feed")])
    assert 'notizie: {url: "https://www.comune.example/", every: 5m, kind: wordpress}' in written(draft)
    assert 'feed: {url: "https://www.comune.example/feed/", every: 5m}' in written(draft)
    assert [one.kind for one in read_back(file, draft).feeds.values()] == [
        SourceKind.WORDPRESS,
        SourceKind.FEED,
    ]


def test_what_is_left_out_means_what_is_written(file: Path, tmp_path: Path) -> None:
    """The sections that are spelt out for people hold the defaults and nothing else."""
    bare = tmp_path / "bare.yaml"
    bare.write_text(
        "comune: {name: Comune di Esempio, site: https://www.comune.example/}\n"
        "feeds: {notizie: {url: https://www.comune.example/feed/}}\n"
        "topics: {tutto: {title: Tutte le notizie, rules: [{any: true}]}}\n"
    )
    assert replace(read_back(file, DRAFT), path="") == replace(load(bare), path="")


def test_an_account_makes_a_section_that_waits_for_its_template(file: Path) -> None:
    whatsapp = read_back(file, replace(DRAFT, account_sid="AC" + "0" * 32, sender="+390000000000")).whatsapp
    assert whatsapp is not None
    assert (whatsapp.account_sid, whatsapp.sender) == ("AC" + "0" * 32, "+390000000000")
    assert [(one.name, one.sid) for one in whatsapp.templates.values()] == [("notizia", "")]


def test_the_section_in_comments_is_good_once_its_marks_are_taken_away(file: Path) -> None:
    text = written(DRAFT)
    section = text[text.index("# whatsapp:") :].split("\n\n")[0]
    filled = "\n".join(line.removeprefix("# ") for line in section.splitlines())
    filled = filled.replace("AC…", "AC1").replace("+39…", "+390000000000").replace("sid: null", "sid: HX1")
    file.write_text(text.replace(section, filled))
    whatsapp = load(file).whatsapp
    assert whatsapp is not None
    assert (whatsapp.account_sid, whatsapp.sender, whatsapp.default_template.sid) == (
        "AC1",
        "+390000000000",
        "HX1",
    )


def test_every_kind_of_condition_and_mark_of_a_topic_is_written(file: Path) -> None:
    rules = (
        Rule(feeds=("notizie",), categories=("Scuola", "no"), keywords=("chius* via",), unless=("corso di",)),
        Rule(patterns=(r"allerta (arancione|rossa)\s",)),
        Rule(any=True, unless=("concorso",)),
    )
    topic = Topic(
        "allerte", "Allerte", rules, urgent=True, expires=timedelta(hours=12), description="Pericoli."
    )
    by_hand = Topic("sindaco", "Dal Sindaco", ())
    config = read_back(file, replace(DRAFT, topics=[topic, by_hand]))
    assert list(config.topics.values()) == [topic, by_hand]


@pytest.mark.parametrize(
    "name",
    ["no", "null", "12:30", "Comune di 'Esempio'", 'Comune di "Esempio"', "a: b", "a #b", "*a", "&a", "!a", "%a",
     "@a", "`a`", "[a", "{a", "|", ">", "-", "? a", "\\", "\\n", "{{1}}", "🏛️ Comune", "~", "0x10", "1_000", "Forlì"],
)  # fmt: skip
def test_a_name_stays_what_it_is(file: Path, name: str) -> None:
    config = read_back(
        file, replace(DRAFT, name=name, contact=name, topics=[replace(EVERYTHING, title=name)])
    )
    assert (config.town.name, config.town.contact) == (name, (Contact("", name),))
    assert config.topics["tutto"].title == name


@given(st.text(), st.text(), st.text())
def test_any_text_once_it_is_one_clean_line_is_read_back_as_it_was(
    file: Path, name: str, contact: str, category: str
) -> None:
    name, contact, category = (clean_line(text) or "x" for text in (name, contact, category))
    topic = Topic("uno", name, (Rule(categories=(category,)),), description=contact)
    config = read_back(file, replace(DRAFT, name=name, contact=contact, topics=[topic, EVERYTHING]))
    assert (config.town.name, config.town.contact) == (name, (Contact("", contact),))
    assert list(config.topics.values()) == [topic, EVERYTHING]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_quoted_text_is_one_line_of_yaml_that_any_loader_reads_back(text: str) -> None:
    """Control characters included, though the configuration takes none."""
    scalar = quoted(text)
    assert len(scalar.splitlines()) == 1
    assert yaml.safe_load(scalar) == text


@given(st.from_regex(r"[a-z0-9][a-z0-9_-]{0,39}", fullmatch=True).filter(lambda name: name != "all"))
@example("no")
@example("null")
def test_any_name_of_a_feed_and_a_topic_can_stand_as_a_key(file: Path, name: str) -> None:
    feed, topic = replace(FEED, name=name), replace(EVERYTHING, name=name)
    config = read_back(file, replace(DRAFT, feeds=[feed], topics=[topic]))
    assert (dict(config.feeds), dict(config.topics)) == ({name: feed}, {name: topic})
    plain = yaml.safe_load(file.read_text())
    assert (list(plain["feeds"]), list(plain["topics"])) == ([name], [name])


@pytest.mark.parametrize(("every", "spelt"), [(90, "90s"), (300, "5m"), (7200, "2h"), (86_400, "1d")])
def test_a_duration_is_written_in_its_largest_whole_unit(every: int, spelt: str) -> None:
    text = written(replace(DRAFT, feeds=[replace(FEED, every=timedelta(seconds=every))]))
    assert f'  notizie: {{url: "https://www.comune.example/feed/", every: {spelt}}}' in text.splitlines()


@given(st.lists(st.lists(st.text(max_size=30), max_size=3), max_size=12), st.sampled_from(["it", "de"]))
def test_whatever_is_proposed_is_accepted_as_it_is_written(
    file: Path, seen: list[list[str]], language: str
) -> None:
    found = [
        an_item(f"Avviso {number}", categories=tuple(filter(None, map(clean_line, names))))
        for number, names in enumerate(seen)
    ]
    topics = [one.topic for one in propose(found, language)]
    config = read_back(file, replace(DRAFT, topics=topics, language=language))
    assert list(config.topics.values()) == topics
