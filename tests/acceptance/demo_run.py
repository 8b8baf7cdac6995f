"""The real `bridge demo` process on a port of its own, with the reference configuration.

with a_demo(tmp_path, "--hold", "1h") as demo:
    page.goto(demo.url)
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.acceptance.town import free_port, http

REFERENCE = Path(__file__).parents[2] / "config.yaml"


@dataclass(frozen=True, slots=True)
class Demo:
    """`url` is the first address printed, the bridge's own; `simulator` serves page, phones and newsroom."""

    url: str
    simulator: str
    environ: dict[str, str]

    def polled(self) -> None:
        """Until each feed has its baseline, so that what is published now is news."""
        for feed in ("", "avvisi", "allerte"):
            answer = http.request(
                "GET", f"{self.simulator}/newsroom/wait?polls=1&timeout=60&feed={feed}", timeout=70
            )
            assert answer.status == 200, feed

    def sent(self) -> dict[str, int]:
        """How many messages the provider accepted for each number."""
        answer = http.request("GET", f"{self.simulator}/_simulator/recipients")
        return {address.removeprefix("whatsapp:"): count for address, count in answer.json().items()}


@contextmanager
def a_demo(directory: Path, *options: str) -> Iterator[Demo]:
    """Start it, read its addresses as a person would, and stop it with SIGTERM; it must exit 0."""
    environ = {**os.environ, "STATE_DIRECTORY": str(directory / "state"), "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "bridge", "--config", str(REFERENCE), "demo", "--port", str(free_port())]
    with (directory / "demo.log").open("w+") as log:
        process = subprocess.Popen(
            [*command, *options], env=environ, stdout=subprocess.PIPE, stderr=log, text=True, cwd=directory
        )
        assert process.stdout is not None
        try:
            head = process.stdout.readline() + process.stdout.readline()
            found = re.findall(r"http://[\d.]+:\d+", head)
            assert len(found) == 2, (head, log.seek(0), log.read())
            url, simulator = found
            yield Demo(url, simulator, environ)
        finally:
            process.terminate()
            process.communicate(timeout=20)
        log.seek(0)
        assert process.returncode == 0, log.read()
