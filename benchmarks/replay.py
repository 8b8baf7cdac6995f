"""Feeds as they were over weeks, replayed: what was really new, and who noticed it, this bridge or a simpler key.

    python benchmarks/replay.py FOLDER [FOLDER …]    feeds that were recorded
    python benchmarks/replay.py                      made-up ones (see `replay_made_up.py`): two minutes
    python benchmarks/replay.py --short              one of these, without reader

A FOLDER holds a feed's successive versions, `000.xml`, `001.xml`, …; if it knows when they stood there, a `steps.tsv`
whose columns `step` and `stored` say so (else one is taken every six hours). The folder above may hold an `index.tsv`
whose columns `name` and `a_citizen_should_get` say how many items were really new. The first version is what all know
already. A table in Markdown tells how many items each took for new: in bold where these are all that were, else with
how many were missed (−) and how many were none, or not any more (+). Of recorded feeds only the numbers are compared,
so that one missed and one repeated cancel out; made-up ones are compared item by item.

The bridge is the real first act over the embedded database, at the time of each version; it can ask for nothing but
the feed. `reader` runs beside it over the same bytes (installed on first use, see `peers.py`); new to it is an entry
with an id that it does not know, by its own rules. The naive keys take for new whatever comes under a key that was
not there before; they are given entries as the bridge's own parser reads them.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import logging
import re
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import peers
from replay_made_up import BEGUN, Replay, Version, made_up
from sqlalchemy import text

from bridge.config import load
from bridge.errors import FetchError
from bridge.feeds.parse import parse
from bridge.ingest import Ingest
from bridge.model import Entry
from bridge.ports import Fetched, Page, PageState, Validators
from bridge.store.database import Database, open_database

FEED = "https://www.comune.example/feed/"
CONFIG = f"""
comune: {{name: Comune di Prova, site: "https://www.comune.example"}}
feeds: {{notizie: {{url: "{FEED}"}}}}
topics: {{tutto: {{title: Tutte le notizie, rules: [{{any: true}}]}}}}
"""
NONE = Validators()
USUALLY = timedelta(hours=6)  # from one version to the next
NEWS = text("""
    SELECT items.id, item_versions.image FROM notices JOIN items ON items.id = notices.item_id
    JOIN item_versions ON item_versions.item_id = items.id AND item_versions.version = 1
    WHERE notices.kind = 'news' GROUP BY items.id ORDER BY items.id
""")
STORY = re.compile(r"/(\d+)\.jpg$")  # made-up items carry their number in their picture's address
NAIVE: dict[str, Callable[[Entry], object]] = {
    "guid, or link": lambda entry: entry.guid or entry.link,
    "link and date": lambda entry: (entry.link, entry.published or entry.updated),
    "title": lambda entry: entry.title,
    "hash of title and text": lambda entry: hashlib.sha256(
        f"{entry.title}\n{entry.content_html or entry.summary_html}".encode()
    ).digest(),
}

Noticed = list[str]  # the pictures of what was taken for new, in that order


# --- who notices ---------------------------------------------------------------------------------------------


class Then:
    """A clock that is set to each version's time."""

    def __init__(self) -> None:
        self.at = BEGUN

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.at.timestamp()


class Site:
    """The feed as it stood then; nothing else of the site is known."""

    body = b""

    def fetch(self, url: str, validators: Validators = NONE) -> Fetched:  # noqa: ARG002 - it knows of none
        if url != FEED:
            raise FetchError(f"{url} was not recorded.")
        return Fetched(url, self.body, "application/xml")

    def look(self, link: str, site: str) -> Page:  # noqa: ARG002 - whatever is asked
        return Page(PageState.UNKNOWN, "was not recorded")


def by_bridge(replay: Replay) -> Noticed:
    clock, site = Then(), Site()
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder, "config.yaml")
        config.write_text(CONFIG)
        db = open_database(f"sqlite:///{folder}/bridge.db")
        ingest = Ingest(load(config), db, site, parse, site, clock)
        for version in replay.versions:
            clock.at, site.body = version.at, version.body
            ingest.poll("notizie")
        noticed = _pictures(db)
        db.close()
    return noticed


def _pictures(db: Database) -> Noticed:
    with db.read() as conn:
        return [row.image for row in conn.execute(NEWS)]


