"""A template's life with the real process: created, pasted, approved, used; paused, replaced by another, back."""

from __future__ import annotations

from typing import Any

import yaml

from tests.acceptance.town import TEMPLATES, Town, phone

ADA = phone(1)
SITE = "https://www.comune.example"
BODY = "Avviso del Comune di Prova: {{1}}. {{2}} Leggi tutto: {{3}} Grazie a tutti."
NEWS, SPARE = TEMPLATES["notizia"][0], "HX" + "3" * 32


def sent(town: Town) -> list[str]:
    return [message.content_sid for message in town.simulator.ledger.outbound()]


def paste(town: Town, told: str) -> None:
    """What `submit` prints takes its place in the configuration."""
    lines: dict[str, Any] = yaml.safe_load(told.partition("Paste into config.yaml:")[2])
    for name, keys in lines["whatsapp"]["templates"].items():
        town.config["whatsapp"]["templates"][name].update(keys)


def test_templates_are_created_pasted_approved_and_used(town: Town) -> None:
    town.config["whatsapp"]["templates"] = {
        "notizia": {"body": BODY, "button": "Leggi la notizia", "image": True, "price": 0.05},
        "allerta": {"body": BODY.replace("Avviso", "Allerta")},
    }
    refused = town.bridge("templates", "submit", check=False)
    assert refused.returncode == 1
    assert "notizia+image.it: its reviewers want an example" in refused.stderr
    paste(town, refused.stdout)
    paste(town, town.bridge("templates", "submit", "--image", f"{SITE}/foto/ponte.jpg").stdout)
    again = town.bridge("templates", "submit")
    assert "every template has its SID" in again.stdout
    told = town.json("templates", "status")
    assert [(one["template"], one["status"]) for one in told] == [
        ("notizia", "approved"), ("notizia+image", "approved"), ("allerta", "approved"),
    ]  # fmt: skip
    town.import_subscribers({ADA: ["tutto"]})
    with town.running():
        town.wait_polled()
        item = town.publish("Mercato in piazza")
        town.wait_accepted(1)
        town.wait_settled()
    [message] = town.simulator.ledger.outbound()
    assert message.content_sid == town.config["whatsapp"]["templates"]["notizia"]["sid"]
    assert message.text.startswith("Avviso del Comune di Prova: Mercato in piazza. ")
    assert message.button == f"{SITE}/./"  # the item stands elsewhere than on comune.site
    assert item.link in message.text
    attempt = town.json("explain", message.sid)["attempts"][0]
    assert (attempt["form"], attempt["price"]) == ("template:notizia", 0.05)
    assert town.json("notices", "show", "1")["cost"] == 0.05


def test_a_paused_template_is_told_and_another_serves_until_it_is_approved_again(town: Town) -> None:
    templates = town.simulator.provider.templates
    town.config["whatsapp"]["templates"]["notizia"]["fallback"] = "scorta"
    town.config["whatsapp"]["templates"]["scorta"] = {"sid": SPARE, "body": BODY}
    templates.put(type(templates.by_sid[NEWS])(SPARE, BODY))
    town.import_subscribers({ADA: ["tutto"]})
    templates.change(NEWS, {"approval": "paused"})
    with town.running():
        town.wait_polled()
        town.wait_logged("template.changed template=notizia.it")
        town.publish("Mercato in piazza")
        town.wait_accepted(1)
        [trouble] = [one for one in town.json("status")["troubles"] if "template" in one]
        assert trouble == "template notizia.it: is paused, filed as utility; scorta serves instead"
        assert town.bridge("templates", "status", check=False).returncode == 1
        templates.change(NEWS, {"approval": "approved"})
        assert town.bridge("templates", "status").returncode == 0  # which the daemon beside it heeds
        assert town.json("status")["troubles"] == []
        town.publish("Concerto in villa")
        town.wait_accepted(2)
    assert sent(town) == [SPARE, NEWS]
    assert town.log().count("template.changed") == 1  # the rest was seen by the command
