"""What a right configuration means: defaults, the shipped reference, texts that stay texts."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bridge.config import load
from bridge.errors import ConfigError
from bridge.policy import (
    Config,
    Confirm,
    Contact,
    Edits,
    Privacy,
    QuietHours,
    Relay,
    Rule,
    Silence,
    Source,
    SourceKind,
    Subscriptions,
    Template,
    Topic,
    Town,
    Web,
    WhatsApp,
    Zone,
)

BASE = """\
comune: {name: Comune di Prova}
feeds:
  notizie: {url: "https://www.prova.example/feed/"}
topics:
  avvisi: {title: Avvisi, rules: [{any: true}]}
"""
ACCOUNT = BASE + "whatsapp: {account_sid: AC1, sender: +39 02 000000, templates: {notizia: {sid: HX1}}}\n"
NO_CONDITION = (
    "a rule without a condition (unless only takes away); give feed, category, keywords, pattern or any: true"
)
REFERENCE = Path(__file__).parents[2] / "config.yaml"


def loaded(text: str, directory: Path) -> Config:
    path = directory / "config.yaml"
    path.write_text(text, encoding="utf-8")
    return load(path)


def test_a_wordpress_is_known_by_the_address_that_is_asked(tmp_path: Path) -> None:
    sources = (
        'feeds:\n  sito: {url: "https://www.prova.example/", kind: wordpress}\n'
        '  notizie: {url: "https://www.prova.example/wp-json/wp/v2/notizia?per_page=5", kind: wordpress, every: 1m}\n'
        '  feed: {url: "https://www.prova.example/", kind: feed}\n'
    )
    config = loaded(
        BASE.replace('feeds:\n  notizie: {url: "https://www.prova.example/feed/"}\n', sources), tmp_path
    )
    route, asked = "https://www.prova.example/wp-json/wp/v2", "_embed=wp:term,wp:featuredmedia"
    five = timedelta(minutes=5)
    assert dict(config.feeds) == {
        "sito": Source(
            "sito", f"{route}/posts?{asked}&per_page=20&orderby=date&order=desc", five, SourceKind.WORDPRESS
        ),
        "notizie": Source(
            "notizie",
            f"{route}/notizia?per_page=5&{asked}&orderby=date&order=desc",
            timedelta(minutes=1),
            SourceKind.WORDPRESS,
        ),
        "feed": Source("feed", "https://www.prova.example/", five, SourceKind.FEED),
    }
    assert config.town.site == "https://www.prova.example"


def test_what_is_left_out_has_the_defaults_of_the_contract(tmp_path: Path) -> None:
    assert loaded(BASE, tmp_path) == Config(
        path=str(tmp_path / "config.yaml"),
        town=Town(
            name="Comune di Prova",
            site="https://www.prova.example",
            contact=(),
            language="it",
            timezone=ZoneInfo("Europe/Rome"),
            alert_areas=(),
            point=None,
        ),
        feeds={"notizie": Source("notizie", "https://www.prova.example/feed/", timedelta(minutes=5))},
        topics={"avvisi": Topic("avvisi", "Avvisi", (Rule(any=True),))},
        zones={},
        relay=Relay(
            hold=timedelta(minutes=5),
            urgent_hold=timedelta(seconds=30),
            quiet_hours=QuietHours(time(21), time(8)),
            daily_limit=None,
            digest_at=time(18, 30),
            edits=Edits.CORRECT,
            flood=25,
            flood_wait=timedelta(hours=2),
            first_run=None,
            remember=timedelta(days=730),
            silence=(),
        ),
        subscriptions=Subscriptions(
            start=("ATTIVA", "ISCRIVIMI"),
            stop=("DISATTIVA", "CANCELLAMI", "STOP"),
            confirm=Confirm.SINGLE,
            ask=(),
            default_topics=None,
            privacy=None,
            launch_at=0,
            keep_stopped=timedelta(days=30),
            keep_deliveries=timedelta(days=400),
        ),
        whatsapp=None,
        web=Web("127.0.0.1", 8080, "http://127.0.0.1:8080", ()),
        storage_url=None,
        alerts=(),
    )


def test_the_defaults_of_an_account_are_those_of_the_contract(tmp_path: Path) -> None:
    assert loaded(ACCOUNT, tmp_path).whatsapp == WhatsApp(
        account_sid="AC1",
        sender="+3902000000",
        api_url="https://api.twilio.com",
        content_url="https://content.twilio.com",
        rate=80.0,
        reconcile_after=timedelta(seconds=20),
        daily_recipients=250,
        prefer_window=True,
        templates={
            "notizia": Template(
                name="notizia",
                sid="HX1",
                sids={},
                body="{{1}}: {{2}} Maggiori informazioni: {{3}} Comune di Prova.",
                variables=("title", "summary", "link"),
                price=0.0,
            )
        },
    )


def test_sections_of_which_only_the_name_stands_have_their_defaults(tmp_path: Path) -> None:
    sections = ["zones", "relay", "subscriptions", "whatsapp", "web", "storage", "alerts"]
    emptied = BASE + "".join(f"{section}:\n" for section in sections)
    assert loaded(emptied, tmp_path) == loaded(BASE, tmp_path)


def test_the_shipped_reference_is_the_configuration_of_cormano() -> None:
    config = load(REFERENCE)
    assert list(config.feeds) == ["notizie", "avvisi", "allerte"]
    assert list(config.topics) == ["viabilita", "allerte", "scuole", "eventi", "tutto"]
    assert config.topics["allerte"] == Topic(
        name="allerte",
        title="Allerte ed emergenze",
        description="Protezione civile e pericoli immediati.",
        rules=(
            Rule(feeds=("allerte",)),
            Rule(patterns=("allerta (arancione|rossa)",), unless=("corso di formazione", "esercitazione")),
        ),
        urgent=True,
        expires=timedelta(hours=12),
        template="allerta",
    )
    assert config.topics["eventi"].digest
    assert config.zones == {"brusuglio": Zone("brusuglio", "Brusuglio", ("Brusuglio", "via Comasinella"))}
    assert config.subscriptions.start == ("ATTIVA INFORMAZIONI CORMANO", "ATTIVA", "ISCRIVIMI")
    assert config.subscriptions.privacy == Privacy("https://www.comune.example.it/privacy", "2026-11")
    assert config.whatsapp is not None
    assert config.whatsapp.default_template.name == "notizia"
    assert config.whatsapp.templates["allerta"].body.startswith("⚠️ Allerta a Cormano: {{1}}. {{2}}")


def test_the_reference_with_its_commented_lines_taken_in_is_right_too(tmp_path: Path) -> None:
    """They are what ops will uncomment first."""
    text = REFERENCE.read_text(encoding="utf-8")
    for written, commented in [
        (r"^  contact: .*\n", r"^  # (contact:\n)  #(   - .*\n)  #(   - .*\n)"),
        (r"^  silence: .*\n", r"^  # (silence:\n)  #(   - .*\n)"),
    ]:
        text = re.sub(commented, lambda found: "  " + "  ".join(found.groups()), text, flags=re.MULTILINE)
        text = re.sub(written, "", text, count=1, flags=re.MULTILINE)
    text = re.sub(r"^(  )?# (point|storage|comunicazioni|  url)", r"\1\2", text, flags=re.MULTILINE)
    config = loaded(text, tmp_path)
    assert config.town.contact == (
        Contact("URP", "tel. 02 000000"),
        Contact("Polizia Locale", "tel. 02 000001"),
    )
    assert config.town.point == (45.55, 9.17)
    assert config.topics["comunicazioni"].rules == ()
    assert config.relay.silence == (
        Silence(date(2027, 4, 1), date(2027, 5, 31), ("allerte",), "L. 28/2000 art. 9"),
    )
    assert config.storage_url == "postgresql+psycopg://bridge@localhost/bridge"


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "12:30",
        "2026-11",
        "2026-11-21",
        "0123",
        "1e3",
        ".5",
        "1_000",
        "0x1F",
        "True",
        "+39",
        "a: b",
        "=",
        "<<",
    ],
)
def test_a_plain_scalar_stays_the_text_that_it_is(text: str, tmp_path: Path) -> None:
    quoted = f'"{text}"' if ": " in text else text
    config = loaded(
        BASE.replace("title: Avvisi", f"title: {quoted}") + f"zones: {{no: {{title: {quoted}}}}}", tmp_path
    )
    assert config.topics["avvisi"].title == text
    assert config.zones["no"].title == text


def test_one_text_may_stand_for_a_list_of_one(tmp_path: Path) -> None:
    rule = "feed: notizie, category: Avvisi, keywords: strada, pattern: via, unless: corso, any: true"
    config = loaded(
        BASE.replace("any: true", rule)
        + "subscriptions: {start: Iscrivimi, stop: Basta, ask: name, default_topics: avvisi}\n"
        + "zones: {nord: {title: Nord, places: via Roma}}\nweb: {trusted_proxies: 10.0.0.1}\nalerts: ntfy://ops\n",
        tmp_path,
    )
    assert config.topics["avvisi"].rules == (
        Rule(
            feeds=("notizie",),
            categories=("Avvisi",),
            keywords=("strada",),
            patterns=("via",),
            any=True,
            unless=("corso",),
        ),
    )
    citizens = config.subscriptions
    assert (citizens.start, citizens.stop, citizens.ask) == (("Iscrivimi",), ("Basta",), ("name",))
    assert citizens.default_topics == ("avvisi",)
    assert config.zones["nord"].places == ("via Roma",)
    assert config.web.trusted_proxies == ("10.0.0.1",)
    assert config.alerts == ("ntfy://ops",)


def test_null_means_none_where_there_can_be_none(tmp_path: Path) -> None:
    config = loaded(
        BASE.replace("rules:", "expires: ~, template: null, edits: , description: ~, rules:")
        + "relay: {quiet_hours: null, daily_limit: ~}\nstorage: {url: }\nweb: {public_url: ~}\n",
        tmp_path,
    )
    assert config.relay.quiet_hours is None
    assert config.topics == loaded(BASE, tmp_path).topics
    assert config.storage_url is None
    assert config.web.public_url == "http://127.0.0.1:8080"


def test_every_key_can_be_set(tmp_path: Path) -> None:
    config = loaded(
        BASE.replace(
            "}\nfeeds",
            ", site: https://prova.example, contact: 'URP', language: de, point: [45, -9.5]}\nfeeds",
        )
        + "relay: {hold: 0s, urgent_hold: 1m, quiet_hours: '13:00-14:30', daily_limit: 3, digest_at: 07:05,"
        " edits: ignore, flood: 1, flood_wait: 30m, first_run: 2h}\n"
        "subscriptions: {confirm: double, launch_at: 300, retention: {stopped: 0s, deliveries: 90d}}\n"
        "whatsapp: {account_sid: AC1, sender: '02 000000', api_url: 'http://127.0.0.1:9000/', rate: 0.5,"
        " reconcile_after: 1s, daily_recipients: 100000, prefer_window: false, templates: {unica: {price: 0.0475,"
        " sids: {de: HX2}, body: 'Novità: {{1}} ({{2}})', variables: [summary, title]}}}\n"
        "web: {listen: '[::1]:0', trusted_proxies: [10.0.0.0/8, '::1']}\n"
        "storage: {url: 'sqlite:///dati/bridge di prova.db'}\n",
        tmp_path,
    )
    assert config.town == Town(
        "Comune di Prova",
        "https://prova.example",
        (Contact("", "URP"),),
        "de",
        ZoneInfo("Europe/Rome"),
        (),
        (45, -9.5),
    )
    assert config.relay == Relay(
        timedelta(0),
        timedelta(minutes=1),
        QuietHours(time(13), time(14, 30)),
        3,
        time(7, 5),
        Edits.IGNORE,
        1,
        timedelta(minutes=30),
        timedelta(hours=2),
        (),
        timedelta(days=730),
    )
    assert config.subscriptions.confirm is Confirm.DOUBLE
    assert config.subscriptions.launch_at == 300
    assert config.subscriptions.keep_stopped == timedelta(0)
    template = Template("unica", "", {"de": "HX2"}, "Novità: {{1}} ({{2}})", ("summary", "title"), 0.0475)
    assert config.whatsapp == WhatsApp(
        "AC1",
        "+3902000000",
        "http://127.0.0.1:9000",
        "https://content.twilio.com",
        0.5,
        timedelta(seconds=1),
        100_000,
        prefer_window=False,
        templates={"unica": template},
    )
    assert config.whatsapp.default_template is config.whatsapp.templates["unica"]
    assert config.web == Web("::1", 0, "http://[::1]:0", ("10.0.0.0/8", "::1"))
    assert config.storage_url == "sqlite:///dati/bridge di prova.db"


def test_a_topic_may_name_a_template_while_there_is_no_account(tmp_path: Path) -> None:
    config = loaded(BASE.replace("rules:", "template: allerta, rules:"), tmp_path)
    assert config.topics["avvisi"].template == "allerta"


def test_all_problems_are_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = """\
comune: {name: "", timezone: Roma}
feeds:
  notizie: {url: feed, every: 5}
  notizie: {url: "https://www.prova.example/feed/"}
