"""The demo as somebody sees it who opens its page: four phones, a newsroom, and the journey between them."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, Request, Response, expect

from tests.acceptance.browser import DESKTOP, PHONE, Screen, a_screen
from tests.acceptance.demo_run import REFERENCE, Demo, a_demo

STEPS = ["Vista", "Smistata", "Trattenuta", "Inviata", "Consegnata", "Letta"]


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Demo]:
    with a_demo(tmp_path) as started:
        started.polled()
        yield started


@contextmanager
def opened(browser: Browser, demo: Demo, size: tuple[int, int] = DESKTOP) -> Iterator[Screen]:
    """The page, once it shows the phones."""
    with a_screen(browser, size) as screen:
        screen.page.goto(demo.url)
        expect(screen.page.get_by_role("article")).to_have_count(4)
        yield screen


@pytest.fixture
def page(browser: Browser, demo: Demo) -> Iterator[Page]:
    with opened(browser, demo) as screen:
        yield screen.page


def unfold(page: Page, what: str) -> None:
    """Where there is little room, what is wanted is folded away."""
    button = page.locator(f"#unfold-{what}")
    if button.is_visible() and button.get_attribute("aria-expanded") == "false":
        button.click()


def publish(page: Page, title: str, *categories: str, text: str = "Si passa da via Milano.") -> None:
    page.get_by_label("Titolo").fill(title)
    page.get_by_label("Testo").fill(text)
    if categories:
        unfold(page, "sorts")
    for category in categories:
        page.get_by_label(category, exact=True).check()
    page.get_by_role("button", name="Pubblica", exact=True).click()


def bubbles(page: Page, name: str) -> Locator:
    """All that stands in a citizen's chat."""
    return page.get_by_role("article", name=f"Telefono di {name}").get_by_role("listitem")


def write(page: Page, name: str, text: str) -> None:
    field = page.get_by_label(f"{name} scrive", exact=True)
    field.fill(text)
    field.press("Enter")


def step(page: Page, name: str) -> Locator:
    return page.locator("#steps > li").filter(has=page.get_by_text(name, exact=True))


def test_what_is_published_arrives_on_three_phones_and_not_on_the_fourth(page: Page) -> None:
    publish(page, "Chiusa via Roma per lavori")
    for name in ("Ada", "Bruno", "Carla"):
        expect(bubbles(page, name)).to_have_text(
            [re.compile("Chiusa via Roma per lavori.*Si passa da via Milano")]
        )
    publish(page, "Concerto in piazza", "Eventi")
    # His first one: what is written for the roads never came.
    expect(bubbles(page, "Dino")).to_have_text([re.compile("Concerto in piazza")])
    for name in ("Ada", "Bruno", "Carla"):
        expect(bubbles(page, name)).to_have_count(2)
    expect(page.locator("#news")).to_contain_text(re.compile("Messaggio per .*Dino: .*Concerto in piazza"))


def test_the_journey_is_told_step_by_step(page: Page) -> None:
    expect(step(page, "Vista")).to_contain_text("finisce qui")
    expect(step(page, "Vista")).to_contain_text("C’era già al primo sguardo")
    expect(step(page, "Inviata")).to_contain_text("non serve")
    publish(page, "Chiusa via Roma per lavori")
    expect(page.locator("#journey-item")).to_have_text("Chiusa via Roma per lavori")
    expect(page.locator("#steps .name")).to_have_text(STEPS)
    expect(page.locator("#journey-topics")).to_have_text("per Viabilità e Tutte le notizie")
    expect(step(page, "Smistata")).to_contain_text("Viabilità: parola «chius* via»")
    expect(step(page, "Smistata")).to_contain_text("Tutte le notizie: ogni notizia")
    expect(step(page, "Inviata")).to_contain_text("a 3 di 3 persone")
    expect(step(page, "Consegnata")).to_contain_text("su 3 di 3 telefoni")
    expect(step(page, "Letta")).to_contain_text(re.compile(r"da \d di 3"))
    expect(page.locator("#steps > li:not([data-key=read])[data-state=done]")).to_have_count(5)
    expect(bubbles(page, "Ada")).to_contain_text(re.compile("consegnato|letto"))


