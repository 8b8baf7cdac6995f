"""What people read: explain's story, preview's bubbles, status, notices, suggestions. In a pipe, so all is plain."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys

import pytest

from bridge.cli.phone import formatted
from bridge.simulator.items import Draft
from tests.shell import HEADER, Shell

PHONE = re.compile(r"333\s?000\s?0\d{3}|3330000\d{3}")


def a_story(shell: Shell) -> str:
    """A notice of an item, held, for one of two citizens; the item's id."""
    shell.import_two()
    shell("poll")
    item = shell.simulator.newsroom.publish(
        Draft(title="Chiusa via Roma [tratto nord]", text="Per lavori.", categories=("Viabilità",))
    )
    shell("poll")
    return str(shell("explain", item.link, "--json").json[0]["id"])


# --- explain -----------------------------------------------------------------------------------------------


def test_a_story_is_told_in_the_order_of_time(shell: Shell) -> None:
    item = a_story(shell)
    shell("notices", "hold", "1")
    shell("notices", "cancel", "1")
    lines = [line.strip() for line in shell("explain", item).out.splitlines()]
    assert lines[0] == "Chiusa via Roma [tratto nord]"
    assert lines[1] == f"item {item} of the feed notizie: cancelled, first seen now (times: Europe/Rome)"
    told = [re.sub(r"^[\d:]{8}  ", "", line) for line in lines[4:] if line]
    assert told[:2] == [
        "first seen in the feed notizie",
        "new: nothing known has its guid, its link, or its title, text and date",
    ]
    assert told[2] == "of the feed is known that it shows one entry at a time"
    assert told[4:8] == [
        "topics by today's rules: Viabilità, Tutte le notizie",
        '✓ topic viabilita, rule 1 matches: category "Viabilità"',
        '✓ topic viabilita, rule 2 matches: keyword "chius* via" in the title',
        "✓ topic tutto, rule 1 matches: any item",
    ]
    assert told[8] == "· 3 other rules did not match (--all lists them)"
    assert told[9].startswith("notice 1 made for Viabilità, Tutte le notizie")
    assert told[10:] == ["notice 1 cancelled: by hand"]


def test_every_rule_is_listed_when_asked_for(shell: Shell) -> None:
    done = shell("explain", "--title", "Festa", "--all")
    assert "other rule" not in done.out
    assert "· topic eventi, rule 1 does not match: the item has no category" in done.out


def test_what_is_held_is_told_last_with_the_time_to_come(shell: Shell) -> None:
    shell.config["relay"] = {"hold": "4m", "urgent_hold": "30s", "quiet_hours": None}
    item = a_story(shell)
    *_, last = [line for line in shell("explain", item).out.splitlines() if line]
    assert re.fullmatch(r" +now +notice 1 is held until \d\d:\d\d:\d\d \(in 3 min\)", last)


def test_an_item_that_no_rule_matched_is_told_so(shell: Shell) -> None:
    del shell.config["topics"]["tutto"]
    shell("poll")
    item = shell.simulator.newsroom.publish(Draft(title="Mostra di pittura"))
    shell("poll")
    out = shell("explain", item.guid).out
    assert "not sent: no rule of any topic matches (unmatched)" in out
    assert "· 5 rules did not match (--all lists them)" in out


def test_words_of_a_title_find_its_item_and_several_are_offered(shell: Shell) -> None:
    item = a_story(shell)
    shell.simulator.newsroom.publish(Draft(title="Via Roma riaperta"))
    shell("poll")
    assert shell("explain", "chiusa", "VIA", "roma").out.startswith("Chiusa via Roma [tratto nord]\n")
    done = shell("explain", "via Roma")
    assert (done.code, done.out) == (1, "")
    assert f"  bridge explain {item}   " in done.err
    assert "Via Roma riaperta" in done.err
    assert "riaperta" in shell("explain", "la strada riaperta di ieri").out  # one of the words is enough


def test_an_address_is_known_however_it_is_spelt(shell: Shell) -> None:
    a_story(shell)
    [stored] = shell("explain", "chiusa via roma", "--json").json
    for spelt in (stored["link"].rstrip("/"), f"{stored['link']}?utm_source=facebook"):
        assert shell("explain", spelt, "--json").json[0]["id"] == stored["id"]


def test_an_id_that_does_not_exist_is_not_taken_for_a_word(shell: Shell) -> None:
    shell("poll")
    shell.simulator.newsroom.publish(Draft(title="Chiusura il 24"))
    shell("poll")
    done = shell("explain", "24")
    assert (done.code, done.out) == (1, "")
    assert done.err.endswith(
        "nothing is known of '24': no item has that id, link or guid, no message that SID\n"
    )