topics:
  avvisi:
    titel: Avvisi
    rules:
      - keywords: []
        feed: notize
      - unless: corso
  Eventi: {title: Eventi, digest: yes, template: evento, rules: []}
relay: {silence: [{from: 2027-05-31, to: 2027-04-01, only: evento}]}
subscriptions: {start: [via], stop: [Via], default_topics: [avvisi, altro]}
whatsapp: {account_sid: AC1, sender: +39 02 000000, templates: {notizia: {sid: X}}}
"""
    with pytest.raises(ConfigError) as raised:
        loaded(text, tmp_path)
    assert [f"{problem.line}:{problem.column}: {problem.message}" for problem in raised.value.problems] == [
        "1:16: comune.name: must not be empty",
        "1:30: comune.timezone: 'Roma' is not a time zone; write one such as Europe/Rome",
        "3:18: feeds.notizie.url: 'feed' is not a web address; write it whole: https://HOST/",
        "3:31: feeds.notizie.every: '5' is no duration, its unit is missing; write 5s or 5m",
        "4:3: feeds.notizie: duplicate key; it stands on line 3 already",
        "7:5: topics.avvisi.titel: unknown key; did you mean title?",
        "9:9: topics.avvisi.rules[0].keywords: an empty list; name at least one, or leave the key out",
        "10:15: topics.avvisi.rules[0].feed: there is no feed 'notize'; did you mean notizie?",
        f"11:9: topics.avvisi.rules[1]: {NO_CONDITION}",
        "12:3: topics.Eventi: a name is made of a-z, 0-9, _ and -, 40 at most; write eventi",
        "12:35: topics.Eventi.digest: must be true or false, not 'yes'; write true",
        "12:50: topics.Eventi.template: there is no template 'evento'; there is: notizia",
        "13:19: relay.silence[0]: to (2027-04-01) is before from (2027-05-31)",
        "13:60: relay.silence[0].only: there is no topic 'evento'; did you mean Eventi?",
        "14:38: subscriptions.stop[0]: who writes 'via' to start would be stopped by 'Via'; take out one of the two",
        "14:69: subscriptions.default_topics[1]: there is no topic 'altro'; there is: avvisi, Eventi",
        "15:80: whatsapp.templates.notizia.sid: 'X' is not a template's SID, which begins with HX",
    ]
    path = tmp_path / "config.yaml"
    assert str(raised.value).splitlines()[0] == f"{path}:1:16: comune.name: must not be empty"
