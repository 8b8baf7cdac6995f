"""From the address of a website to news shown by topic: the real process, at a real terminal and without one."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bridge.config import load
from tests.acceptance.town import TIMEOUT
from tests.terminal import HEEDING_CTRL_C
from tests.websites import Answer, feed, html_only, national_theme, page, serving, wordpress

BRIDGE = [sys.executable, "-m", "bridge"]
_CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_CTRL_C = "\x03"
GIVEN = ("--name", "Comune di Prova", "--language", "it", "--contact", "", "--account-sid", "")


def environ() -> dict[str, str]:
    """As in a fresh shell: nothing of a bridge's own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("BRIDGE", "TWILIO"))}
    return {**kept, "COLUMNS": "160", "TERM": "xterm", "PYTHONPATH": str(Path(__file__).parents[2])}


def bridge(directory: Path, *args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*BRIDGE, *args], cwd=directory, env=environ(), capture_output=True, text=True, timeout=60, check=False,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip


class Terminal:
    """What a person sees of a process, and what they type."""

    def __init__(self, process: subprocess.Popen[bytes], descriptor: int) -> None:
        self.process = process
        self.shown = ""
        self._descriptor = descriptor
        self._read = 0  # how much of what is shown has been waited for

    def wait_for(self, text: str) -> None:
        deadline = time.monotonic() + TIMEOUT
        while text not in self.shown[self._read :]:
            assert time.monotonic() < deadline, f"{text!r} was not shown:\n{self.shown}"
            assert self._take(), f"it ended before {text!r} was shown:\n{self.shown}"
        self._read = self.shown.index(text, self._read) + len(text)

    def answer(self, question: str, text: str) -> None:
        self.wait_for(question)
        self.type(f"{text}\n")

    def type(self, keys: str) -> None:
        os.write(self._descriptor, keys.encode())

    def interrupt(self, until: str) -> None:
        """Ctrl-C, again until it is heard: one in the very instant in which `input()` begins to read is lost."""
        deadline = again = time.monotonic()
        while until not in self.shown:
            if time.monotonic() >= again:
                self.type(_CTRL_C)
                again += 2.0
            assert time.monotonic() < deadline + TIMEOUT, f"{until!r} was not shown:\n{self.shown[-500:]}"
            assert self._take(), f"it ended before {until!r} was shown:\n{self.shown[-500:]}"

    def end(self) -> int:
        """What is left to be shown, and the exit code."""
        deadline = time.monotonic() + TIMEOUT
        while self._take():
            assert time.monotonic() < deadline, f"it does not end:\n{self.shown}"
        return self.process.wait(TIMEOUT)

    def _take(self) -> bool:
        """Reads on; False when the process has ended and all that it showed is read."""
        ended = self.process.poll() is not None
        ready, _, _ = select.select([self._descriptor], [], [], 0.05)
        if not ready:
            return not ended
        piece = os.read(self._descriptor, 65_536)
        self.shown = _CONTROL.sub("", self.shown + piece.decode("utf-8", "replace").replace("\r\n", "\n"))
        return bool(piece)


@contextmanager
def at_a_terminal(directory: Path, *args: str) -> Iterator[Terminal]:
    """A process whose terminal is a real one, so that Ctrl-C is what it is at a keyboard."""
    ours, theirs = pty.openpty()
    # A new session's first terminal becomes the one that signals it.
    command = ["sh", "-c", 'exec "$@" <>"$0" >&0 2>&0', os.ttyname(theirs), *HEEDING_CTRL_C, *BRIDGE, *args]
    process = subprocess.Popen(command, cwd=directory, env=environ(), start_new_session=True)
    try:
        yield Terminal(process, ours)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait(TIMEOUT)
        os.close(theirs)
        os.close(ours)


def test_from_a_wordpress_to_a_configuration_that_shows_its_news_by_topic(tmp_path: Path) -> None:
    with serving(wordpress()) as served:
        made = bridge(
            tmp_path, "init", "--yes", "--site", served.host, "--name", "Comune di Borgo San Martino"
        )
        assert made.returncode == 0, made.stderr
        checked = bridge(tmp_path, "check", "--online", "--json")
        assert checked.returncode == 0, checked.stderr
        assert json.loads(checked.stdout)["online"] == [
            {"what": "feeds.notizie", "ok": True, "sentence": "a rss20 feed with 10 entries"}
        ]
        shown = bridge(tmp_path, "preview", f"{served.url}feed/", "--json")
        assert shown.returncode == 0, shown.stderr
    lines = {line["title"]: line for line in json.loads(shown.stdout)["entries"]}
    assert len(lines) == 9  # two of the ten have one title
    road = next(line for title, line in lines.items() if title.startswith("Chiusura di via Garibaldi"))
    assert road["topics"] == ["viabilita", "lavori", "tutto"]
    assert lines["Protetto: Programma riservato ai dipendenti"]["decision"] == "withheld"
    assert [path.name for path in tmp_path.iterdir()] == ["config.yaml"]