def test_the_story_as_json_holds_the_timeline_beside_what_it_held_before(shell: Shell) -> None:
    item = a_story(shell)
    [story] = shell("explain", item, "--json").json
    assert {"id", "feed", "title", "link", "guid", "categories", "fate", "reason", "topics", "rules", "versions",
            "notices", "timeline"} <= story.keys()  # fmt: skip
    assert [event["what"].split(" in ")[0] for event in story["timeline"]][:2] == [
        "first seen", "topics by today's rules: Viabilità, Tutte le notizie",
    ]  # fmt: skip
    assert story["notices"][0]["causes"] == []


# --- preview -----------------------------------------------------------------------------------------------

RSS = """<rss version='2.0'><channel><title>t</title>
<item><title>Chiusa via Po</title><category>Viabilità</category><guid>1</guid></item>
<item><title>Mostra</title><guid>2</guid></item><item><title>Concerto</title><guid>3</guid></item>
<item><title>Mercato</title><guid>4</guid></item><item><title>Teatro</title><guid>5</guid></item>
<item><title>Cinema</title><guid>6</guid></item><item><title>Museo</title><guid>7</guid></item>
</channel></rss>"""


def test_a_preview_shows_the_message_its_topics_and_at_the_end_what_would_not_leave(shell: Shell) -> None:
    del shell.config["topics"]["tutto"]
    shell.config["whatsapp"]["templates"]["notizia"]["price"] = 0.05
    rows = "+393330000001,Ada,viabilita,,2026-01-10,modulo\n"
    shell("subscribers", "import", shell.file("people.csv", HEADER + rows))
    out = shell("preview", shell.file("feed.xml", RSS)).out
    ending = "Maggiori informazioni: https://www.comune.example Comune di Prova."
    assert [re.sub("   +", "   ", line) for line in out.splitlines()] == [
        "Chiusa via Po",
        '  Viabilità  category "Viabilità"; keyword "chius* via" in the title',
        "  to 1 citizen, cost 0.05",
        f"  │ Chiusa via Po: Leggi la notizia sul sito del Comune. {ending}",
        "",
        "Not sent: 6",
        "why   entry",
        "unmatched: no rule of any topic matches  6  Mostra",
        "   Concerto",
        "   Mercato",
        "   Teatro",
        "   Cinema",
        "   … and 1 more (--all lists them)",
        "",
        "7 entries: 1 would be sent (1 message, cost 0.05), 6 not.",
    ]
    assert "Museo" in shell("preview", shell.file("feed.xml", RSS), "--all").out


def test_a_preview_as_json_says_also_what_led_to_each_topic(shell: Shell) -> None:
    entry = shell("preview", shell.file("feed.xml", RSS), "--json").json["entries"][0]
    assert {"title", "link", "topics", "decision", "reason", "text", "recipients", "cost"} <= entry.keys()
    assert entry["led_by"] == [
        {"topic": "viabilita", "title": "Viabilità",
         "why": 'category "Viabilità"; keyword "chius* via" in the title'},
        {"topic": "tutto", "title": "Tutte le notizie", "why": "any item"},
    ]  # fmt: skip


