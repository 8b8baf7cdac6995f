"""Wrong towns, feeds, topics and rules, and the exact lines that ops read about them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bridge.config import load
from bridge.errors import ConfigError

BASE = """\
comune: {name: Comune di Prova}
feeds:
  notizie: {url: "https://www.prova.example/feed/"}
topics:
  avvisi: {title: Avvisi, rules: [{any: true}]}
"""
NO_CONDITION = "give feed, category, keywords, pattern or any: true"
MAPPING = "must be a mapping (key: value)"
A_LIST = "must be a list; begin each item with -, or write [] for none"
TEXTS = "must be a text or a list of texts"
NAMES = "a name is made of a-z, 0-9, _ and -, 40 at most"
ADDRESS = "is not a web address; write it whole: https://HOST/"
ONE_LINE = "must stand on one line and without tabs"
OF_A_FEED = (
    "kind: wordpress asks a site's REST interface, and 'https://www.prova.example/feed/' is a feed's address"
)
R = "topics.avvisi.rules[0]"
T = "topics.avvisi"


def problems_of(text: str, directory: Path) -> list[str]:
    """What is wrong with a configuration: `line:column: message`, in order."""
    path = directory / "config.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as raised:
        load(path)
    return [str(problem).removeprefix(f"{path}:") for problem in raised.value.problems]


@pytest.mark.parametrize(
    ("town", "problems"),
    [
        (
            "language: it",
            ["1:1: comune.name: missing (The town's name as citizens read it, as in Comune di Cormano)"],
        ),
        ('name: ""', ["1:16: comune.name: must not be empty"]),
        ("name: ~", ["1:10: comune.name: must be text, not null"]),
        ("name: [Comune, di Prova]", ["1:10: comune.name: must be text, not a list"]),
        ('name: "Comune\\ndi Prova"', [f"1:16: comune.name: {ONE_LINE}: 'Comune\\ndi Prova'"]),
        ("name: Prova, language: es", ["1:33: comune.language: must be one of it, en, de, fr, sl, not 'es'"]),
        (
            "name: Prova, timezone: Europe/Roma",
            ["1:33: comune.timezone: 'Europe/Roma' is not a time zone; did you mean Europe/Rome?"],
        ),
        (
            "name: Prova, timezone: Europe",
            ["1:33: comune.timezone: 'Europe' is not a time zone; did you mean Europe/Rome?"],
        ),
        (
            "name: Prova, timezone: xyzzy",
            ["1:33: comune.timezone: 'xyzzy' is not a time zone; write one such as Europe/Rome"],
        ),
        ("name: Prova, site: www.prova.example", [f"1:29: comune.site: 'www.prova.example' {ADDRESS}"]),
        (
            "name: Prova, site: ftp://www.prova.example",
            [f"1:29: comune.site: 'ftp://www.prova.example' {ADDRESS}"],
        ),
        ('name: Prova, site: "https://"', [f"1:29: comune.site: 'https://' {ADDRESS}"]),
        (
            'name: Prova, site: "https://www.prova .example"',
            [f"1:29: comune.site: 'https://www.prova .example' {ADDRESS}"],
        ),
        (
            "name: Prova, site: https://www.prova.example:99999",
            [f"1:29: comune.site: 'https://www.prova.example:99999' {ADDRESS}"],
        ),
        ("name: Prova, contact: {label: URP, value: tel. 02}", [f"1:23: comune.contact: {A_LIST}"]),
        (
            "name: Prova, contact: [{label: URP}, centralino]",
            [
                "1:33: comune.contact[0].value: missing (The number, address or e-mail)",
                f"1:47: comune.contact[1]: {MAPPING}",
            ],
        ),
        ("name: Prova, point: [45.5]", ["1:23: comune.point: must be [latitude, longitude], not a list"]),
        (
            "name: Prova, point: [95, 9]",
            ["1:23: comune.point: latitude goes from -90 to 90, longitude from -180 to 180"],
        ),
        (
            'name: Prova, point: ["45.5", 9]',
            ["1:23: comune.point: must be a number without quotes, not '45.5'"],
        ),
        (
            'name: Prova, point: ["45,5", 9]',
            ["1:23: comune.point: must be a number, not '45,5'; write the decimals after a point"],
        ),
        ("name: Prova, point: 45.5", ["1:30: comune.point: must be [latitude, longitude], not '45.5'"]),
        ("name: Prova, alert_areas: {a: b}", [f"1:23: comune.alert_areas: {TEXTS}, not a mapping"]),
    ],
)
def test_a_wrong_town_is_told_with_its_place_and_what_to_write(
    town: str, problems: list[str], tmp_path: Path
) -> None:
    assert problems_of(BASE.replace("name: Comune di Prova", town), tmp_path) == problems


@pytest.mark.parametrize(
    ("feed", "problems"),
    [
        ("[notizie]", ["2:1: feeds: must be a mapping (name: value)"]),
        ("notizie: https://www.prova.example/feed/", [f"3:12: feeds.notizie: {MAPPING}"]),
        (
            "notizie: {every: 5m}",
            ["3:3: feeds.notizie.url: missing (The address of the feed: RSS, Atom, JSON Feed or CAP)"],
        ),
        (
            "notizie: {url: https://www.prova.example/feed/, every: 0s}",
            ["3:58: feeds.notizie.every: must be 1s to 1d, not 0s"],
        ),
        (
            "notizie: {url: https://www.prova.example/feed/, every: 2d}",
            ["3:58: feeds.notizie.every: must be 1s to 1d, not 2d"],
        ),
        (
            "Notizie del Comune: {url: https://www.prova.example/feed/}",
            [f"3:3: feeds.'Notizie del Comune': {NAMES}; write notizie_del_comune"],
        ),
        (
            "notizie: {url: https://www.prova.example/, kind: wordpres}",
            ["3:52: feeds.notizie.kind: must be feed or wordpress, not 'wordpres'; did you mean wordpress?"],
        ),
        (
            "notizie: {url: https://www.prova.example/, kind: rss}",
            ["3:52: feeds.notizie.kind: must be feed or wordpress, not 'rss'"],
        ),
        (
            "notizie: {url: https://www.prova.example/feed/, kind: wordpress}",
            [f"3:3: feeds.notizie: {OF_A_FEED}; write the website's, or leave kind out"],
        ),
        ("-à: {url: https://www.prova.example/feed/}", [f"3:3: feeds.-à: {NAMES}; write a"]),
        ('"*": {url: https://www.prova.example/feed/}', [f"3:3: feeds.'*': {NAMES}"]),
    ],
)
def test_a_wrong_feed_is_told_with_its_place_and_what_to_write(
    feed: str, problems: list[str], tmp_path: Path
) -> None:
    assert (
        problems_of(BASE.replace('notizie: {url: "https://www.prova.example/feed/"}', feed), tmp_path)
        == problems
    )


@pytest.mark.parametrize(
    ("topic", "problems"),
    [
        ("{}", ["4:1: topics: at least one topic is needed"]),
        ("avvisi:", [f"5:3: {T}: {MAPPING}"]),
        ("avvisi: tutto", [f"5:11: {T}: {MAPPING}"]),
        (
            "avvisi: {title: Avvisi}",
            [
                f"5:3: {T}.rules: missing (Any rule leads here. [] for a topic of notices written by hand only)"
            ],
        ),
        ("avvisi: {title: Avvisi, rules: }", [f"5:27: {T}.rules: {A_LIST}"]),
        ("avvisi: {title: Avvisi, rules: {any: true}}", [f"5:27: {T}.rules: {A_LIST}"]),
        ("avvisi: {title: 7, rules: [], urgent: ~}", [f"5:33: {T}.urgent: must be true or false, not null"]),
        ('avvisi: {title: "A\\tB", rules: []}', [f"5:19: {T}.title: {ONE_LINE}: 'A\\tB'"]),
        (
            "avvisi: {title: Avvisi, urgent: Yes, digest: off, rules: []}",
            [
                f"5:35: {T}.urgent: must be true or false, not 'Yes'; write true",
                f"5:48: {T}.digest: must be true or false, not 'off'; write false",
            ],
        ),
        (
            'avvisi: {title: Avvisi, urgent: "true", digest: 1, rules: []}',
            [
                f"5:35: {T}.urgent: must be true or false without quotes, not 'true'",
                f"5:51: {T}.digest: must be true or false, not '1'",
            ],
        ),
        (
            "avvisi: {title: Avvisi, expires: 12, edits: no, rules: []}",
            [
                f"5:36: {T}.expires: '12' is no duration, its unit is missing; write 12s or 12m",
                f"5:47: {T}.edits: must be correct or ignore, not 'no'",
            ],
        ),
        (
            "all: {title: Tutti, rules: []}",
            ["5:3: topics.all: all stands for every topic in default_topics; choose another name"],
        ),
    ],
)
def test_a_wrong_topic_is_told_with_its_place_and_what_to_write(
    topic: str, problems: list[str], tmp_path: Path
) -> None:
    assert (
        problems_of(BASE.replace("avvisi: {title: Avvisi, rules: [{any: true}]}", topic), tmp_path)
        == problems
    )


@pytest.mark.parametrize(
    ("rule", "problems"),
    [
        ("any: false", [f"5:35: {R}: a rule without a condition (it would match nothing); {NO_CONDITION}"]),
        ("any: ~", [f"5:36: {R}.any: must be true or false, not null"]),
        ("any: yes", [f"5:41: {R}.any: must be true or false, not 'yes'; write true"]),
        (
            "unless: concorso",
            [f"5:35: {R}: a rule without a condition (unless only takes away); {NO_CONDITION}"],
        ),
        ("keyword: strada", [f"5:36: {R}.keyword: unknown key; did you mean keywords?"]),
        ("keywords: []", [f"5:36: {R}.keywords: an empty list; name at least one, or leave the key out"]),
        ('keywords: ""', [f"5:46: {R}.keywords: must not be empty"]),
        ('keywords: ["*", strada]', [f"5:47: {R}.keywords[0]: '*' holds no letter and no digit"]),
        ("keywords: {a: b}", [f"5:36: {R}.keywords: {TEXTS}, not a mapping"]),
        (
            "keywords: [strada, ~, [via]]",
            [
                f"5:55: {R}.keywords[1]: must be text, not null",
                f"5:58: {R}.keywords[2]: must be text, not a list",
            ],
        ),
        ("category: []", [f"5:36: {R}.category: an empty list; name at least one, or leave the key out"]),
        ('any: true, unless: ["!!"]', [f"5:56: {R}.unless[0]: '!!' holds no letter and no digit"]),
        ("feed: notize", [f"5:42: {R}.feed: there is no feed 'notize'; did you mean notizie?"]),
        ("feed: [notizie, altro]", [f"5:52: {R}.feed[1]: there is no feed 'altro'; there is: notizie"]),
        ("pattern: ''", [f"5:45: {R}.pattern: must not be empty"]),
    ],
)
def test_a_wrong_rule_is_told_with_its_place_and_what_to_write(
    rule: str, problems: list[str], tmp_path: Path
) -> None:
    assert problems_of(BASE.replace("any: true", rule), tmp_path) == problems


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("a(", "missing ): a("),
        ("[z-a]", "invalid character class range: z-a"),
        ("(?=a)", "invalid perl operator: (?=; RE2 has no look-around and no back-references"),
        (r"(a)\1", r"invalid escape sequence: \1; RE2 has no look-around and no back-references"),
        (r"\q", r"invalid escape sequence: \q"),
    ],
)
def test_a_pattern_that_does_not_compile_is_told_with_re2_s_reason(
    pattern: str, reason: str, tmp_path: Path
) -> None:
    (problem,) = problems_of(BASE.replace("any: true", f"pattern: [ok, '{pattern}']"), tmp_path)
    assert problem.startswith(f"5:50: {R}.pattern[1]: ")
    assert problem.endswith(reason)


@pytest.mark.parametrize("key", ["keywords", "unless"])
def test_a_keyword_in_which_routing_finds_no_word_is_told(key: str, tmp_path: Path) -> None:
    """`º` is a letter to Unicode, and nothing once it is folded."""
    (problem,) = problems_of(BASE.replace("any: true", f"any: true, {key}: [strada, 'º']"), tmp_path)
    assert problem.endswith(f"{R}.{key}[1]: 'º' holds no letter and no digit")
