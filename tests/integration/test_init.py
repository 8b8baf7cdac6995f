"""`bridge init` unattended: what it writes, what it refuses, and that it leaves nothing half done."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bridge.cli import main
from bridge.config import load
from tests.websites import Answer, Served, feed, html_only, national_theme, serving, wordpress

TOWN = "Comune di Borgo San Martino"


class Shell:
    """A shell without a terminal, in an empty directory."""

    def __init__(self, directory: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.directory = directory
        self._capsys = capsys
        self.out = self.err = ""

    def __call__(self, *args: str) -> int:
        self._capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main([*args])
        self.out, self.err = self._capsys.readouterr()
        assert isinstance(ended.value.code, int)
        return ended.value.code

    @property
    def files(self) -> list[str]:
        return sorted(path.name for path in self.directory.iterdir())


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    directory = tmp_path / "town"
    directory.mkdir()
    monkeypatch.chdir(directory)
    monkeypatch.setenv("COLUMNS", "200")
    for name in ("BRIDGE_CONFIG", "BRIDGE_KEY", "TWILIO_AUTH_TOKEN", "TWILIO_AUTH_TOKEN_FILE"):
        monkeypatch.delenv(name, raising=False)
    return Shell(directory, capsys)


@pytest.fixture
def site() -> Iterator[Served]:
    with serving(wordpress()) as served:
        yield served


def test_a_site_and_a_name_are_enough_for_a_configuration(shell: Shell, site: Served) -> None:
    assert shell("init", "--yes", "--site", site.host, "--name", TOWN) == 0
    assert shell.files == ["config.yaml"]
    config = load(Path("config.yaml"))
    assert (config.town.name, config.town.site, config.town.language) == (TOWN, site.url, "it")
    assert {name: source.url for name, source in config.feeds.items()} == {"notizie": f"{site.url}feed/"}
    assert list(config.topics) == [
        "allerte", "viabilita", "scuole", "tributi", "lavori", "eventi", "cultura_tempo_libero", "avvisi",
        "comunicati", "tutto",
    ]  # fmt: skip
    assert config.whatsapp is None


def test_people_are_told_what_was_found_what_check_says_and_what_comes_next(
    shell: Shell, site: Served
) -> None:
    shell("init", "--yes", "--site", site.url, "--name", TOWN)
    assert f"{site.url}: 1 feed(s) found." in shell.out
    rows = [line.split() for line in shell.out.splitlines()]
    assert ["1", "notizie", "/feed/", "10", "21/11/2026", "Cultura"] in [row[:6] for row in rows]
    assert ["1", "allerte", "Allerte", "ed", "emergenze", "urgent", "2", "of", "9"] in rows
    assert ["10", "tutto", "Tutte", "le", "notizie", "9", "of", "9"] in rows
    assert f"config.yaml: valid. {TOWN}: 1 feed(s), 10 topic(s)" in shell.out
    assert "  bridge preview " in shell.out
    assert f"  {site.url}feed/: a feed, entries: 10" in shell.err.splitlines()


def test_programs_get_one_document(shell: Shell, site: Served) -> None:
    assert shell("init", "--json", "--site", site.url, "--name", TOWN) == 0
    told: Any = json.loads(shell.out)
    assert shell.err == ""
    assert (told["file"], told["site"]) == ("config.yaml", site.url)
    [found] = told["feeds"]
    assert (found["name"], found["url"], found["entries"]) == ("notizie", f"{site.url}feed/", 10)
    assert told["topics"][0] == {"name": "allerte", "title": "Allerte ed emergenze", "takes": 2}
    assert [one["url"] for one in told["left_out"]] == [f"{site.url}feed/?post_type=notizia"]
    assert shell.files == ["config.yaml"]


OLDEST_FIRST = "".join(
    f"<item><title>Avviso {day}</title><pubDate>{day} Nov 2026 10:00:00 +0000</pubDate></item>"
    for day in (1, 2, 3)
)


@pytest.mark.parametrize(
    ("items", "doubt"), [("", "it is empty"), (OLDEST_FIRST, "its oldest entries stand first")]
)
def test_a_feed_in_which_news_may_never_show_is_told(shell: Shell, items: str, doubt: str) -> None:
    body = f'<rss version="2.0"><channel><title>t</title>{items}</channel></rss>'.encode()
    declared = b'<link rel="alternate" type="application/rss+xml" href="/rss">'
    with serving({"/": Answer(declared), "/rss": Answer(body)}) as site:
        shell("init", "--yes", "--site", site.url, "--name", TOWN)
        assert f"doubtful: notizie: {doubt}" in shell.out
        shell("init", "--json", "--force", "--site", site.url, "--name", TOWN)
    [found] = json.loads(shell.out)["feeds"]
    assert found["doubt"].startswith(doubt)


def test_what_is_given_stands_in_the_file(shell: Shell, site: Served) -> None:
    given = (
        "--language",
        "de",
        "--contact",
        "URP, tel. 02 000000",
        "--account-sid",
        "AC1",
        "--sender",
        "+390000000000",
    )
    assert shell("init", "--yes", "--site", site.url, "--name", "Gemeinde\nProbe", *given) == 0
    config = load(Path("config.yaml"))
    assert (config.town.name, config.town.language) == ("Gemeinde Probe", "de")
    assert [one.value for one in config.town.contact] == ["URP, tel. 02 000000"]
    assert config.whatsapp is not None
    assert (config.whatsapp.account_sid, config.whatsapp.sender) == ("AC1", "+390000000000")
    assert "TWILIO_AUTH_TOKEN is not set" in shell.err


def test_the_themes_feeds_without_categories_become_topics(shell: Shell) -> None:
    with serving(national_theme()) as served:
        assert shell("init", "--yes", "--site", served.url, "--name", TOWN) == 0
    config = load(Path("config.yaml"))
    assert list(config.feeds) == ["sito", "notizie", "avvisi", "comunicati", "eventi"]
    assert list(config.topics) == ["allerte", "viabilita", "eventi", "avvisi", "comunicati", "tutto"]


def test_a_feed_that_is_named_is_used_where_the_site_shows_none(shell: Shell) -> None:
    with serving({**html_only(), "/dati/x1": feed([("Scuole chiuse", ())])}) as served:
        args = ("--site", served.url, "--name", TOWN, "--feed", f"{served.url}dati/x1")
        assert shell("init", "--yes", *args) == 0
    assert [one.url for one in load(Path("config.yaml")).feeds.values()] == [f"{served.url}dati/x1"]


# --- where it is written -----------------------------------------------------------------------------------


def test_the_file_is_the_one_that_is_named(
    shell: Shell, site: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    args = ("--yes", "--site", site.url, "--name", TOWN)
    assert shell("--config", "a.yaml", "init", *args) == 0
    assert shell("--config", "a.yaml", "init", "--output", "b.yaml", *args) == 0
    monkeypatch.setenv("BRIDGE_CONFIG", "c.yaml")
    assert shell("init", *args) == 0
    assert "bridge --config c.yaml preview" in shell.out
    assert shell.files == ["a.yaml", "b.yaml", "c.yaml"]


def test_a_file_that_exists_is_left_alone_unless_it_is_forced(shell: Shell, site: Served) -> None:
    Path("config.yaml").write_text("mine")
    args = ("init", "--yes", "--site", site.url, "--name", TOWN)
    assert shell(*args) == 1
    assert shell.err == (
        "config.yaml exists already: name another file with --output, or write over it with --force\n"
    )
    assert (Path("config.yaml").read_text(), site.asked) == ("mine", [])
    assert shell(*args, "--force") == 0
    assert load(Path("config.yaml")).town.name == TOWN
    assert shell.files == ["config.yaml"]


def test_a_link_is_written_through(shell: Shell, site: Served) -> None:
    Path("real.yaml").write_text("old")
    Path("config.yaml").symlink_to("real.yaml")
    assert shell("init", "--yes", "--site", site.url, "--name", TOWN, "--force") == 0
    assert Path("config.yaml").is_symlink()
    assert load(Path("real.yaml")).town.name == TOWN


def test_a_directory_that_is_not_there_is_told_and_nothing_is_left(shell: Shell, site: Served) -> None:
    args = ("init", "--yes", "--site", site.url, "--name", TOWN, "--output", "etc/config.yaml")
    assert shell(*args) == 1
    path = Path("etc/config.yaml").resolve()
    assert shell.err.splitlines()[-1] == (
        f"{path}: cannot be written: No such file or directory; name another file with --output"
    )
    assert shell.files == []


def test_a_disk_that_is_full_leaves_the_old_file_as_it_was(
    shell: Shell, site: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("config.yaml").write_text("old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert shell("init", "--yes", "--site", site.url, "--name", TOWN, "--force") == 1
    assert "cannot be written: No space left on device" in shell.err
    assert (shell.files, Path("config.yaml").read_text()) == (["config.yaml"], "old")


# --- what it refuses ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("args", "missing"),
    [((), "--site and --name"), (("--site", "x.example"), "--name"), (("--name", TOWN, "--yes"), "--site")],
)
def test_without_a_terminal_what_is_missing_is_a_usage_error(
    shell: Shell, args: tuple[str, ...], missing: str
) -> None:
    assert shell("init", *args) == 2
    assert shell.err.splitlines()[-1] == (
        f"Error: nothing can be asked here: give {missing}, or run it in a terminal"
    )
    assert shell.files == []


@pytest.mark.parametrize(
    ("option", "value", "sentence"),
    [
        ("--site", "not an address", "is not a web address"),
        ("--site", "https://nome:segreto@www.comune.example/", "secrets never stand in this file"),
        ("--site", "ftp://www.comune.example/", "is not a web address"),
        ("--name", " \n ", "must not be empty"),
        ("--feed", "www.comune.example/feed", "is not a web address"),
        ("--language", "es", "'es' is not one of"),
        ("--account-sid", "XX1", "begins with AC"),
        ("--sender", "abc", "not a phone number"),
        ("--sender", "+390000000000", "--account-sid and --sender go together"),
        ("--account-sid", "AC1", "--account-sid and --sender go together"),
    ],
)
def test_an_option_that_the_configuration_would_not_take_is_a_usage_error(
    shell: Shell, option: str, value: str, sentence: str
) -> None:
    args = {"--site": "www.comune.example", "--name": TOWN, option: value}
    assert shell("init", "--yes", *(word for pair in args.items() for word in pair)) == 2
    assert sentence in shell.err
    assert "segreto" not in shell.err
    assert shell.files == []


def test_a_site_without_feeds_ends_in_what_can_be_done(shell: Shell) -> None:
    with serving(html_only()) as served:
        assert shell("init", "--yes", "--site", served.url, "--name", TOWN) == 1
    assert shell.err.splitlines()[-1].startswith(f"{served.url} shows no feed; ")
    assert shell.err.splitlines()[-1].endswith("and give it with --feed.")
    assert shell.files == []


def test_a_site_that_turns_the_bridge_away_learns_who_it_is(shell: Shell) -> None:
    with serving(wordpress(), welcomes=lambda agent: "Mozilla" in agent) as served:
        assert shell("init", "--yes", "--site", served.url, "--name", TOWN) == 1
    assert "let its user agent pass the site's firewall (403 Forbidden)" in shell.err
    assert set(served.agents) == {f"cms-whatsapp-bridge/0.1.0 (+{served.url})"}


def test_a_site_that_nobody_answers_at_is_told(shell: Shell) -> None:
    with serving({}) as served:
        gone = served.url
    assert shell("init", "--yes", "--site", gone, "--name", TOWN) == 1
    assert shell.err.splitlines()[-1].endswith(
        "Connection refused. Check the address, or give that of a feed if you know it."
    )


def test_the_help_teaches_by_example(shell: Shell) -> None:
    assert shell("init", "--help") == 0
    assert "bridge init --yes --site www.comune.example.it --name 'Comune di Esempio'" in shell.out