def test_each_feed_that_is_refused_is_told_on_a_line_of_its_own(shell: Shell) -> None:
    for name in ("rotto", "guasto"):
        shell.config["feeds"][name] = {"url": f"{shell.simulator.base_url}/nowhere/{name}"}
    done = shell("preview")
    assert done.code == 1
    assert [line.split(":")[:2] for line in done.err.splitlines() if "refused" in line] == [
        ["refused", " rotto"], ["refused", " guasto"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("message", "shown", "style"),
    [
        ("*Via Roma chiusa*\nPer lavori", "Via Roma chiusa\nPer lavori", "bold"),
        ("_forse_ domani", "forse domani", "italic"),
        ("~oggi~", "oggi", "strike"),
    ],
)
def test_whatsapps_marks_are_acted_upon(message: str, shown: str, style: str) -> None:
    text = formatted(message)
    assert (text.plain, [str(span.style) for span in text.spans]) == (shown, [style])


def test_marks_within_words_and_sums_are_none() -> None:
    sums = "imponibile * aliquota_ordinaria * mesi, 2*3*4, _uno_due, *5*6"
    text = formatted(sums)
    assert (text.plain, text.spans) == (sums, [])


# --- status, notices ---------------------------------------------------------------------------------------


def test_status_tells_health_first_then_feeds_then_figures(shell: Shell) -> None:
    a_story(shell)
    shell("notices", "release", "1")
    lines = shell("status").out.splitlines()
    assert lines[:2] == [
        "● Comune di Prova: stopped, health: ok",
        "  nothing is polled or sent until `bridge run` is started",
    ]
    assert lines[3].split("  ")[0] == "feed"
    assert re.fullmatch(r"notizie  ok +(now|1 s ago) +– +1 +(now|1 s ago)", lines[4])
    assert "subscribers  2 active" in lines
    assert "limits       400 messages a second, 250 citizens a day" in lines
    assert any(
        re.fullmatch(r"1 +(now|\d s ago) +released +0 +0 +Chiusa via Roma \[tratto nord\]", one)
        for one in lines
    )


def test_a_failing_feed_is_told_with_its_reason_above_the_table(shell: Shell) -> None:
    shell.config["feeds"]["rotto"] = {"url": f"{shell.simulator.base_url}/nowhere"}
    shell("poll")
    lines = shell("status").out.splitlines()
    assert lines[0] == "● Comune di Prova: stopped, health: trouble"
    assert lines[2].startswith("  ! feed rotto: failed 1 time(s) in a row: ")
    assert any(re.match(r"rotto +failed 1× ", line) for line in lines)


def test_status_as_json_tells_backlog_and_last_deliveries_too(shell: Shell) -> None:
    a_story(shell)
    shell("notices", "release", "1")
    now = shell("status", "--json").json
    assert now["backlog"]["waiting"] == 0
    [last] = now["last"]
    assert (last["id"], last["state"], last["deliveries"]["handed_over"]) == (1, "released", 0)


def test_people_see_the_last_notices_and_programs_all(shell: Shell) -> None:
    for number in range(22):
        shell("send", "--topic", "viabilita", f"Avviso {number}.")
    shell("notices", "cancel", "1")
    out = shell("notices", "list").out.splitlines()
    assert (out[0], len(out)) == ("2 older ones are not shown; --limit 0 shows all", 22)
    assert [one["id"] for one in shell("notices", "list", "--json").json] == list(range(1, 23))
    assert [one["id"] for one in shell("notices", "list", "--json", "--limit", "2").json] == [21, 22]
    assert [one["id"] for one in shell("notices", "list", "--json", "--state", "cancelled").json] == [1]
    assert shell("notices", "list", "--state", "expired").out == "no notice is expired\n"
    assert len(shell("notices", "list", "--limit", "0").out.splitlines()) == 23


def test_of_what_is_held_it_is_told_how_many_it_would_reach(shell: Shell) -> None:
    shell.import_two()
    shell("send", "--topic", "viabilita", "--topic", "tutto", "Avviso a tutti.")
    shell("send", "--topic", "eventi", "Festa in piazza.")
    shell("send", "--topic", "viabilita", "Via Po è chiusa.")
    shell("notices", "release", "3")
    shell("notices", "cancel", "2")
    held, cancelled, released = shell("notices", "list").out.splitlines()[1:]
    assert re.search(r" held, .+ ~2 +viabilita, tutto ", held)
    assert re.search(r" cancelled +0 ", cancelled)
    assert re.search(r" released +0 ", released)
    told = [(one["recipients"], one["would_reach"]) for one in shell("notices", "list", "--json").json]
    assert told == [(0, 2), (0, None), (0, None)]
    assert "recipients  ~2 if it left now" in shell("notices", "show", "1").out
    assert shell("notices", "show", "1", "--json").json["would_reach"] == 2
    assert "if it left now" not in shell("notices", "show", "3").out


def test_a_notice_is_shown_with_its_message_as_a_phone_would_show_it(shell: Shell) -> None:
    a_story(shell)
    out = shell("notices", "show", "1").out
    assert "from        item" in out
    assert "deliveries  nothing sent yet" in out
    assert "  │ Chiusa via Roma [tratto nord]: Per lavori." in out


def test_waiting_for_a_notice_that_nobody_sends_is_refused(shell: Shell) -> None:
    done = shell("send", "--topic", "viabilita", "Via Po è chiusa.", "--wait")
    assert done.code == 1
    assert done.err.endswith("no daemon runs here, so notice 1 waits: `bridge run` sends it\n")
    shell("notices", "cancel", "1")
    shell("send", "--topic", "viabilita", "Via Po è chiusa.")
    shell("notices", "hold", "2")
    assert shell("notices", "release", "2", "--wait").code == 1


def test_an_import_is_summed_up(shell: Shell) -> None:
    rows = "+393330000001,Ada,viabilita,,2026-01-10,modulo\n+393330000002,,,,2026-01-10,modulo\n"
    path = shell.file("people.csv", HEADER + rows)
    assert shell("subscribers", "import", path).out.splitlines() == ["rows     2", "added    2", "changed  0"]


# --- names -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "code", "hint"),
    [
        ("stauts", 2, "Did you mean 'status'?"),
        ("notices relaese 1", 2, "Did you mean 'release'?"),
        ("subscribers lst", 2, "Did you mean 'list'?"),
        ("explain --titel x", 2, "'--title'"),
        ("poll notzie", 1, "did you mean 'notizie'?"),
        ("preview notzie", 1, "did you mean the feed 'notizie'?"),
        ("preview x.xml --feed notize", 1, "did you mean 'notizie'?"),
        ("explain --title x --feed notize", 1, "did you mean 'notizie'?"),
        ("send --topic Viabilità Prova", 1, "did you mean 'viabilita'?"),
        ("send --topic viabilita --zone centr Prova", 1, "did you mean 'centro'?"),
        ("notices list --state hold", 2, "held"),
    ],
)
def test_a_mistyped_name_is_told_with_what_was_meant(shell: Shell, line: str, code: int, hint: str) -> None:
    shell.config["zones"] = {"centro": {"title": "Centro", "places": ["piazza Grande"]}}
    done = shell(*shlex.split(line))
    assert (done.code, done.out) == (code, "")
    assert hint in done.err


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("bridge sta", ["status"]),
        ("bridge notices re", ["release"]),
        ("bridge explain --ti", ["--title"]),
        ("bridge send --topic v", ["viabilita"]),
        ("bridge poll n", ["notizie"]),
        ("bridge notices list --state c", ["cancelled"]),
        ("bridge send --zone x", []),
    ],
)
def test_a_shell_completes_commands_options_and_names(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, words: str, offered: list[str]
) -> None:
    shell("check")  # writes the configuration
    monkeypatch.setenv("BRIDGE_CONFIG", str(shell.directory / "config.yaml"))
    monkeypatch.setenv("_BRIDGE_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(len(words.split()) - 1))
    done = shell()
    assert [line.split(",")[1] for line in done.out.split()] == offered


def test_completing_a_command_imports_none(shell: Shell) -> None:
    """Or every press of the key would take a second and a half."""
    code = (
        "import sys; from bridge.cli import main\n"
        "try: main([])\n"
        "except SystemExit: print(sorted(sys.modules))"
    )
    environ = {**os.environ, "_BRIDGE_COMPLETE": "bash_complete", "COMP_WORDS": "bridge ", "COMP_CWORD": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=True
    )
    assert "plain,status\n" in done.stdout
    assert "'bridge.cli.status'" not in done.stdout


@pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
def test_the_script_of_each_shell_calls_the_bridge(shell: Shell, name: str) -> None:
    done = shell("completion", name)
    assert (done.code, f"_BRIDGE_COMPLETE={name}_complete" in done.out) == (0, True)


# --- what holds for all ------------------------------------------------------------------------------------

LINES = (
    "check", "config reference", "poll", "preview", "preview --all", "explain 1", "explain via roma", "status",
    "notices list", "notices show 1", "notices hold 1", "notices release 1", "notices cancel 1", "pause", "resume",
    "send --topic viabilita 'Chiamate il +39 333 000 0001.'", "subscribers list", "subscribers show 1",
    "subscribers show '333 000 0001'", "subscribers show '+39 333 000 0009'", "subscribers import people.csv",
    "subscribers import broken.csv", "subscribers erase '+39 333 000 0002' --yes", "stauts +393330000001",
    "notices show +393330000001", "subscribers list +393330000001", "explain whatsapp:+393330000001",
    "poll +393330000001", "templates list",
)  # fmt: skip


def test_no_command_shows_a_number_in_clear(shell: Shell) -> None:
    """Whatever is asked, told or mistyped, by people or by programs; only an export shows them, on purpose."""
    a_story(shell)
    shell.file("broken.csv", HEADER + "+393330000001,,+393330000002,,2026-01-10,m\n39333,,,,2026-01-10,m\n")
    for line in LINES:
        for further in ((), ("--json",)):
            done = shell(*shlex.split(line), *further)
            for stream in (done.out, done.err):
                assert not PHONE.search(stream), line
    assert PHONE.search(shell("subscribers", "export").out)


def test_json_goes_alone_to_stdout(shell: Shell) -> None:
    """Hints and progress are not in the way of a program that reads."""
    a_story(shell)
    for line in (
        "status",
        "notices list",
        "notices show 1",
        "explain 1",
        "preview",
        "poll",
        "subscribers list",
    ):
        assert shell(*line.split(), "--json").json is not None
