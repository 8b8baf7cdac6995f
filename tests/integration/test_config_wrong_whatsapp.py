"""Wrong accounts, senders and templates, and the exact lines that ops read about them."""

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
ADDRESS = "is not a web address; write it whole: https://HOST/"
PHONE = "not a phone number; write it with its prefix, as in +39 and the number"
AT_END = "a variable at the end; WhatsApp wants text after it, such as the town's name"
T = "topics.avvisi"
W = "whatsapp.templates.notizia"
ACCOUNT = BASE + "whatsapp: {account_sid: AC1, sender: +39 02 000000, templates: {notizia: {%s}}%s}"
SENDER = ACCOUNT.replace("%s", "sid: HX1", 1).replace("%s", ", %s")
TEMPLATE = ACCOUNT.removesuffix("%s}") + "}"


def problems_of(text: str, directory: Path) -> list[str]:
    """What is wrong with a configuration: `line:column: message`, in order."""
    path = directory / "config.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as raised:
        load(path)
    return [str(problem).removeprefix(f"{path}:") for problem in raised.value.problems]


@pytest.mark.parametrize(
    ("section", "problems"),
    [
        (
            "whatsapp: {}",
            [
                "6:1: whatsapp.account_sid: missing (The account's SID, AC…)",
                "6:1: whatsapp.sender: missing (The municipality's WhatsApp number)",
                "6:1: whatsapp.templates: missing (The templates by name; topics use notizia unless told otherwise)",
            ],
        ),
        (
            "whatsapp: {account_sid: XX1, sender: 12, templates: {notizia: {sid: MM1}}}",
            [
                "6:25: whatsapp.account_sid: 'XX1' is not an account's SID, which begins with AC",
                f"6:38: whatsapp.sender: {PHONE}",
                f"6:69: {W}.sid: 'MM1' is not a template's SID, which begins with HX",
            ],
        ),
        (
            'whatsapp: {account_sid: AC1, sender: "whatsapp:+390200000", templates: {}}',
            [
                "6:38: whatsapp.sender: write the number alone, without whatsapp:",
                "6:61: whatsapp.templates: at least one template is needed",
            ],
        ),
        (
            "whatsapp: {account_sid: AC1, sender: municipio, templates: [notizia]}",
            [f"6:38: whatsapp.sender: {PHONE}", "6:49: whatsapp.templates: must be a mapping (name: value)"],
        ),
        (
            "whatsapp: {account_sid: AC1, sender: +39 02 000000, templates: {a: {sid: HX1}, b: {sid: HX2}}}",
            [f"5:3: {T}: names no template, and none is called notizia; name one of a, b"],
        ),
    ],
)
def test_a_wrong_account_is_told_with_its_place_and_what_to_write(
    section: str, problems: list[str], tmp_path: Path
) -> None:
    assert problems_of(BASE + section, tmp_path) == problems


@pytest.mark.parametrize(
    ("sender", "problems"),
    [
        ("provider: meta", ["6:97: whatsapp.provider: must be twilio, not 'meta'"]),
        ("rate: 0", ["6:93: whatsapp.rate: must be more than 0, up to 10000, not 0"]),
        ('rate: "80"', ["6:93: whatsapp.rate: must be a number without quotes, not '80'"]),
        ("rate: 80/s", ["6:93: whatsapp.rate: must be a number, not '80/s'"]),
        ("rate: 99999", ["6:93: whatsapp.rate: must be more than 0, up to 10000, not 99999"]),
        ("reconcile_after: 0s", ["6:104: whatsapp.reconcile_after: must be 1s to 1d, not 0s"]),
        ("daily_recipients: 0", ["6:105: whatsapp.daily_recipients: must be 1 or more, not 0"]),
        (
            "daily_recipients: 2.000",
            ["6:105: whatsapp.daily_recipients: must be a whole number, not '2.000'"],
        ),
        (
            "prefer_window: no",
            ["6:102: whatsapp.prefer_window: must be true or false, not 'no'; write false"],
        ),
        ("api_url: api.twilio.com", [f"6:96: whatsapp.api_url: 'api.twilio.com' {ADDRESS}"]),
    ],
)
def test_a_wrong_sender_is_told_with_its_place_and_what_to_write(
    sender: str, problems: list[str], tmp_path: Path
) -> None:
    assert problems_of(SENDER % sender, tmp_path) == problems