def test_who_leaves_gets_the_one_confirmation_and_nothing_more(page: Page) -> None:
    page.get_by_role("button", name="DISATTIVA… ISCRIZIONE (Ada)").click()
    expect(bubbles(page, "Ada")).to_contain_text(
        ["DISATTIVA ISCRIZIONE", "Fatto: non riceverai più messaggi"]
    )
    ada = page.get_by_role("article", name="Telefono di Ada")
    expect(ada).to_contain_text("Iscrizione chiusa: non riceve più nulla")
    publish(page, "Chiusa via Roma per lavori")
    for name in ("Bruno", "Carla"):
        expect(bubbles(page, name)).to_contain_text(["Chiusa via Roma per lavori"])
    expect(step(page, "Inviata")).to_contain_text("a 2 di 2 persone")
    expect(bubbles(page, "Ada")).to_have_count(2)


def test_who_joins_anew_gets_what_comes_next(page: Page) -> None:
    expect(page.get_by_role("article", name="Telefono di Dino")).to_contain_text("Riceve: solo Eventi")
    write(page, "Dino", "Disattiva iscrizione")
    expect(bubbles(page, "Dino")).to_have_count(2)
    write(page, "Dino", "ATTIVA INFORMAZIONI CORMANO")
    expect(bubbles(page, "Dino").nth(3)).to_contain_text("Benvenuto!")
    expect(page.get_by_role("article", name="Telefono di Dino")).to_contain_text(
        "Riceve: tutti gli argomenti"
    )
    publish(page, "Chiusa via Roma per lavori")
    expect(bubbles(page, "Dino").nth(4)).to_contain_text("Chiusa via Roma per lavori")
    expect(step(page, "Inviata")).to_contain_text("a 4 di 4 persone")


def test_what_has_left_cannot_be_called_back_and_the_page_says_so(page: Page) -> None:
    publish(page, "Chiusa via Roma per lavori")
    expect(step(page, "Inviata")).to_contain_text("a 3 di 3 persone")
    page.get_by_role("button", name="Ritira Chiusa via Roma per lavori").click()
    expect(page.locator("#remark")).to_contain_text("non si può richiamare")
    expect(page.locator("#items > li").first).to_contain_text("ritirata")
    expect(bubbles(page, "Ada")).to_have_count(1)


def test_an_item_that_is_held_can_be_mended_and_withdrawn(browser: Browser, tmp_path: Path) -> None:
    with a_demo(tmp_path, "--hold", "1h") as demo:
        demo.polled()
        with opened(browser, demo) as screen:
            page = screen.page
            publish(page, "Chiusa via Romma per lavori")
            expect(step(page, "Trattenuta")).to_contain_text("in corso")
            expect(step(page, "Trattenuta")).to_contain_text("si può ancora ritirare")
            page.get_by_role("button", name="Modifica Chiusa via Romma per lavori").click()
            expect(page.get_by_label("Testo")).to_have_value("Si passa da via Milano.")
            page.get_by_label("Titolo").fill("Chiusa via Roma per lavori")
            page.get_by_role("button", name="Salva la modifica").click()
            expect(page.get_by_role("button", name="Pubblica", exact=True)).to_be_visible()
            page.get_by_role("button", name="Ritira Chiusa via Roma per lavori").click()
            expect(step(page, "Trattenuta")).to_contain_text("finisce qui")
            expect(step(page, "Trattenuta")).to_contain_text("Ritirata in tempo dal sito: non parte.")
            publish(page, "Senso unico in via Verdi")
            expect(step(page, "Trattenuta")).to_contain_text("in corso")
            released(demo, "2")
            expect(bubbles(page, "Ada")).to_have_text([re.compile("Senso unico in via Verdi")])


def released(demo: Demo, notice: str) -> None:
    command = [sys.executable, "-m", "bridge", "--config", str(REFERENCE), "notices", "release", notice]
    environ = {**demo.environ, "STATE_DIRECTORY": f"{demo.environ['STATE_DIRECTORY']}/demo"}
    subprocess.run(command, env=environ, check=True, capture_output=True, timeout=60)


def test_where_sending_takes_long_its_progress_is_shown(browser: Browser, tmp_path: Path) -> None:
    with a_demo(tmp_path, "--citizens", "250") as demo:
        demo.polled()
        with opened(browser, demo) as screen:
            page = screen.page
            told = page.evaluate_handle(
                """() => {
                  const told = [], bar = document.querySelector("#steps > li:nth-child(4) progress");
                  new MutationObserver(() => told.push([bar.value, bar.max])).observe(bar, { attributes: true });
                  return told;
                }"""
            )
            publish(page, "Chiusa via Roma per lavori")
            expect(step(page, "Inviata")).to_contain_text("a 249 di 249 persone")
            values = [value for value, most in told.json_value() if most == 249]
            assert values == sorted(values)
            assert any(0 < value < 249 for value in values)
            assert demo.sent()["+393330000250"] == 1


