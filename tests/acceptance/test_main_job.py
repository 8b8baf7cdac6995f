"""The main job: what is published reaches those who asked for it, once, and nobody else."""

from __future__ import annotations

from bridge.simulator.faults import Fault
from bridge.simulator.items import Draft
from tests.acceptance.town import Town, phone

ADA, BRUNO, CARLA, DINO = (phone(number) for number in range(1, 5))


def test_news_reaches_the_subscribers_of_its_topics_once_and_nobody_else(town: Town) -> None:
    town.publish("Notizia di ieri", categories=["Viabilità"])
    town.import_subscribers(
        {ADA: ["viabilita"], BRUNO: ["viabilita", "tutto"], CARLA: ["tutto"], DINO: ["scuole"]}
    )
    with town.running():
        town.wait_polled()
        item = town.publish("Chiusa via Roma", text="Da lunedì via Roma è chiusa. Si passa da via Verdi.")
        town.wait_accepted(3)
        town.wait_logged("notice.done")
    text = (
        "Chiusa via Roma: Da lunedì via Roma è chiusa. Si passa da via Verdi. "
        f"Maggiori informazioni: {item.link} Comune di Prova."
    )
    assert town.got() == {ADA: [text], BRUNO: [text], CARLA: [text]}


def test_what_the_feed_holds_at_first_is_taken_as_known(town: Town) -> None:
    for number in range(5):
        town.publish(f"Vecchia notizia {number}")
    town.import_subscribers({ADA: ["tutto"]})
    with town.running():
        town.wait_polled()
    assert town.got() == {}
    assert "feed.baseline feed=notizie known=5" in town.log()


def test_an_urgent_notice_goes_out_by_its_own_template(town: Town) -> None:
    town.import_subscribers({ADA: ["allerte", "tutto"], BRUNO: ["tutto"]})
    with town.running():
        town.wait_polled()
        town.publish("Allerta ARANCIONE per temporali", text="Dalle 18 alle 24.")
        town.wait_accepted(2)
    got = town.got()
    assert got[ADA][0].startswith("⚠️ Allerta ARANCIONE per temporali: Dalle 18 alle 24.")
    assert got[BRUNO][0].startswith("Allerta ARANCIONE per temporali: Dalle 18 alle 24.")


def test_an_item_withdrawn_during_the_hold_is_not_sent(town: Town) -> None:
    town.config["relay"]["hold"] = "8s"
    town.import_subscribers({ADA: ["tutto"]})
    town.publish("Notizia di ieri")
    with town.running():
        town.wait_polled()
        wrong = town.publish("Scuole chiuse domani")
        town.wait_logged("notice.held")
        town.simulator.newsroom.withdraw(wrong.id)
        right = town.publish("Mercato in piazza")
        town.wait_accepted(1)
        town.wait_logged("notice.done")
        states = {one["title"]: one["state"] for one in town.json("notices", "list")}
    assert states == {"Scuole chiuse domani": "cancelled", "Mercato in piazza": "done"}
    assert [text.split(":")[0] for text in town.got()[ADA]] == [right.title]


def test_a_withdrawal_that_the_sites_validators_hide_is_seen_before_release(town: Town) -> None:
    """WordPress answers 304 after its newest post was trashed; the look before a release does not ask by them."""
    town.config["relay"]["hold"] = "8s"
    town.simulator.newsroom.stale_validators = True
    town.import_subscribers({ADA: ["tutto"]})
    town.publish("Notizia di ieri")
    with town.running():
        town.wait_polled()
        wrong = town.publish("Scuole chiuse domani")
        town.wait_logged("notice.held")
        town.simulator.newsroom.withdraw(wrong.id)
        town.wait_logged("notice.cancelled")
    assert town.got() == {}


