"""The commands as ops and programs call them: data on stdout, words on stderr, the contract's exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bridge.cli import main
from bridge.simulator.items import Draft
from bridge.simulator.rules import Template
from tests.shell import HEADER, Shell

# --- check, config -----------------------------------------------------------------------------------------


def test_check_says_that_a_configuration_is_valid_and_what_does_not_act_yet(shell: Shell) -> None:
    done = shell("check")
    assert done.code == 0
    assert "valid. Comune di Prova: 1 feed(s), 5 topic(s), sends through Twilio." in done.out
    assert "not yet acting: subscriptions.retention" in done.out


def test_check_tells_every_error_with_its_place_and_exits_78(shell: Shell) -> None:
    path = shell.file("bad.yaml", "comune: {nam: Prova}\nfeeds: {n: {url: 'ftp://x'}}\ntopics: {}\n")
    shell_code = None
    with pytest.raises(SystemExit) as ended:
        main(["--config", path, "check"])
    shell_code = ended.value.code
    lines = shell.capsys.readouterr().err.splitlines()
    assert shell_code == 78
    assert [line.split(": ")[0].removeprefix(path) for line in lines][:2] == [":1:1", ":1:10"]
    assert any("did you mean name?" in line for line in lines)
    assert len(lines) >= 4


def test_check_tells_errors_as_json_too(shell: Shell) -> None:
    shell.config["topics"]["tutto"]["rulez"] = []
    done = shell("check", "--json")
    assert done.code == 78
    [problem] = done.json["problems"]
    assert problem["message"].startswith("topics.tutto.rulez: unknown key")
    assert (problem["line"] > 1, done.json["ok"]) == (True, False)


def test_check_online_asks_the_feeds_and_the_account(shell: Shell) -> None:
    shell.config["feeds"]["rotto"] = {"url": f"{shell.simulator.base_url}/nowhere"}
    templates = shell.config["whatsapp"]["templates"]
    templates["notizia"]["sids"] = {"de": "HX" + "9" * 32}
    put = shell.simulator.provider.templates.put
    put(Template(templates["notizia"]["sid"], "Avviso: {{1}}."))
    put(Template(templates["allerta"]["sid"], "Allerta: {{1}}.", approval="rejected"))
    done = shell("check", "--online", "--json")
    assert done.code == 1
    found = {one["what"]: (one["ok"], one["sentence"]) for one in done.json["online"]}
    assert {what for what, (ok, _) in found.items() if ok} == {
        "feeds.notizie", "whatsapp", "whatsapp.templates.notizia.it",
    }  # fmt: skip
    assert "has nothing there" in found["feeds.rotto"][1]
    assert found["whatsapp.templates.notizia.it"][1].startswith("is approved")
    assert found["whatsapp.templates.allerta.it"][1].startswith("is rejected")
    assert "HTTP 404" in found["whatsapp.templates.notizia.de"][1]
    [doubt] = [one for one in done.json["doubts"] if "another text" in one]
    assert doubt.startswith("whatsapp.templates.notizia.it: at the provider HX")
    assert "'Avviso: {{1}}.'" in doubt
    put(Template(templates["notizia"]["sid"], templates["notizia"]["body"]))
    assert "another text" not in shell("check", "--online").out


def test_the_schema_is_json(shell: Shell) -> None:
    assert "properties" in shell("config", "schema").json


def test_a_missing_configuration_is_told(shell: Shell, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--config", "nowhere.yaml", "check"])
    assert ended.value.code == 78
    assert "nowhere.yaml" in capsys.readouterr().err


# --- preview, poll, explain --------------------------------------------------------------------------------


def test_preview_of_a_file_shows_each_entry_as_if_it_were_new_and_changes_nothing(shell: Shell) -> None:
    sample = Path(__file__).parents[1] / "fixtures" / "wordpress" / "feed.rss2.xml"
    done = shell("preview", str(sample), "--feed", "notizie", "--json")
    assert done.code == 0
    assert (done.json["feed"], done.json["refused"], len(done.json["entries"])) == ("notizie", None, 10)
    by_title = {one["title"]: one for one in done.json["entries"]}
    road = next(one for title, one in by_title.items() if title.startswith("Chiusura di via Garibaldi"))
    assert (road["decision"], road["topics"]) == ("relay", ["viabilita", "tutto"])
    assert road["text"].startswith(
        "Chiusura di via Garibaldi dal 24 al 28 novembre: modifiche alla viabilità: "
    )
    assert sum(one["decision"] == "withheld" for one in by_title.values()) == 1
    assert not (shell.directory / "state").exists()


def test_preview_counts_recipients_and_cost(shell: Shell) -> None:
    shell.config["whatsapp"]["templates"]["notizia"]["price"] = 0.05
    shell.import_two()
    rss = "<rss version='2.0'><channel><title>t</title><item><title>Mercato</title></item></channel></rss>"
    [entry] = shell("preview", shell.file("feed.xml", rss), "--json").json["entries"]
    assert (entry["recipients"], entry["cost"]) == (1, 0.05)


def test_preview_of_a_configured_feed_tells_what_is_known(shell: Shell) -> None:
    shell.simulator.newsroom.publish(Draft(title="Vecchia notizia", text="Ieri."))
    [entry] = shell("preview", "notizie", "--json").json["entries"]
    assert entry["decision"] == "baseline"
    shell("poll")
    shell.simulator.newsroom.publish(Draft(title="Nuova notizia", text="Oggi."))
    entries = shell("preview", "--json").json["entries"]
    assert [one["decision"] for one in entries] == ["relay", "known"]


def test_what_is_no_feed_is_refused_in_one_sentence(shell: Shell) -> None:
    page = shell.file("page.html", "<!doctype html><html><head><title>Manutenzione</title></head></html>")
    done = shell("preview", page, "--json")
    assert (done.code, done.json["entries"]) == (1, [])
    assert "Manutenzione" in done.json["refused"]
    done = shell("preview", "no-such-file.xml")
    assert done.code == 1
    assert "neither a configured feed (notizie), nor a URL, nor a readable file" in done.err


def test_poll_reports_each_feed_and_fails_when_one_fails(shell: Shell) -> None:
    shell.simulator.newsroom.publish(Draft(title="Vecchia notizia"))
    assert shell("poll", "--json").json == [
        {"feed": "notizie", "ok": True, "entries": 1, "new": 1, "notices": 0, "error": None, "baseline": True}
    ]
    shell.config["feeds"]["rotto"] = {"url": f"{shell.simulator.base_url}/nowhere"}
    done = shell("poll", "--json")
    assert done.code == 1
    assert [(one["feed"], one["ok"]) for one in done.json] == [("notizie", True), ("rotto", False)]
    assert "404" in done.json[1]["error"]


def test_poll_makes_notices_and_explain_tells_their_story(shell: Shell) -> None:
    shell("poll")
    item = shell.simulator.newsroom.publish(Draft(title="Chiusa via Roma", text="Per lavori."))
    assert shell("poll", "notizie", "--json").json[0]["notices"] == 1
    [story] = shell("explain", item.link, "--json").json
    assert (story["title"], story["fate"], story["topics"]) == (
        "Chiusa via Roma",
        "noticed",
        ["viabilita", "tutto"],
    )
    assert [rule["matched"] for rule in story["rules"] if rule["topic"] == "viabilita"] == [False, True]
    assert [notice["state"] for notice in story["notices"]] == ["held"]
    assert shell("explain", item.guid, "--json").json == shell("explain", str(story["id"]), "--json").json
    assert "✓ topic viabilita, rule 2 matches" in shell("explain", item.link).out


def test_explain_of_a_made_up_item_tries_each_rule(shell: Shell) -> None:
    [story] = shell("explain", "--title", "Festa in piazza", "--category", "Eventi", "--json").json
    assert story["topics"] == ["eventi", "tutto"]
    assert shell("explain").code == 2
    assert shell("explain", "no-such-thing").code == 1


# --- notices -----------------------------------------------------------------------------------------------


def test_a_notice_is_listed_held_released_and_cancelled(shell: Shell) -> None:
    shell.import_two()
    made = shell("send", "--topic", "viabilita", "Via Roma è chiusa. Si passa da via Verdi.", "--json").json
    assert made["recipients"] == 1
    number = str(made["id"])
    [listed] = shell("notices", "list", "--json").json
    assert {key: listed[key] for key in ("item", "feed", "topics", "zones", "state", "kind")} == {
        "item": None, "feed": None, "topics": ["viabilita"], "zones": [], "state": "held", "kind": "manual",
    }  # fmt: skip
    assert (listed["title"], listed["link"]) == ("Via Roma è chiusa", "https://www.comune.example")
    assert shell("notices", "hold", number).out == f"notice {number} is held; 0 citizens have it\n"
    assert shell("notices", "release", number).code == 0
    done = shell("notices", "release", number)
    assert (done.code, done.err) == (1, f"notice {number} is released already\n")
    assert shell("notices", "cancel", number).code == 0
    shown = shell("notices", "show", number)
    assert "cancelled (by hand)" in shown.out
    assert shell("notices", "show", "99").code == 1


def test_send_to_an_unknown_topic_is_refused(shell: Shell) -> None:
    done = shell("send", "--topic", "strade", "Prova")
    assert (done.code, "there is no topic 'strade'" in done.err) == (1, True)


# --- subscribers -------------------------------------------------------------------------------------------


def test_subscribers_are_listed_and_shown_masked_and_exported_in_clear(shell: Shell) -> None:
    shell.import_two()
    for done in (
        shell("subscribers", "list"),
        shell("subscribers", "list", "--json"),
        shell("subscribers", "show", "1"),
    ):
        assert "3330000001" not in done.out
        assert "+39…01" in done.out
    assert shell("subscribers", "show", "+39 333 000 0002", "--json").json["topics"] == ["tutto"]
    assert "+393330000001,Ada,viabilita" in shell("subscribers", "export").out
    assert json.loads(shell("subscribers", "export", "1").out)["phone"] == "+393330000001"
    assert shell("subscribers", "show", "+393330000009").code == 1


def test_an_export_to_a_file_is_readable_to_its_owner_alone(shell: Shell) -> None:
    shell.import_two()
    target = shell.directory / "export.csv"
    assert shell("subscribers", "export", "--output", str(target)).code == 0
    assert target.stat().st_mode & 0o777 == 0o600
    assert "+393330000001" in target.read_text()


def test_a_bad_import_exits_1_names_the_rows_and_takes_nothing(shell: Shell) -> None:
    path = shell.file("people.csv", HEADER + "1,,,,2026-01-10,m\n+393330000001,,nessuno,,2026-01-10,m\n")
    done = shell("subscribers", "import", path)
    assert done.code == 1
    assert f"{path}: line 2: phone" in done.err
    assert f"{path}: line 3: topics" in done.err
    assert shell("subscribers", "list", "--json").json == []


def test_an_erased_person_is_gone(shell: Shell) -> None:
    shell.import_two()
    assert shell("subscribers", "erase", "+393330000001", "--yes").code == 0
    assert shell("subscribers", "show", "+393330000001").code == 1
    assert [one["state"] for one in shell("subscribers", "list", "--json").json] == ["erased", "active"]


# --- status and the rest -----------------------------------------------------------------------------------


def test_status_has_the_contracts_keys(shell: Shell) -> None:
    shell.import_two()
    shell("poll")
    now = shell("status", "--json").json
    assert {"state", "paused", "health", "feeds", "messages", "subscribers", "limits"} <= set(now)
    assert (now["state"], now["paused"], now["health"]) == ("stopped", False, "ok")
    assert now["subscribers"] == {"active": 2}
    assert [feed["name"] for feed in now["feeds"]] == ["notizie"]
    assert "Comune di Prova: stopped, health: ok" in shell("status").out


def test_pause_is_told_by_status_until_resume(shell: Shell) -> None:
    assert shell("pause").code == 0
    now = shell("status", "--json").json
    assert (now["paused"], now["health"]) == (True, "trouble")
    assert shell("resume").code == 0
    assert shell("status", "--json").json["paused"] is False


def test_a_mistyped_command_is_suggested_and_exits_2(shell: Shell) -> None:
    done = shell("stauts")
    assert done.code == 2
    assert "Did you mean 'status'?" in done.err


def test_help_names_every_command(shell: Shell) -> None:
    done = shell("--help")
    assert done.code == 0
    for name in (
        "demo",
        "run",
        "check",
        "preview",
        "explain",
        "poll",
        "status",
        "notices",
        "subscribers",
        "config",
    ):
        assert f"  {name} " in done.out


def test_another_key_than_the_databases_exits_78(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell.import_two()
    monkeypatch.setenv("BRIDGE_KEY", "another invented key of more than 32 characters")
    done = shell("status")
    assert (done.code, "BRIDGE_KEY is not the key" in done.err) == (78, True)


def test_a_short_key_exits_78(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIDGE_KEY", "short")
    assert shell("status").code == 78


def test_without_a_key_one_is_made_for_its_owner_alone_and_told(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BRIDGE_KEY")
    done = shell("pause")
    key = shell.directory / "state" / "bridge.key"
    assert key.stat().st_mode & 0o777 == 0o600
    assert "key.generated" in done.err
    assert key.read_text().strip() not in done.err
    assert "key.generated" not in shell("resume").err


def test_run_without_the_token_exits_78(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TWILIO_AUTH_TOKEN")
    done = shell("run")
    assert (done.code, "TWILIO_AUTH_TOKEN is missing" in done.err) == (78, True)


def test_check_tells_a_missing_token_and_refuses_a_key_that_cannot_be_used(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TWILIO_AUTH_TOKEN")
    done = shell("check")
    assert (done.code, done.err) == (0, "TWILIO_AUTH_TOKEN is not set: `bridge run` needs it\n")
    assert shell("check", "--json").json["missing_secrets"] == ["TWILIO_AUTH_TOKEN"]
    monkeypatch.setenv("BRIDGE_KEY", "short")
    assert shell("check").code == 78


def test_a_lost_key_is_told_and_no_other_is_made_in_its_place(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell.import_two()
    monkeypatch.delenv("BRIDGE_KEY")
    done = shell("status")
    assert (done.code, "must be given back" in done.err) == (78, True)
    assert not (shell.directory / "state" / "bridge.key").exists()


def test_the_database_is_readable_to_its_owner_alone(shell: Shell) -> None:
    shell("poll")
    assert (shell.directory / "state" / "bridge.db").stat().st_mode & 0o777 == 0o600


def test_an_erasure_by_a_script_asks_nobody(shell: Shell) -> None:
    shell.import_two()
    assert shell("subscribers", "erase", "1", "--json").json == {"id": 1, "state": "erased"}


def test_acts_answer_programs_too(shell: Shell) -> None:
    assert shell("pause", "--json").json == {"paused": True}
    assert shell("resume", "--json").json == {"paused": False}
    shell.import_two()
    number = str(shell("send", "--topic", "viabilita", "Via Roma è chiusa.", "--json").json["id"])
    assert shell("notices", "hold", number, "--json").json == {
        "id": int(number), "state": "held", "have_it": 0, "under_way": 0, "twins": [],
    }  # fmt: skip
    assert shell("config", "schema", "--json").json == shell("config", "schema").json


def test_a_look_where_no_bridge_has_run_makes_nothing_and_says_so(shell: Shell) -> None:
    """A mistyped $STATE_DIRECTORY must not look like a healthy bridge without subscribers."""
    for command in (["status"], ["notices", "list"], ["subscribers", "list"], ["subscribers", "export"]):
        done = shell(*command)
        assert done.code == 0
        assert "no bridge has run on" in done.err
    assert json.loads(shell("notices", "list", "--json").out) == []
    assert not (shell.directory / "state").exists()


def test_erasing_twice_is_told_and_kept_once(shell: Shell) -> None:
    shell.import_two()
    assert shell("subscribers", "erase", "1", "--yes").out == "subscriber 1 is erased\n"
    assert shell("subscribers", "erase", "1", "--yes").out == "subscriber 1 is erased already\n"
    events = [one["event"] for one in shell("subscribers", "show", "1", "--json").json["consents"]]
    assert events == ["imported", "erased"]


def test_an_export_that_cannot_be_written_is_one_sentence(shell: Shell) -> None:
    shell.import_two()
    done = shell("subscribers", "export", "--output", "/nowhere/people.csv")
    assert (done.code, done.err) == (1, "/nowhere/people.csv: cannot be written: No such file or directory\n")
