"""What a configuration says that can hardly be meant: told by `bridge check` with its place, never refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from bridge.config import doubts, load
from tests.shell import Shell

REFERENCE = Path(__file__).parents[2] / "config.yaml"
BASE = """\
comune: {name: Comune di Prova}
feeds:
  notizie: {url: "https://www.prova.example/feed/"}
topics:
  avvisi: {title: Avvisi, rules: [{any: true}]}
whatsapp:
  sender: +39 02 000000
"""
A, H = "AC" + "0a" * 16, "HX" + "9f" * 16
HINT = "; Twilio will refuse it: copy it whole from the Twilio console"
PASTE = "; Twilio will refuse it: copy it whole from `bridge templates submit`"


def told(section: str, directory: Path) -> list[str]:
    path = directory / "config.yaml"
    path.write_text(BASE + section, encoding="utf-8")
    load(path)
    return [str(doubt).removeprefix(f"{path}:") for doubt in doubts(path)]


def test_what_cannot_be_a_sid_is_told_with_its_place(tmp_path: Path) -> None:
    section = (
        "  account_sid: AC…\n"
        "  templates:\n"
        f"    notizia: {{sid: {H}0, sids: {{de: HXtest, fr: {H}}}}}\n"
        f"    allerta: {{sid: HX{'g' * 32}}}\n"
    )
    form = "is not the form of a template's SID, HX and 32 of 0-9 a-f"
    assert told(section, tmp_path) == [
        f"8:16: whatsapp.account_sid: 'AC…' is not the form of an account's SID, AC and 32 of 0-9 a-f{HINT}",
        f"10:20: whatsapp.templates.notizia.sid: '{H}0' {form}{PASTE}",
        f"10:68: whatsapp.templates.notizia.sids.de: 'HXtest' {form}{PASTE}",
        f"11:20: whatsapp.templates.allerta.sid: 'HX{'g' * 32}' {form}{PASTE}",
    ]


@pytest.mark.parametrize(
    ("point", "odd"), [("[9.17, 45.54]", True), ("[45.54, 9.17]", False), ("null", False)]
)
def test_a_point_given_longitude_first_is_told(tmp_path: Path, point: str, *, odd: bool) -> None:
    path = tmp_path / "config.yaml"
    base, _, _ = BASE.partition("whatsapp:")
    path.write_text(base.replace("Prova}", f"Prova, point: {point}}}"), encoding="utf-8")
    load(path)
    told_of = "comune.point: gives the longitude first, it seems; it is [latitude, longitude]"
    assert [str(doubt).partition(" ")[2] for doubt in doubts(path)] == ([told_of] if odd else [])


@pytest.mark.parametrize(
    ("site", "odd"), [("http://www.prova.example", True), ("https://www.prova.example", False)]
)
def test_images_of_a_site_without_tls_are_told(tmp_path: Path, site: str, *, odd: bool) -> None:
    path = tmp_path / "config.yaml"
    base = BASE.replace("https://www.prova.example", site)
    images = f"  account_sid: {A}\n  templates: {{notizia: {{sid: {H}, image: true}}, b: {{image: false}}}}\n"
    path.write_text(base + images, encoding="utf-8")
    load(path)
    why = f"shows nothing: images come by https, and the site is '{site}/feed/'"
    assert [str(one).partition(": ")[2] for one in doubts(path)] == (
        [f"whatsapp.templates.notizia.image: {why}"] if odd else []
    )


@pytest.mark.parametrize("sid", [H, H.upper(), "null", '""', "~"])
def test_a_whole_sid_and_one_that_is_not_there_yet_are_in_order(tmp_path: Path, sid: str) -> None:
    assert told(f"  account_sid: {A}\n  templates: {{notizia: {{sid: {sid}}}}}\n", tmp_path) == []


@pytest.mark.parametrize(
    ("address", "theirs"),
    [
        ("https://api.twilio.com", True), ("https://api.dublin.ie1.twilio.com/", True),
        ("https://API.TWILIO.COM", True), ("http://127.0.0.1:4010", False),
        ("https://twilio.com.example", False), ("https://nottwilio.com", False),
    ],
)  # fmt: skip
def test_only_twilio_itself_is_known_for_its_sids(tmp_path: Path, address: str, theirs: bool) -> None:  # noqa: FBT001 - a table
    section = f"  account_sid: ACtest\n  api_url: {address}\n  templates: {{notizia: {{sid: HXnotizia}}}}\n"
    assert bool(told(section, tmp_path)) == theirs


def test_a_configuration_without_a_number_has_no_sid_to_doubt(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(BASE.partition("whatsapp:")[0])
    assert doubts(path) == ()
    assert doubts(REFERENCE) == ()


def test_check_shows_it_and_is_content_all_the_same(shell: Shell) -> None:
    shell.config["whatsapp"] |= {"account_sid": "AC1", "api_url": "https://api.twilio.com"}
    done = shell("check")
    assert done.code == 0
    [line] = [line for line in done.out.splitlines() if "account_sid" in line]
    [doubt] = doubts(shell.directory / "config.yaml")
    assert line == f"  doubtful: {doubt}"
    told = shell("check", "--json")
    assert (told.code, told.json["ok"], told.json["problems"]) == (0, True, [])
    assert told.json["doubts"][0] == str(doubt)