def test_a_conversation_in_which_only_the_site_is_typed(tmp_path: Path) -> None:
    with serving(wordpress()) as served, at_a_terminal(tmp_path, "init") as terminal:
        terminal.answer("The town's website", served.host)
        terminal.wait_for("1 feed(s) found")
        terminal.answer("The town's name, as citizens read it [Comune di Borgo San Martino in Valle]: ", "")
        terminal.answer("Language of messages (it en de fr sl) [it]: ", "")
        terminal.answer("Where replies are sent to", "")
        terminal.answer("Which topics? Numbers, or all [all]: ", "")
        terminal.answer("Twilio account SID, AC… (empty: later): ", "")
        assert terminal.end() == 0, terminal.shown
    config = load(tmp_path / "config.yaml")
    assert (config.town.name, config.town.site) == ("Comune di Borgo San Martino in Valle", served.url)
    assert (len(config.topics), config.whatsapp) == (10, None)
    assert "config.yaml: valid." in terminal.shown


def test_a_conversation_in_which_everything_is_chosen(tmp_path: Path) -> None:
    with serving(national_theme()) as served, at_a_terminal(tmp_path, "init", "-o", "mio.yaml") as terminal:
        terminal.answer("The town's website", served.url)
        terminal.answer("Which feeds? Numbers, or all [all]: ", "2, 3 5")
        terminal.answer("The town's name", 'Comune di "Sant\'Anna": no')
        terminal.answer("Language of messages", "en")
        terminal.answer("Where replies are sent to", "URP, tel. 02 000000")
        terminal.wait_for("avvisi")
        terminal.answer("Which topics? Numbers, or all [all]: ", "3")
        terminal.answer("Twilio account SID", "AC" + "0" * 32)
        terminal.answer("WhatsApp sender", "+390000000000")
        assert terminal.end() == 0, terminal.shown
    config = load(tmp_path / "mio.yaml")
    assert (config.town.name, config.town.language) == ('Comune di "Sant\'Anna": no', "en")
    assert config.town.contact[0].value == "URP, tel. 02 000000"
    assert (list(config.feeds), list(config.topics)) == (["notizie", "avvisi", "eventi"], ["tutto"])
    assert config.whatsapp is not None


def test_answers_that_cannot_be_used_are_asked_again(tmp_path: Path) -> None:
    with serving(wordpress()) as served, at_a_terminal(tmp_path, "init") as terminal:
        terminal.answer("The town's website", "two words")
        terminal.wait_for("is not a web address")
        terminal.answer("The town's website", served.url)
        terminal.answer("The town's name", "\u200b")
        terminal.wait_for("must not be empty")
        terminal.answer("The town's name", "Comune di Prova")
        terminal.answer("Language", "es")
        terminal.wait_for("one of it en de fr sl")
        terminal.answer("Language", "it")
        terminal.answer("Where replies", "")
        for unusable in ("0, 99", ",", "viabilita"):
            terminal.answer("Which topics?", unusable)
            terminal.wait_for("give numbers from 1 to 10")
        terminal.answer("Which topics?", "10")
        terminal.answer("Twilio account SID", "12")
        terminal.wait_for("begins with AC")
        terminal.answer("Twilio account SID", "")
        assert terminal.end() == 0, terminal.shown
    assert list(load(tmp_path / "config.yaml").topics) == ["tutto"]


def test_where_no_feed_is_found_its_address_is_asked_for(tmp_path: Path) -> None:
    site = {**html_only(), "/dati/x1": feed([("Scuole chiuse", ())])}
    with serving(site) as served, at_a_terminal(tmp_path, "init", "--site", served.url, *GIVEN) as terminal:
        terminal.wait_for("shows no feed")
        terminal.answer("The address of a feed (empty: another website): ", f"{served.url}dati/x1")
        terminal.answer("Which topics?", "")
        assert terminal.end() == 0, terminal.shown
    config = load(tmp_path / "config.yaml")
    assert [one.url for one in config.feeds.values()] == [f"{served.url}dati/x1"]
    assert config.town.site == served.url