def test_everything_can_be_done_by_keyboard_alone(page: Page) -> None:
    reach(page, "#title")
    page.keyboard.press("Control+A")
    page.keyboard.type("Chiusa via Roma per lavori")
    page.keyboard.press("Enter")
    expect(bubbles(page, "Ada")).to_contain_text(["Chiusa via Roma per lavori"])
    reach(page, "[name=text][id=write-0]")
    page.keyboard.type("DISATTIVA ISCRIZIONE")
    page.keyboard.press("Enter")
    expect(bubbles(page, "Ada")).to_have_count(3)
    reach(page, "#items > li:first-child .withdraw", backwards=True)
    page.keyboard.press("Enter")
    expect(page.locator("#items > li").first).to_contain_text("ritirata")
    expect(page.locator("#items > li:first-child .follow")).to_be_focused()


def reach(page: Page, selector: str, *, backwards: bool = False) -> None:
    """Go there with the tabulator alone; what has the focus must show it."""
    for _ in range(80):
        page.keyboard.press("Shift+Tab" if backwards else "Tab")
        if page.evaluate("where => document.activeElement.matches(where)", selector):
            assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
            return
    pytest.fail(f"the tabulator never came to {selector}")


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_axe_finds_nothing_wrong_empty_or_busy(browser: Browser, demo: Demo, size: tuple[int, int]) -> None:
    with opened(browser, demo, size) as screen:
        page = screen.page
        expect(step(page, "Vista")).to_contain_text("finisce qui")
        assert screen.violations() == []
        for title, category in (
            ("Allerta arancione", "Viabilità"),
            ("Concerto", "Eventi"),
            ("Mensa", "Scuola"),
        ):
            publish(page, title, category)
        expect(bubbles(page, "Bruno")).to_have_count(3)
        write(page, "Ada", "DISATTIVA ISCRIZIONE")
        expect(bubbles(page, "Ada")).to_have_count(5)
        unfold(page, "items")
        page.get_by_role("button", name="Ritira Concerto").click()
        expect(page.locator("#remark")).to_contain_text("non si può richiamare")
        assert screen.violations() == []


def test_the_desktop_page_fits_one_screen_and_the_phones_one_column(browser: Browser, demo: Demo) -> None:
    with opened(browser, demo) as screen:
        for number in range(1, 7):
            publish(screen.page, f"Chiusa via Roma per lavori, parte {number}")
            expect(bubbles(screen.page, "Ada")).to_have_count(number)
        assert extent(screen.page) == DESKTOP
        # The last message is what one sees of a chat that is longer than the phone.
        expect(bubbles(screen.page, "Ada").last).to_be_in_viewport()
    with opened(browser, demo, PHONE) as screen:
        assert extent(screen.page)[0] == PHONE[0]


def test_on_a_phone_what_comes_of_publishing_is_in_sight_at_once(browser: Browser, demo: Demo) -> None:
    with opened(browser, demo, PHONE) as screen:
        page = screen.page
        publish(page, "Via Roma chiusa per lavori")
        expect(step(page, "Smistata")).to_contain_text("Viabilità: un’espressione della regola")
        ada = page.get_by_role("link", name=re.compile("^Ada 1 messaggio, l’ultimo (consegnato|letto)$"))
        expect(ada).to_be_in_viewport(ratio=1)
        expect(page.get_by_role("link", name="Dino 0 messaggi")).to_be_in_viewport(ratio=1)
        for name in STEPS[:4]:
            expect(step(page, name)).to_be_in_viewport(ratio=1)
        assert page.evaluate("scrollY") == 0
        expect(bubbles(page, "Ada").last).not_to_be_in_viewport()
        ada.click()
        expect(bubbles(page, "Ada").last).to_be_in_viewport(ratio=1)
        expect(page.get_by_label("Ada scrive", exact=True)).to_be_in_viewport(ratio=1)


def test_what_a_phone_folds_away_says_what_is_in_it(browser: Browser, demo: Demo) -> None:
    with opened(browser, demo, PHONE) as screen:
        page = screen.page
        page.get_by_role("button", name="Scuola").click()
        expect(page.get_by_label("Scuola", exact=True)).not_to_be_visible()
        page.get_by_role("button", name="Categorie: Scuola").click()
        page.get_by_label("Eventi", exact=True).check()
        expect(page.locator("#unfold-sorts")).to_have_text("Categorie: Scuola, Eventi")
        page.locator("#unfold-sorts").click()
        expect(page.get_by_label("Eventi", exact=True)).not_to_be_visible()
        page.get_by_role("button", name="Pubblica", exact=True).click()
        page.get_by_role("button", name="Sul sito: 4 notizie").click()
        expect(page.locator("#items > li").first).to_contain_text("Scuola · Eventi")
    with opened(browser, demo) as screen:
        expect(screen.page.locator("#items > li").first).to_be_visible()
        expect(screen.page.get_by_label("Scuola", exact=True)).to_be_visible()
        expect(screen.page.locator(".fold").first).not_to_be_visible()


