"""What the documentation tells to type works: its `bridge` commands are run, and the files it names are there.

Blocks marked `sh` are run line by line, in a town with a website, a number and some history; those marked `console`
or `text` show what belongs to the host (systemctl, nginx, a package manager) and are not.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acceptance.town import Town, a_town, phone

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "LEGGIMI.md", *sorted((ROOT / "docs").rglob("*.md"))]
PEOPLE = f"phone,name,topics,zone,consented_at,consent_source\n{phone(1)},Ada,viabilita,,2026-01-10,modulo\n"
LINK = "https://www.comune.example.it/chiusa-via-roma/"  # stands on the pages for the link of an item that is known


def lines_of(page: Path) -> list[str]:
    """What a page tells to type, without the remarks."""
    blocks = re.findall(r"^```sh\n(.*?)^```", page.read_text(), re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.strip()]


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    """One subscriber's list to import, one item known from the beginning and one whose notice is held."""
    with a_town(tmp_path) as made:
        made.config["relay"] = {"hold": "1h"}
        made.publish("Biblioteca aperta")
        made.bridge("poll")
        made.publish("Chiusa via Roma", categories=["Viabilità"])
        made.bridge("poll")
        (tmp_path / "people.csv").write_text(PEOPLE)
        yield made


def typed(town: Town, line: str) -> subprocess.CompletedProcess[str]:
    """A line as somebody types it in the directory of the configuration."""
    words = shlex.split(line, comments=True)
    assert words[0] == "bridge", line
    words = [town.simulator.newsroom.items()[0].link if word == LINK else word for word in words]
    if words == ["bridge", "init"]:  # without a terminal it wants its questions answered by options
        words += ["--name", "Comune di Prova", "--site", town.simulator.base_url + "/newsroom/"]
        words += ["--output", "first.yaml", "--yes"]
    return subprocess.run(
        [sys.executable, "-m", *words], cwd=town.directory, env=town._environ(), capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_command_of_a_page_works(page: Path, town: Town) -> None:
    for line in lines_of(page):
        if line.startswith("make "):
            targets = [word for word in shlex.split(line, comments=True)[1:] if "=" not in word]
            done = subprocess.run(
                ["make", "-n", *targets], cwd=ROOT, capture_output=True, text=True, check=False
            )
        else:
            done = typed(town, line)
        assert done.returncode == 0, f"{line}\n{done.stdout}\n{done.stderr}"


def test_the_pages_have_commands_to_try() -> None:
    """Lest a change of the marks leaves the test above with nothing to do."""
    assert len(lines_of(ROOT / "README.md")) > 15
    assert len(lines_of(ROOT / "docs" / "ops.md")) > 15


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)\)", page.read_text())
    missing = [link for link in links if "://" not in link and not (page.parent / link).exists()]
    assert missing == []