def by_key(replay: Replay, key: Callable[[Entry], object]) -> Noticed:
    known: set[object] = set()
    noticed = []
    for number, version in enumerate(replay.versions):
        for entry in parse(version.body, "application/xml", FEED).entries:
            if key(entry) not in known and number:
                noticed.append(entry.image)
            known.add(key(entry))
    return noticed


def by_reader(replay: Replay) -> Noticed:
    with tempfile.TemporaryDirectory() as folder:
        for number, version in enumerate(replay.versions):
            Path(folder, f"{number:04}.xml").write_bytes(version.body)
        program = Path(__file__).with_name("replay_reader.py")
        done = subprocess.run([peers.PYTHON, program, folder], capture_output=True, text=True, check=True)
    noticed: Noticed = json.loads(done.stdout)
    return noticed


# --- what is printed -----------------------------------------------------------------------------------------


def table(replays: Sequence[Replay], *, others: bool) -> Iterator[str]:
    peer = ("`reader`",) if others else ()
    yield _row("feed", "versions", "really new", "this bridge", *NAIVE, *peer)
    yield _row("---", *["---:"] * (3 + len(NAIVE) + len(peer)))
    for replay in replays:
        noticed = [by_bridge(replay), *(by_key(replay, key) for key in NAIVE.values())]
        noticed += [by_reader(replay)] if others else []
        told = (_cell(one, replay) for one in noticed)
        new = replay.new if replay.stories is None else len(replay.stories)
        yield _row(replay.name, str(len(replay.versions)), str(new) if replay.is_known else "?", *told)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(noticed: Noticed, replay: Replay) -> str:
    missed, repeated = _compared(noticed, replay)
    faults = [f"{sign}{count}" for sign, count in (("−", missed), ("+", repeated)) if count]
    if faults:
        return f"{len(noticed)} ({' '.join(faults)})"
    return f"**{len(noticed)}**" if replay.is_known else str(len(noticed))


def _compared(noticed: Noticed, replay: Replay) -> tuple[int, int]:
    """What should have been noticed and was not, and what was that should not have been, or not again."""
    if replay.stories is not None:
        stories = {int(found[1]) for picture in noticed if (found := STORY.search(picture))}
        right = len(replay.stories & stories)
        return len(replay.stories) - right, len(noticed) - right
    wanted = len(noticed) if replay.new is None else replay.new
    return max(0, wanted - len(noticed)), max(0, len(noticed) - wanted)


# --- recorded feeds ------------------------------------------------------------------------------------------


def recorded(folder: Path) -> Replay:
    files = sorted(folder.glob("[0-9]*.xml"))
    if not files:
        raise SystemExit(f"{folder}: no versions of a feed (000.xml, 001.xml, …)")
    times = {int(row["step"]): row["stored"] for row in _rows(folder / "steps.tsv")}
    truths = {row["name"]: row["a_citizen_should_get"] for row in _rows(folder.parent / "index.tsv")}
    number = re.match(r"\d+", truths.get(folder.name, ""))  # remarks may follow
    versions = [
        Version(_time(times.get(int(file.stem), ""), BEGUN + step * USUALLY), file.read_bytes())
        for step, file in enumerate(files)
    ]
    return Replay(folder.name, "", tuple(versions), new=int(number[0]) if number else None)


def _time(told: str, otherwise: datetime) -> datetime:
    return datetime.fromisoformat(told).astimezone(UTC) if told else otherwise


def _rows(file: Path) -> Iterable[dict[str, str]]:
    if not file.is_file():
        return ()
    lines = [line for line in file.read_text().splitlines() if not line.startswith("#")]
    return csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def main(replays: Sequence[Replay], *, others: bool) -> None:
    logging.disable(logging.CRITICAL)  # what the bridge tells of each poll would hide the tables
    if others:
        print(f"Beside this bridge: {peers.ready(peers.READERS)}.\n")
    for line in table(replays, others=others):
        print(line, flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument("--alone", action="store_true", help="without reader")
    parser.add_argument("--short", action="store_true")
    chosen = parser.parse_args()
    replays = [recorded(folder) for folder in chosen.folders] or made_up()
    main(replays[1:2] if chosen.short else replays, others=not (chosen.alone or chosen.short))