def test_what_fails_is_told_in_italian_where_it_was_tried(browser: Browser, demo: Demo) -> None:
    silent = "la dimostrazione non risponde. È ancora accesa?"
    with opened(browser, demo) as screen:
        page, trouble = screen.page, screen.page.locator("#trouble")
        publish(page, " ")
        expect(trouble).to_have_text("Non riuscito: manca il titolo.")
        page.route("**/newsroom/items", lambda asked: asked.fulfill(status=500, body='{"error": "failed"}'))
        publish(page, "Chiusa via Roma per lavori")
        expect(trouble).to_have_text("Non riuscito: la dimostrazione ha un guasto (500).")
        page.route("**/newsroom/items", lambda asked: asked.abort())
        page.get_by_role("button", name="Pubblica", exact=True).click()
        expect(trouble).to_have_text(f"Non riuscito: {silent}")
        page.route("**/phones/0/write", lambda asked: asked.abort())
        write(page, "Ada", "DISATTIVA ISCRIZIONE")
        unsent = page.get_by_role("article", name="Telefono di Ada").get_by_role("alert")
        expect(unsent).to_have_text(f"Non inviato: {silent}")
        expect(page.get_by_label("Ada scrive", exact=True)).to_have_value("DISATTIVA ISCRIZIONE")
        assert screen.violations() == []
        page.unroute_all()
        page.get_by_label("Ada scrive", exact=True).press("Enter")
        expect(bubbles(page, "Ada")).to_have_count(2)
        expect(unsent).to_have_count(0)
        page.get_by_role("button", name="Pubblica", exact=True).click()
        expect(page.locator("#journey-item")).to_have_text("Chiusa via Roma per lavori")
        expect(trouble).to_have_text("")
        assert [said for said in screen.complaints if "Failed to load resource" not in said] == []
        screen.complaints.clear()


def extent(page: Page) -> tuple[int, int]:
    wide, high = page.evaluate(
        "[document.documentElement.scrollWidth, document.documentElement.scrollHeight]"
    )
    return wide, high


def test_what_editors_and_citizens_write_is_never_read_as_html(page: Page) -> None:
    """Besides, the page's policy lets no script run but ours."""
    hostile = '<img src="https://evil.example/x" onerror="alert(1)">Chiusa via <b>Roma</b>'
    publish(page, hostile)
    expect(page.locator("#journey-item")).to_have_text(hostile)
    expect(page.locator("#items .follow").first).to_have_text(hostile)
    write(page, "Ada", hostile)
    expect(bubbles(page, "Ada").filter(has_text=hostile)).to_have_count(1)
    assert page.locator("main img, main b").count() == 0


def test_the_numbers_are_masked(page: Page) -> None:
    expect(page.get_by_role("article", name="Telefono di Ada")).to_contain_text("+39…01")
    assert "3330000001" not in page.content()
    assert "3330000001" not in page.evaluate("fetch('/_simulator/page').then(answer => answer.text())")


def test_a_look_that_brings_nothing_new_is_a_304_and_a_hidden_tab_rests(browser: Browser, demo: Demo) -> None:
    with a_screen(browser) as screen:
        page = screen.page
        page.clock.install()
        looks: list[str] = []
        page.on("request", lambda asked: looks.append(asked.url) if is_a_look(asked) else None)
        page.goto(demo.url)
        expect(page.get_by_role("article")).to_have_count(4)
        with page.expect_response(lambda answer: is_a_look(answer) and answer.status == 304):
            page.clock.run_for(3000)
        page.evaluate("Object.defineProperty(document, 'hidden', { configurable: true, get: () => true })")
        let_time_pass(page)  # the look that was due finds the tab hidden
        before = len(looks)
        for _ in range(5):
            let_time_pass(page)
        assert len(looks) == before
        with page.expect_request(is_a_look):
            page.evaluate("delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))")


def is_a_look(exchange: Request | Response) -> bool:
    return "/_simulator/page" in exchange.url


def let_time_pass(page: Page) -> None:
    """Three seconds by the page's clock, and as long as an exchange with the simulator takes by ours."""
    page.clock.run_for(3000)
    page.evaluate("fetch('/_simulator').then(answer => answer.text())")