@pytest.mark.parametrize(
    ("template", "problems"),
    [
        ('body: ""', [f"6:81: {W}.body: must not be empty"]),
        (
            'body: "Ciao {{1}} {{2}} {{3}} ciao"',
            [f"6:81: {W}.body: two variables next to each other; WhatsApp wants text between them"],
        ),
        (
            'body: "Ciao {{1}} e {{3}} ciao"',
            [f"6:81: {W}.body: variables must be numbered from 1 without gaps, 100 at most"],
        ),
        (
            'body: "Ciao {{1}}: {{2}}, {{3}}"',
            [f"6:81: {W}.body: {AT_END}"],
        ),
        (
            'body: "Ciao {{titolo}} ciao"',
            [f"6:81: {W}.body: '{{{{titolo}}}}' is not a variable; write {{{{1}}}} and name it in variables"],
        ),
        (
            'body: "Ciao {{1} ciao"',
            [f"6:81: {W}.body: braces that are not closed; a variable is written {{{{1}}}}"],
        ),
        ('body: "Ciao {{1}} ciao"', [f"6:65: {W}: variables in body: 1; names in variables: 3"]),
        ("variables: [title]", [f"6:65: {W}: variables in the default body: 3; names in variables: 1"]),
        (
            "variables: [titolo, summary, link]",
            [
                (
                    f"6:87: {W}.variables[0]: must be one of title, summary, link, topic, not 'titolo'; "
                    "did you mean title?"
                )
            ],
        ),
        (
            'bodies: {de: "Neu {{1}}: {{2}}."}',
            [f"6:65: {W}: variables in bodies.de: 2; names in variables: 3"],
        ),
        ('bodies: {de: "Neu: {{1}}"}', [f"6:88: {W}.bodies.de: {AT_END}"]),
        (
            "button: Leggi tutta la notizia",
            [f"6:83: {W}.button: a button has 20 characters at most and no variable"],
        ),
        ('button: "Leggi {{1}}"', [f"6:83: {W}.button: a button has 20 characters at most and no variable"]),
        ("image_sid: HX9", [f"6:65: {W}: has a SID for images; write image: true, or take it out"]),
        ("image_sids: {de: HX9}", [f"6:65: {W}: has a SID for images; write image: true, or take it out"]),
        (
            "category: authentication",
            [f"6:85: {W}.category: must be utility or marketing, not 'authentication'"],
        ),
        ("fallback: notiza", [f"6:85: {W}.fallback: there is no template 'notiza'; did you mean notizia?"]),
        (
            "fallback: notizia",
            [f"6:85: {W}.fallback: goes in a circle: notizia by notizia; end it somewhere"],
        ),
        ("price: 0.05€", [f"6:82: {W}.price: must be a number, not '0.05€'"]),
        ("price: -1", [f"6:82: {W}.price: must be 0 to 100, not -1"]),
        ("sids: {es: HX1}", [f"6:82: {W}.sids.es: must be one of it, en, de, fr, sl, not 'es'"]),
        ("sids: {de: XX}", [f"6:86: {W}.sids.de: 'XX' is not a template's SID, which begins with HX"]),
        ("sid: HX 1", [f"6:80: {W}.sid: 'HX 1' is not a template's SID, which begins with HX"]),
    ],
)
def test_a_wrong_template_is_told_with_its_place_and_what_to_write(
    template: str, problems: list[str], tmp_path: Path
) -> None:
    assert problems_of(TEMPLATE % template, tmp_path) == problems


def test_a_circle_of_fallbacks_is_told_once_where_it_closes(tmp_path: Path) -> None:
    others = ", a: {sid: HX2, fallback: b}, b: {sid: HX3, fallback: a}"
    text = (TEMPLATE % "fallback: a").removesuffix("}}") + others + "}}"
    column = text.splitlines()[5].rindex("a}}}") + 1
    assert problems_of(text, tmp_path) == [
        f"6:{column}: whatsapp.templates.b.fallback: goes in a circle: b by a, a by b; end it somewhere"
    ]
    (tmp_path / "right.yaml").write_text(text.replace("fallback: a}}", "price: 1}}"), encoding="utf-8")
    assert load(tmp_path / "right.yaml").whatsapp


def test_a_topic_that_names_an_unknown_template_is_told(tmp_path: Path) -> None:
    text = (SENDER % "rate: 80").replace("title: Avvisi", "title: Avvisi, template: notiza")
    assert problems_of(text, tmp_path) == [
        f"5:37: {T}.template: there is no template 'notiza'; did you mean notizia?"
    ]


def test_a_body_longer_than_whatsapp_takes_is_told(tmp_path: Path) -> None:
    assert problems_of(TEMPLATE % f"body: {'a' * 1025}, variables: []", tmp_path) == [
        f"6:81: {W}.body: 1025 characters; WhatsApp takes 1024, values included"
    ]


@pytest.mark.parametrize(
    "section",
    [
        "whatsapp: {account_sid: AC1, sender: +39 333 000 00 01 23 45 67, templates: {notizia: {sid: HX1}}}",
        "whatsapp: {account_sid: +393330000012, sender: +39 02 000000, templates: {notizia: {sid: HX1}}}",
        "relay: {hold: +393330000012}",
        "alerts: [3330000012]",
        'storage: {url: "postgresql+psycopg://bridge:segreto@localhost/bridge"}',
        'storage: {url: "postgresql+psycopg://localhost/bridge?password=segreto"}',
        "web: {public_url: https://u:segreto@www.prova.example}",
        "web: {public_url: ftp://u:segreto@www.prova.example}",
        "alerts: [segreto]",
        "whatsapp: {auth_token: segreto}",
        "auth_token: segreto",
        "bridge_key: segreto",
        "storage: {password: segreto}",
    ],
)
def test_no_error_quotes_a_number_or_a_secret(section: str, tmp_path: Path) -> None:
    told = "\n".join(problems_of(BASE + section, tmp_path))
    assert "segreto" not in told
    assert "333" not in told


@pytest.mark.parametrize(
    "key", ["auth_token", "TWILIO_AUTH_TOKEN", "password", "key", "api-key", "client_secret"]
)
def test_a_secret_in_the_file_is_refused_and_the_right_way_named(key: str, tmp_path: Path) -> None:
    (problem,) = problems_of(BASE + f"web: {{{key}: abc}}", tmp_path)
    assert problem == (
        f"6:7: web.{key}: secrets never stand in this file; TWILIO_AUTH_TOKEN and BRIDGE_KEY come from the"
        " environment, from a file named by NAME_FILE or from a systemd credential, a database's password from"
        " PGPASSFILE or PGPASSWORD"
    )
