"""A real browser for tests of pages: Debian's Chromium, that reaches nothing but loopback and says what went wrong.

A `Screen` is one window with all it complained of. Waiting is playwright's: `expect(…)` looks again until it holds.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it has no types
from playwright.sync_api import Browser, Page, Playwright, Request, expect, sync_playwright

from tests.machine import needs

TIMEOUT = 60_000.0  # milliseconds, of any wait; a healthy machine needs a fraction
DESKTOP = (1440, 900)
PHONE = (390, 844)
_ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
_MISSING = "no Chromium on this machine: apt-get install chromium"

expect.set_options(timeout=TIMEOUT)


def chromium() -> str:
    """Where the browser is. Without one the test is skipped; with BRIDGE_TEST_ALL=1 it fails."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or ""
    needs(found, _MISSING)
    return found


@contextmanager
def a_browser() -> Iterator[Browser]:
    executable = chromium()
    playwright: Playwright
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=_ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


@dataclass
class Screen:
    """One window. `complaints`: what its console said, scripts that failed, requests that went elsewhere."""

    page: Page
    complaints: list[str] = field(default_factory=list)

    def violations(self) -> list[str]:
        """What axe finds wrong, one line a rule, with the places."""
        found = Axe().run(self.page).response["violations"]
        return [f"{one['id']}: {[node['html'] for node in one['nodes']]}" for one in found]

    def listen(self) -> None:
        self.page.on("console", lambda said: self.complaints.append(f"console: {said.text}"))
        self.page.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))
        self.page.on("request", self._watch)

    def _watch(self, request: Request) -> None:
        if urlsplit(request.url).hostname != "127.0.0.1":
            self.complaints.append(f"request to {request.url}")


@contextmanager
def a_screen(browser: Browser, size: tuple[int, int] = DESKTOP) -> Iterator[Screen]:
    """A window of this size in a profile of its own. At its end nothing may have been complained of."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, locale="it-IT", reduced_motion="reduce"
    )
    context.set_default_timeout(TIMEOUT)
    screen = Screen(context.new_page())
    screen.listen()
    try:
        yield screen
    finally:
        context.close()
    assert screen.complaints == []