def test_an_item_edited_during_the_hold_goes_out_as_it_reads_then(town: Town) -> None:
    town.config["relay"]["hold"] = "8s"
    town.import_subscribers({ADA: ["tutto"], BRUNO: ["scuole"]})
    with town.running():
        town.wait_polled()
        item = town.publish("Scuole chiuse domani")
        town.wait_logged("notice.held")
        edit = Draft(title="RETTIFICA: scuole aperte", text="Le lezioni si tengono.", categories=("Scuola",))
        town.simulator.newsroom.edit(item.id, edit)
        town.wait_accepted(2)
    assert {number: len(texts) for number, texts in town.got().items()} == {ADA: 1, BRUNO: 1}
    assert town.got()[ADA][0].startswith("RETTIFICA: scuole aperte: Le lezioni si tengono.")


def test_a_citizen_joins_gets_news_leaves_and_gets_no_more(town: Town) -> None:
    with town.running():
        town.wait_polled()
        town.write(ADA, "Buongiorno, ATTIVA")
        town.wait_accepted(1)
        town.publish("Mercato in piazza")
        town.wait_accepted(2)
        town.write(ADA, "Disattiva per favore")
        town.wait_accepted(3)
        town.publish("Mercato spostato")
        town.wait_logged("notice.done", 2)
        town.write(ADA, "STOP")
        town.wait_polled()
    welcome, news, goodbye = town.got()[ADA]
    assert welcome.startswith("Benvenuto! Da ora ricevi qui le notizie del Comune di Prova.")
    assert news.startswith("*Mercato in piazza*")  # written freely: the window is open
    assert goodbye.startswith("Fatto: non riceverai più messaggi")
    [row] = town.json("subscribers", "list")
    assert row["state"] == "stopped"
    events = [one["event"] for one in town.json("subscribers", "show", str(row["id"]))["consents"]]
    assert events == ["started", "stopped"]


def test_who_writes_something_else_is_told_the_contact_once(town: Town) -> None:
    with town.running():
        town.write(ADA, "A che ora apre l'anagrafe?")
        town.wait_accepted(1)
        town.write(ADA, "Pronto?")
        town.wait_logged("inbound.understood", 2)
    [answer] = town.got()[ADA]
    assert "URP, tel. 02 000000" in answer
    assert "anagrafe" not in town.log()


def test_a_thousand_subscribers_of_five_topics_each_get_what_they_asked_for_once(town: Town) -> None:
    names = list(town.config["topics"])
    people = {phone(n): [names[i] for i in range(5) if n >> i & 1] or ["tutto"] for n in range(1000)}
    town.config["whatsapp"]["daily_recipients"] = 1000
    town.import_subscribers(people)
    with town.running():
        town.wait_polled()
        items = {
            "Chiusa via Verdi": {"viabilita", "tutto"},
            "Allerta rossa per neve": {"allerte", "tutto"},
            "Sagra e scuole": {"scuole", "eventi", "tutto"},
        }
        for title in items:
            town.publish(title, categories=["Scuola", "Eventi"] if "Sagra" in title else [])
        expected = {
            number: [title for title, topics in items.items() if topics & set(theirs)]
            for number, theirs in people.items()
        }
        town.wait_accepted(sum(len(titles) for titles in expected.values()))
        town.wait_logged("notice.done", 3)
        town.wait_settled()
    got = {
        number: sorted(text.removeprefix("⚠️ ").split(":")[0] for text in texts)
        for number, texts in town.got().items()
    }
    assert got == {number: sorted(titles) for number, titles in expected.items() if titles}
    assert town.json("status")["messages"] == {"delivered": sum(len(titles) for titles in expected.values())}


def test_numbers_never_stand_in_clear_in_log_or_database(town: Town) -> None:
    town.simulator.faults.add(Fault("refuse", to=(f"whatsapp:{ADA}",), code=21211))
    town.import_subscribers({ADA: ["tutto"], BRUNO: ["tutto"]})
    with town.running():
        town.wait_polled()
        town.write(CARLA, "ATTIVA")
        town.wait_accepted(1)
        town.publish("Mercato in piazza")
        town.wait_accepted(3)  # Bruno's news, Carla's welcome and her news
        town.wait_logged("message.not_accepted")
        written = b"".join(
            path.read_bytes() for path in (town.directory / "state").iterdir() if path.is_file()
        )
    for number in (ADA, BRUNO, CARLA):
        assert number[3:].encode() not in written
        assert number[3:] not in town.log()
