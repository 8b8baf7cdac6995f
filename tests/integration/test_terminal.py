"""The commands on a real terminal: colours, widths, progress, and none of that where it was not wanted."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from bridge.simulator.items import Draft
from tests.shell import HEADER, Shell
from tests.terminal import on_a_terminal

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
SCREENS = (
    ("status",), ("notices", "list"), ("notices", "show", "1"), ("explain", "via roma"), ("explain", "1", "--all"),
    ("preview",), ("preview", "feed.xml"), ("subscribers", "list"), ("subscribers", "show", "1"), ("check",),
    ("poll",),
)  # fmt: skip


TITLE = "Chiusa via Roma per lavori di asfaltatura tra piazza della Libertà e via dei Caduti"


@pytest.fixture
def bridge(shell: Shell) -> Shell:
    """With two citizens, a failing feed, a notice held and one cancelled; its configuration is the standard one."""
    shell.config["feeds"]["rotto"] = {"url": f"{shell.simulator.base_url}/nowhere/with/a/long/address.xml"}
    shell.import_two()
    shell("poll")
    shell.simulator.newsroom.publish(Draft(title=TITLE, text="Si passa da via Verdi. " * 9))
    shell("poll")
    shell("send", "--topic", "viabilita", "Via Po è chiusa. Deviazioni sul posto.")
    shell("notices", "cancel", "2")
    rss = "<rss version='2.0'><channel><title>t</title><item><title>Chiusa via Po</title></item></channel></rss>"
    shell.file("feed.xml", rss)
    return shell


@pytest.mark.parametrize("command", SCREENS, ids=" ".join)
def test_no_screen_is_wider_than_sixty_columns(bridge: Shell, command: tuple[str, ...]) -> None:
    """But for sentences that the terminal itself wraps: errors on stderr, and what `check` lists."""
    shown = on_a_terminal(*command, columns=60)
    if command[0] == "check":
        assert shown.code == 0
        return
    own = [line for line in shown.text.splitlines() if not line.startswith(("refused:", "20"))]
    assert own
    assert max(len(line.rstrip()) for line in own) <= 60, shown.text


def test_a_narrow_terminal_is_spared_the_columns_that_matter_least(bridge: Shell) -> None:
    assert on_a_terminal("notices", "list", columns=60).text.split("\n")[0].split() == [
        "id",
        "state",
        "to",
        "title",
    ]
    assert on_a_terminal("notices", "list", columns=100).text.split("\n")[0].split() == [
        "id", "made", "state", "to", "topics", "title",
    ]  # fmt: skip


def test_states_have_colours_and_their_words_on_a_terminal(bridge: Shell) -> None:
    shown = on_a_terminal("notices", "list")
    assert "\x1b[33mheld" in shown.raw
    assert "\x1b[2mcancelled" in shown.raw
    assert "held" in shown.text


@pytest.mark.parametrize("environ", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_there_is_no_escape_where_none_is_wanted(bridge: Shell, environ: dict[str, str]) -> None:
    for command in SCREENS:
        assert not COLOUR.search(on_a_terminal(*command, environ=environ).raw), command


def test_a_pipe_gets_no_escape_and_no_line_is_cut(bridge: Shell) -> None:
    environ = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS")}
    done = subprocess.run([sys.executable, "-m", "bridge", "explain", "via roma"], capture_output=True, text=True,
                          env={**environ, "TERM": "xterm-256color"}, check=True)  # fmt: skip
    assert "\x1b" not in done.stdout
    assert done.stdout.startswith(
        "Chiusa via Roma per lavori di asfaltatura tra piazza della Libertà e via dei Caduti\n"
    )


def test_a_message_is_shown_in_a_bubble_on_a_terminal(bridge: Shell) -> None:
    shown = on_a_terminal("preview", "feed.xml")
    assert "╭─ Comune di Prova ─" in shown.text
    assert "│ Chiusa via Po: " in shown.text


def test_a_free_form_message_is_bold_where_whatsapp_makes_it_bold(bridge: Shell) -> None:
    del bridge.config["whatsapp"]
    bridge("check")
    assert "\x1b[1mChiusa via Po\x1b[0m" in on_a_terminal("preview", "feed.xml").raw.split("╭")[1]
    assert "*Chiusa via Po*" in on_a_terminal("preview", "feed.xml", environ={"NO_COLOR": "1"}).text


def test_an_import_draws_a_bar_on_a_terminal_and_its_sum_stays(bridge: Shell) -> None:
    rows = "".join(f"+39333{number:07d},,viabilita,,2026-01-10,m\n" for number in range(1, 400))
    bridge.file("people.csv", HEADER + rows)
    shown = on_a_terminal("subscribers", "import", "people.csv")
    assert shown.code == 0
    assert re.search(r"importing .*━", shown.text)
    assert re.search(r"rows +399\n *added +397", shown.text)


def imported_by_help(*command: str) -> str:
    """The modules that are there after `bridge COMMAND --help`, by their quoted names."""
    code = (
        "import sys; from bridge.cli import main\n"
        f"try: main({[*command, '--help']})\n"
        "except SystemExit: print(sorted(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout


def test_help_needs_nothing_but_click() -> None:
    """What makes `--help` quick: no module of a command, nor of what they work with, is imported."""
    imported = imported_by_help()
    for heavy in ("rich", "sqlalchemy", "pydantic", "yaml", "twilio", "bridge.config", "bridge.cli.status"):
        assert f"'{heavy}'" not in imported


@pytest.mark.parametrize(
    "name", ["status", "explain", "preview", "notices", "send", "subscribers", "poll", "completion"]
)
def test_the_help_of_a_command_opens_no_database_library(name: str) -> None:
    imported = imported_by_help(name)
    for heavy in ("rich", "sqlalchemy", "pydantic"):
        assert f"'{heavy}'" not in imported
