"""Templates created, submitted and asked about through the real SDK at the simulated provider."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bridge.cli import main
from bridge.core.wording.templates import Needed, needed
from bridge.errors import FetchError
from bridge.model import SubscriberState
from bridge.operations import templates
from bridge.policy import Template
from bridge.ports import Approval, Content
from bridge.simulator import Simulator
from bridge.simulator.faults import Fault
from bridge.simulator.rules import Template as Simulated
from bridge.simulator.settings import ACCOUNT, TOKEN
from bridge.store import schema
from bridge.whatsapp.templates import TwilioTemplates
from tests.builders import SettableClock, a_config, a_whatsapp
from tests.tables import Tables

BODY = "Avviso del Comune di Prova: {{1}}. {{2}} Leggi tutto: {{3}} Grazie a tutti."
IMAGE = "https://www.prova.example/foto/ponte.jpg"
LATE = Template("tardi", "HX1", {}, "{{1}} {{2}} {{3}} Ciao.", ("title", "summary", "link"), 0.0)


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


@pytest.fixture
def office(simulator: Simulator) -> Iterator[TwilioTemplates]:
    whatsapp = a_whatsapp(account_sid=ACCOUNT, api_url=simulator.base_url, content_url=simulator.base_url)
    made = TwilioTemplates(whatsapp, TOKEN)
    yield made
    made.close()


def wanted(**sids: str) -> tuple[Needed, ...]:
    """The template `notizia` in Italian, and in the languages named."""
    template = Template("notizia", sids.pop("it", ""), sids, BODY, ("title", "summary", "link"), 0.0)
    return needed(a_config(whatsapp=a_whatsapp(templates={"notizia": template})))


def test_what_has_no_sid_is_created_submitted_and_then_approved(
    simulator: Simulator, office: TwilioTemplates
) -> None:
    [answer] = templates.submit(wanted(), office)
    assert (answer.created, answer.approval) == (True, Approval("received", "UTILITY"))
    [made] = simulator.provider.templates.by_sid.values()
    assert (made.sid, made.body, made.language) == (answer.sid, BODY, "it")
    [told] = templates.status(wanted(it=answer.sid), office)
    assert told.sentence == "is approved, filed as utility"


def test_asked_twice_it_creates_once(simulator: Simulator, office: TwilioTemplates) -> None:
    for number in range(60):  # more than a page
        office.create(f"altro_{number}", "it", Content(BODY), {})
    [first] = templates.submit(wanted(), office)
    [again] = templates.submit(wanted(), office)
    assert (again.sid, again.created) == (first.sid, False)
    assert len(simulator.provider.templates.by_sid) == 61


def test_a_broken_off_submission_is_taken_up_again(simulator: Simulator, office: TwilioTemplates) -> None:
    [template] = wanted()
    sid = office.create(template.provider_name, "it", Content(BODY), {})
    assert office.approval(sid).status == "unsubmitted"
    [answer] = templates.submit([template], office)
    assert (answer.sid, answer.created) == (sid, False)
    assert office.approval(sid).status == "approved"


def test_what_has_a_sid_is_left_alone(simulator: Simulator, office: TwilioTemplates) -> None:
    found = list(templates.submit(wanted(it="HX1", de=""), office))
    assert [one.template.label for one in found] == ["notizia.de"]


def test_what_would_be_refused_for_its_form_is_not_submitted(
    simulator: Simulator, office: TwilioTemplates
) -> None:
    bad = needed(
        a_config(whatsapp=a_whatsapp(templates={"x": Template("x", "", {}, LATE.body, LATE.variables, 0)}))
    )
    [answer] = templates.submit(bad, office)
    assert (answer.sid, answer.approval) == ("", None)
    assert "begins with a variable" in answer.trouble
    assert not simulator.provider.templates.by_sid


def test_a_rejection_is_told_with_its_reason(simulator: Simulator, office: TwilioTemplates) -> None:
    sid = office.create("notizia", "it", Content(LATE.body), {})
    office.submit(sid, "notizia", "UTILITY")
    [told] = templates.status(wanted(it=sid), office)
    assert told.sentence.startswith("is rejected, filed as utility: ")


def test_trouble_with_one_does_not_keep_from_the_others(
    simulator: Simulator, office: TwilioTemplates
) -> None:
    found = list(templates.status([*wanted(it="HX" + "0" * 32), *wanted()], office))
    assert "HTTP 404" in found[0].sentence
    assert found[1].sentence == "has no SID yet: `bridge templates submit` creates it"


def test_a_provider_out_of_order_is_one_clear_error(simulator: Simulator, office: TwilioTemplates) -> None:
    simulator.provider.faults.add(Fault("error_before", on="content"))
    with pytest.raises(FetchError, match="the provider does not give the list of templates"):
        office.find("notizia")


# --- the commands ------------------------------------------------------------------------------------------


@pytest.fixture
def run(
    simulator: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Any:
    """`run(templates, *args)` → (exit code, stdout, stderr) of `bridge templates …`."""
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", TOKEN)
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))

    def command(configured: dict[str, Any] | None, *args: str) -> tuple[int, str, str]:
        config: dict[str, Any] = {
            "comune": {"name": "Comune di Prova"},
            "feeds": {"notizie": {"url": "https://www.prova.example/feed/"}},
            "topics": {"tutto": {"rules": [{"any": True}]}},
        }
        if configured is not None:
            config["whatsapp"] = {
                "account_sid": ACCOUNT, "sender": "+390000000000", "api_url": simulator.base_url,
                "content_url": simulator.base_url, "templates": configured,
            }  # fmt: skip
        path = tmp_path / "config.yaml"
        path.write_text(yaml.safe_dump(config))
        with pytest.raises(SystemExit) as ended:
            main(["--config", str(path), "templates", *args])
        told = capsys.readouterr()
        assert isinstance(ended.value.code, int)
        return ended.value.code, told.out, told.err

    return command


def test_the_lines_to_paste_make_a_configuration_that_is_approved(run: Any, simulator: Simulator) -> None:
    code, out, _ = run({"notizia": {"body": BODY}}, "submit")
    assert code == 0
    pasted = yaml.safe_load(out.partition("Paste into config.yaml:")[2])["whatsapp"]["templates"]
    assert list(pasted["notizia"]) == ["sid"]
    code, out, _ = run({"notizia": {"body": BODY, **pasted["notizia"]}}, "status", "--json")
    assert (code, json.loads(out)[0]["status"]) == (0, "approved")
    code, out, _ = run({"notizia": {"body": BODY, **pasted["notizia"]}}, "submit")
    assert (code, len(simulator.provider.templates.by_sid)) == (0, 1)
    assert "every template has its SID" in out


def test_the_lines_to_paste_hold_every_sid_of_a_template(run: Any, simulator: Simulator) -> None:
    """What is pasted takes the place of what stood there: languages that had a SID keep it."""
    text = {
        "de": "Neu: {{1}}. {{2}} Alles hier: {{3}} Danke an alle.",
        "fr": "Avis: {{1}}. {{2}} Lire: {{3}} Merci.",
    }
    rich = {"body": BODY, "bodies": text, "sids": {"de": "HXde", "fr": ""}, "image": True}
    code, out, err = run({"notizia": rich, "altra": {"body": BODY, "sid": "HX1"}}, "submit", "--image", IMAGE)
    assert (code, err) == (0, "")
    pasted = yaml.safe_load(out.partition("Paste into config.yaml:")[2])["whatsapp"]["templates"]
    assert list(pasted) == ["notizia"]
    assert list(pasted["notizia"]) == ["sid", "sids", "image_sid", "image_sids"]
    assert (list(pasted["notizia"]["sids"]), pasted["notizia"]["sids"]["de"]) == (["de", "fr"], "HXde")
    made = {one.sid: one for one in simulator.provider.templates.by_sid.values()}
    image = made[pasted["notizia"]["image_sids"]["fr"]]
    assert (image.kind, image.body, dict(image.samples)["4"]) == (
        "twilio/media",
        text["fr"],
        "foto/ponte.jpg",
    )


def test_an_example_that_could_not_be_shown_is_refused(run: Any) -> None:
    code, out, err = run(
        {"notizia": {"body": BODY, "image": True}}, "submit", "--image", "https://cdn.example/1.jpg"
    )
    assert (code, out) == (2, "")
    assert (
        "'https://cdn.example/1.jpg' cannot be an example: it does not stand on https://www.prova.example/"
        in err
    )


def test_templates_are_submitted_in_the_languages_that_subscribers_have_chosen(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    tables = Tables.open(tmp_path / "bridge.db", SettableClock())
    tables.citizen("tutto", language="de")
    tables.citizen("tutto", language="sl")
    tables.citizen("tutto", language="fr", state=SubscriberState.STOPPED)
    tables.db.close()
    texts = {"de": "Neu: {{1}}. {{2}} Alles hier: {{3}} Danke an alle."}
    texts["fr"] = texts["de"]
    code, out, err = run({"notizia": {"body": BODY, "bodies": texts}}, "submit")
    assert code == 0
    tables = Tables.open(tmp_path / "bridge.db", SettableClock())
    standing = [(one["language"], one["status"]) for one in tables.rows(schema.template_standings)]
    assert standing == [("de", "received"), ("it", "received")]  # so none is sent of before it is approved
    assert len(tables.resting()) == 2
    tables.db.close()
    assert [line.partition(":")[0] for line in out.splitlines()[:2]] == ["notizia.it", "notizia.de"]
    assert err == (
        "notizia: no text in sl, which subscribers have chosen: they get it; "
        "give whatsapp.templates.notizia.bodies.sl\n"
    )


def test_the_status_is_written_down_for_the_daemon_and_says_what_nobody_tells(
    run: Any, simulator: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    sid = "HX" + "5" * 32
    simulator.provider.templates.put(Simulated(sid, BODY, approval="paused", rejection_reason="spam"))
    code, out, err = run({"notizia": {"body": BODY, "sid": sid}}, "status")
    assert (code, err) == (1, "quality is not told by Twilio's Content API: WhatsApp Manager shows it\n")
    assert out.splitlines()[1].split() == ["notizia.it", sid, "paused", "utility", "not", "told", "spam"]
    assert not (tmp_path / "bridge.db").exists()  # of a bridge that never ran there is nobody to tell
    tables = Tables.open(tmp_path / "bridge.db", SettableClock())
    assert run({"notizia": {"body": BODY, "sid": sid}}, "status", "--json")[0] == 1
    row = tables.row(schema.template_standings)
    told = {name: row[name] for name in ("name", "language", "sid", "status", "category", "reason")}
    assert told == {
        "name": "notizia", "language": "it", "sid": sid, "status": "paused", "category": "utility", "reason": "spam",
    }  # fmt: skip
    assert list(tables.resting()) == [f"template:{sid}"]
    changed = row["changed_at"]
    assert run({"notizia": {"body": BODY, "sid": sid}}, "status")[0] == 1
    row = tables.row(schema.template_standings)
    assert (row["changed_at"], row["checked_at"] > changed) == (changed, True)
    tables.db.close()


def test_a_text_that_would_be_refused_is_told_before_anybody_is_asked(run: Any) -> None:
    code, out, err = run({"notizia": {}}, "submit")
    assert (code, out) == (1, "")
    assert "notizia.it: it begins with a variable" in err
    code, out, err = run({"notizia": {}}, "list")
    assert (code, "none yet" in out) == (0, True)
    assert "notizia.it may be refused by WhatsApp: it begins with a variable" in err


def test_what_is_not_approved_yet_is_exit_code_1(run: Any, simulator: Simulator) -> None:
    simulator.provider.change(approval="pending")
    _, out, _ = run({"notizia": {"body": BODY}}, "submit", "--json")
    sid = json.loads(out)[0]["sid"]
    code, out, _ = run({"notizia": {"body": BODY, "sid": sid}}, "status")
    assert (code, "pending" in out) == (1, True)


def test_without_a_number_there_is_nothing_to_submit(run: Any) -> None:
    code, _, err = run(None, "submit")
    assert (code, "no whatsapp section" in err) == (1, True)