def test_who_knows_no_feed_may_name_another_website(tmp_path: Path) -> None:
    with (
        serving(html_only()) as wrong,
        serving(wordpress()) as right,
        at_a_terminal(tmp_path, "init", "--site", wrong.url, *GIVEN) as terminal,
    ):
        terminal.answer("The address of a feed", "")
        terminal.answer("The town's website, or a feed", right.host)
        terminal.answer("Which topics?", "")
        assert terminal.end() == 0, terminal.shown
    assert load(tmp_path / "config.yaml").town.site == right.url


def test_an_address_that_leads_nowhere_is_asked_for_again(tmp_path: Path) -> None:
    with serving({}) as served:
        refuses = served.host
    with (
        serving({}) as bare,
        serving(wordpress()) as served,
        at_a_terminal(tmp_path, "init", *GIVEN) as terminal,
    ):
        again = "The town's website, or a feed (empty: go on without looking): "
        terminal.answer("The town's website, as in", "www.comune.invalid")
        terminal.wait_for("Check the address, or give that of a feed if you know it.")
        terminal.answer(again, refuses)
        terminal.wait_for("Connection refused. Check the address")
        terminal.answer(again, f"{bare.url}pagina/")
        terminal.wait_for("pagina/ has nothing there; check the address (404 Not Found).")
        terminal.answer(again, "two words")
        terminal.wait_for("is not a web address")
        terminal.answer(again, served.host)
        terminal.answer("Which topics?", "")
        assert terminal.end() == 0, terminal.shown
    config = load(tmp_path / "config.yaml")
    assert (config.town.site, [one.url for one in config.feeds.values()]) == (
        served.url,
        [f"{served.url}feed/"],
    )
    assert "edit feeds" not in terminal.shown


@pytest.mark.parametrize(
    ("feeds", "taken"),
    [((), "http://{}/feed/"), (("--feed", "http://www.comune.invalid/rss"), "http://www.comune.invalid/rss")],
)
def test_who_goes_on_without_looking_is_told_what_to_mend(
    tmp_path: Path, feeds: tuple[str, ...], taken: str
) -> None:
    with serving({}) as served:
        gone = served.host
    with at_a_terminal(tmp_path, "init", "--site", f"http://{gone}/it", *feeds, *GIVEN) as terminal:
        terminal.answer("(empty: go on without looking): ", "")
        terminal.answer("Which topics?", "")
        assert terminal.end() == 0, terminal.shown
    config = load(tmp_path / "config.yaml")
    assert config.town.site == f"http://{gone}/it"
    assert {name: one.url for name, one in config.feeds.items()} == {"notizie": taken.format(gone)}
    assert list(config.topics) == ["allerte", "tutto"]
    told = " ".join(terminal.shown.split())
    assert f"edit feeds in config.yaml no entry was seen at {taken.format(gone)}: is it there?" in told


@pytest.mark.parametrize("option", ["--yes", "--json"])
def test_who_wants_no_questions_gets_none_at_a_terminal_either(tmp_path: Path, option: str) -> None:
    with at_a_terminal(tmp_path, "init", option) as terminal:
        assert terminal.end() == 2
    assert "give --site and --name" in terminal.shown


@pytest.mark.parametrize("question", ["The town's website", "The town's name", "Which topics?"])
def test_ctrl_c_at_a_question_leaves_nothing_behind(tmp_path: Path, question: str) -> None:
    with serving(wordpress()) as served, at_a_terminal(tmp_path, "init") as terminal:
        for asked, answer in (("The town's website", served.url), ("The town's name", ""), ("Language", ""),
                              ("Where replies", ""), ("Which topics?", "")):  # fmt: skip
            if asked == question:
                break
            terminal.answer(asked, answer)
        terminal.wait_for(question)
        terminal.interrupt("Nothing was written.")
        assert terminal.end() == 1
    assert list(tmp_path.iterdir()) == []


def test_ctrl_c_while_a_slow_site_is_waited_for_leaves_nothing_behind(tmp_path: Path) -> None:
    never = threading.Event()
    with (
        serving({"/": Answer(page(), waits_for=never)}) as served,
        at_a_terminal(tmp_path, "init", "--site", served.url) as terminal,
    ):
        terminal.wait_for(f"Asking {served.url}")
        terminal.interrupt("Nothing was written.")
        assert terminal.end() == 1
        never.set()
    assert "Traceback" not in terminal.shown
    assert list(tmp_path.iterdir()) == []
