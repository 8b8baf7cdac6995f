"""A poll of 1, 100 and 1,000 feeds of ten posts and 57 KB: what it costs this bridge, `reader` and `rss2email`.

    python benchmarks/polling.py                        tables in Markdown, in a quarter of an hour
    python benchmarks/polling.py --feeds 100            a minute or two
    python benchmarks/polling.py --contenders bridge    this bridge alone
    python benchmarks/polling.py --short                one round of three feeds, this bridge alone

Compared is one poll of all feeds, each contender a process of its own that asks the same server for the same bytes
over the loopback. First each polls once and meets all feeds; then nothing changed and the site says so (304); the
same bytes come again; each feed has one new post; all dates are others. In every round they take turns. What is told
is the middle of the rounds: processor time (user and system of the process), the clock, and the most memory ever.
A share is the middle of those of each round. Then the same for answers that are 100 ms late.

They do not do the same with what they read. `reader` stores entries and what they say now; `rss2email` writes mails
for new ones; the bridge reads the text, tells new from old by all evidence, routes, composes and holds a notice. Each
remembers what it likes between two polls. That each did its work is checked: how it asked, and what was news to it.

The peers are installed at the first run (see `peers.py`), and used as they come, but for `reader`'s connections where
answers are late. Processor time is what to compare: the clock says little where others want the processor too.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import peers
from polling_contender import CONNECTIONS
from polling_tables import CASES, FIRST, LATE, LATE_CASES, Key, Results, Sample, costs, late_answers, memory

HERE = Path(__file__).parent
ROUNDS = {1: 9, 100: 3, 1_000: 1}


class Site:
    """The website that all poll."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}"
        self._posted = self._stamped = 0

    def show(self, case: str, late: float) -> None:
        """What it shows from now on."""
        self._posted += case == "one new each"
        self._stamped += case == "all dates others"
        conditional = int(case == "all 304")
        self._ask(
            f"/set?posted={self._posted}&stamped={self._stamped}&conditional={conditional}&latency={late}"
        )

    def counts(self) -> dict[str, int]:
        """Answers since `show`: `whole` ones, and `unchanged` ones."""
        return self._ask("/counts")

    def _ask(self, what: str) -> dict[str, int]:
        with urllib.request.urlopen(self.address + what, timeout=30) as answer:
            counts: dict[str, int] = json.load(answer)
            return counts


@contextmanager
def a_process(*command: object, log: Path) -> Iterator[subprocess.Popen[str]]:
    parts = [str(part) for part in command]
    with (
        log.open("w") as errors,
        subprocess.Popen(
            parts, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True
        ) as made,
    ):
        try:
            yield made
        finally:
            assert made.stdin
            made.stdin.close()


@dataclass(frozen=True)
class Contender:
    """One that polls when told to."""

    name: str
    process: subprocess.Popen[str]
    log: Path

    def poll(self, connections: int) -> Sample:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{connections}\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"{self.name} ended:\n{self.log.read_text()[-3000:]}")
        return Sample(**json.loads(line))


@contextmanager
def the_contenders(names: Sequence[str], feeds: int, site: Site) -> Iterator[list[Contender]]:
    with tempfile.TemporaryDirectory() as home, ExitStack() as stack:
        made = []
        for name in names:
            python = sys.executable if name == "bridge" else peers.PYTHON
            command = (python, HERE / "polling_contender.py", name, Path(home, name), site.address, feeds)
            log = Path(home, f"{name}.log")
            made.append(Contender(name, stack.enter_context(a_process(*command, log=log)), log))
        yield made


def a_round(contenders: Sequence[Contender], key: Key, site: Site, before: Results) -> dict[str, Sample]:
    """A poll of each contender."""
    site.show(key.case, LATE if key.late else 0.0)
    samples = {}
    for one in contenders:
        answered = site.counts()
        # One is reader's default, and costs it least.
        samples[one.name] = sample = one.poll(CONNECTIONS if key.late else 1)
        known = max(
            (old.news for past in before.values() for old in past.get(one.name, ())), default=sample.news
        )
        answers = {kind: count - answered[kind] for kind, count in site.counts().items()}
        check(one.name, key, answers, sample.news - known)
    return samples


def check(name: str, key: Key, answers: dict[str, int], news: int) -> None:
    """That every feed was asked once and in the right manner, and each new item taken for new once."""
    kind = "unchanged" if key.case == "all 304" else "whole"
    expected = key.feeds if key.case == "one new each" else 0
    if answers != {"whole": 0, "unchanged": 0, kind: key.feeds} or news != expected:
        raise SystemExit(f"{name}, {key}: {answers} answers, {news} news of {expected}")


def measure(names: Sequence[str], feeds: int, count: int, late: Sequence[str], site: Site) -> Results:
    """All cases for so many feeds. `late`: the contenders that are asked for late answers, too."""
    results: Results = {}
    with the_contenders(names, feeds, site) as contenders:
        keys = [Key(feeds, FIRST), *(Key(feeds, case) for case in CASES for _ in range(count))]
        keys += [Key(feeds, case, late=True) for case in LATE_CASES for _ in range(count)] if late else []
        for key in keys:
            print(f"{key.feeds} feeds, {key.case}{', late' if key.late else ''} …", file=sys.stderr)
            asked = [one for one in contenders if not key.late or one.name in late]
            for name, sample in a_round(asked, key, site, results).items():
                results.setdefault(key, {}).setdefault(name, []).append(sample)
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--feeds", type=int, nargs="+", default=list(ROUNDS))
    parser.add_argument("--rounds", type=int, help="for 1, 100 and 1,000 feeds: 9, 3 and 1")
    parser.add_argument("--contenders", nargs="+", default=["bridge", *peers.READERS])
    parser.add_argument("--short", action="store_true")
    chosen = parser.parse_args()
    names, sizes = (["bridge"], [3]) if chosen.short else (chosen.contenders, chosen.feeds)
    versions = peers.ready(peers.READERS) if set(names) & set(peers.READERS) else "no peers"
    late = (
        [] if chosen.short else [name for name in names if name != "rss2email"]
    )  # it knows one connection only
    results: Results = {}
    with (
        tempfile.TemporaryDirectory() as folder,
        a_process(sys.executable, HERE / "polling_site.py", log=Path(folder, "site.log")) as server,
    ):
        assert server.stdout
        port = int(server.stdout.readline())
        for feeds in sizes:
            count = 1 if chosen.short else chosen.rounds or ROUNDS.get(feeds, 3)
            results |= measure(names, feeds, count, late, Site(port))
    print(f"{versions}; Python {sys.version.split()[0]}, {os.cpu_count()} cores.", "", sep="\n")
    print(*costs(results, names), "", *memory(results, names), sep="\n")
    if late:
        print("", *late_answers(results, late), sep="\n")


if __name__ == "__main__":
    main()
