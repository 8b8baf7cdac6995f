"""Sending: what rate is kept, and what a message costs, by this bridge and by other ways to send.

    python benchmarks/sending.py                            tables in Markdown, ten minutes
    python benchmarks/sending.py --rates 80                 one rate
    python benchmarks/sending.py --contenders bridge sdk    some of the contenders
    python benchmarks/sending.py --short                    a few messages by this bridge alone

All create messages through `client.messages.create` of the SDK and commit to disk what came of each. The bridge is
the real daemon on SQLite, from the release of a notice on: it fans out, claims, looks once more, sends and records.
The others (`sending_contender.py`) are handed what to send and to whom, keep no queue that survives a crash but
Dramatiq (in Redis) and Huey (in SQLite), and hold no rate themselves: it is handed to them at that rate.

The provider is a process of its own (`provider_stub.py`). Paced: over TLS, each answer 120 ms late; told is the share
of the rate between the first and the last second, the most that arrived in any second, and the sender's processor
time. Flat out: plain HTTP, no latency. Processor time is user and system, that of a broker included.

Redis (`redis-server`, Debian's package of this name) has to be installed; without it Dramatiq is left out.
"""

from __future__ import annotations

import argparse
import bisect
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import peers
from http_wire import wait_for
from rig import HERE, Provider, Town, a_daemon, a_provider, let_go, move_in, post_notice

CONTENDERS = ("bridge", "sdk", "urllib3", "dramatiq", "huey")
RATES = (80, 400, 1_000)
LATENCY = 0.12
MOST = 10_000  # a rate that is never reached
KEPT, CPU_AT_80, CPU_WITH_CALLBACKS, FLAT_OUT, OF_URLLIB3 = 0.98, 15.0, 30.0, 0.55, 1.5


@dataclass(frozen=True)
class Sample:
    """One contender, one task. `arrivals`: of the requests at the provider, in order."""

    arrivals: list[float]
    cpu: float  # seconds
    seconds: float  # for which that was counted
    peak: float  # MiB
    first: float = 0.0  # seconds from the release to the first request
    last: float = 0.0

    def kept(self, rate: int) -> float:
        """The share of the rate, first and last second apart."""
        begin, end = self.arrivals[0] + 1, self.arrivals[-1] - 1
        inside = bisect.bisect_left(self.arrivals, end) - bisect.bisect_left(self.arrivals, begin)
        return inside / (end - begin) / rate

    @property
    def most(self) -> int:
        """In any second."""
        return max(bisect.bisect_left(self.arrivals, one + 1) - n for n, one in enumerate(self.arrivals))


def by_bridge(folder: Path, provider: Provider, rate: int, messages: int, certificate: Path | None) -> Sample:
    town = Town.found(folder, provider.address, rate or MOST, certificate)
    with town.store() as store:
        move_in(store, messages)
        notice = post_notice(store)
        with a_daemon(town) as daemon:
            provider.arrivals(forget=True)
            before, begun = daemon.cpu(), time.time()
            let_go(store, notice)
            wait_for(lambda: provider.count() >= messages, 600)
            time.sleep(0.3)  # the last are recorded
            cpu, seconds = daemon.cpu() - before, time.time() - begun
            arrivals = provider.arrivals()
            last = arrivals[-1] - begun
            return Sample(arrivals, cpu, seconds, daemon.memory(), arrivals[0] - begun, last)


def by_other(
    name: str, folder: Path, provider: Provider, rate: int, messages: int, certificate: Path | None
) -> Sample:
    folder.mkdir()
    seconds = messages / rate if rate else 0
    environ = dict(os.environ)
    if certificate:
        environ |= {"SSL_CERT_FILE": str(certificate), "REQUESTS_CA_BUNDLE": str(certificate)}
    command = [
        peers.PYTHON,
        HERE / "sending_contender.py",
        name,
        provider.address,
        folder,
        rate,
        seconds,
        messages,
    ]
    with subprocess.Popen([str(part) for part in command], env=environ, stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, text=True) as process:  # fmt: skip
        assert process.stdin
        assert process.stdout
        process.stdout.readline()
        provider.arrivals(forget=True)
        begun = time.time()
        print("go", file=process.stdin, flush=True)
        told = json.loads(process.stdout.readline())
        took = time.time() - begun
    return Sample(sorted(provider.arrivals()), told["cpu"], took, told["peak"])


def send(
    name: str, folder: Path, provider: Provider, rate: int, messages: int, certificate: Path | None = None
) -> Sample:
    print(f"{name}, {rate or 'flat out'} …", file=sys.stderr)
    if name == "bridge":
        return by_bridge(folder / name, provider, rate, messages, certificate)
    return by_other(name, folder / name, provider, rate, messages, certificate)


def verdict(*, met: bool) -> str:
    return "met" if met else "**missed**"


def paced(names: Sequence[str], rate: int, seconds: int, certificate: Path) -> Iterator[str]:
    for name in names:
        options = ("--latency", str(LATENCY), "--certificate", str(certificate))
        with tempfile.TemporaryDirectory() as folder, a_provider(*options) as provider:
            one = send(name, Path(folder), provider, rate, rate * seconds, certificate)
        share, cpu = one.kept(rate), 100 * one.cpu / one.seconds
        told = ""
        if name == "bridge":
            met = share >= KEPT and one.most <= rate and (rate != RATES[0] or cpu <= CPU_AT_80)
            told = verdict(met=met)
        yield f"| {rate:,} | {name} | {share:.3f} | {one.most:,} | {cpu:.1f} | {one.peak:.0f} | {told} |"
        if name == "bridge" and rate == RATES[-1]:
            met = one.last <= seconds + 0.5
            told = f"{len(one.arrivals):,} messages in {one.last:.2f} s from the release"
            yield f"| | {told} | | | | | {verdict(met=met)} |"


def with_callbacks(seconds: int, certificate: Path) -> str:
    options = ("--latency", str(LATENCY), "--certificate", str(certificate), "--callbacks")
    with tempfile.TemporaryDirectory() as folder, a_provider(*options) as provider:
        one = send("bridge", Path(folder), provider, RATES[0], RATES[0] * seconds, certificate)
    cpu = 100 * one.cpu / one.seconds
    return (
        f"| {RATES[0]} | bridge, three callbacks a message | {one.kept(RATES[0]):.3f} | {one.most} | {cpu:.1f} "
        f"| {one.peak:.0f} | {verdict(met=cpu <= CPU_WITH_CALLBACKS)} |"
    )


def flat_out(names: Sequence[str], messages: int) -> Iterator[str]:
    each = {}
    for name in names:
        with tempfile.TemporaryDirectory() as folder, a_provider() as provider:
            one = send(name, Path(folder), provider, 0, messages)
        each[name] = 1000 * one.cpu / messages
        speed = messages / (one.arrivals[-1] - one.arrivals[0])
        yield f"| {name} | {each[name]:.2f} | {1000 / each[name]:,.0f} | {speed:,.0f} | {one.peak:.0f} |"
    told = (
        [f"at most {FLAT_OUT} ms a message: {verdict(met=each['bridge'] <= FLAT_OUT)}"]
        if "bridge" in each
        else []
    )
    if {"bridge", "urllib3"} <= each.keys():
        share = each["bridge"] / each["urllib3"]
        told.append(f"at most {OF_URLLIB3} times urllib3: {share:.2f}, {verdict(met=share <= OF_URLLIB3)}")
    yield f"\nBridge: {'; '.join(told)}." if told else ""


@contextmanager
def a_certificate() -> Iterator[Path]:
    """Of 127.0.0.1, signed by itself, with its key."""
    with tempfile.TemporaryDirectory() as folder:
        file, key = Path(folder, "server.pem"), Path(folder, "key.pem")
        made = (
            "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=127.0.0.1"
        )
        names = ("-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(file))
        subprocess.run([*made.split(), *names], check=True, capture_output=True)
        file.write_text(file.read_text() + key.read_text())
        yield file


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--contenders", nargs="+", default=CONTENDERS, choices=CONTENDERS)
    parser.add_argument("--rates", nargs="*", type=int, default=RATES, help="none: flat out only")
    parser.add_argument("--seconds", type=int, default=10, help="of each paced row")
    parser.add_argument("--messages", type=int, default=10_000, help="flat out")
    parser.add_argument("--short", action="store_true")
    chosen = parser.parse_args()
    names, rates, seconds, messages = chosen.contenders, chosen.rates, chosen.seconds, chosen.messages
    if chosen.short:
        names, rates, seconds, messages = ("bridge",), (80,), 4, 200
    if "dramatiq" in names and not shutil.which("redis-server"):
        print("No redis-server here (Debian's package redis-server): Dramatiq is left out.\n")
        names = [name for name in names if name != "dramatiq"]
    versions = "alone" if set(names) <= {"bridge"} else peers.ready(peers.SENDERS)
    print(f"{versions}; Python {sys.version.split()[0]}, {os.cpu_count()} cores.\n")
    print("| a second | by | share kept | most in a second | CPU: % of a core | MB | |")
    print("| ---: | --- | ---: | ---: | ---: | ---: | --- |", flush=True)
    with a_certificate() as certificate:
        for rate in rates:
            for line in paced(names, rate, seconds, certificate):
                print(line, flush=True)
        if "bridge" in names and RATES[0] in rates:
            print(with_callbacks(seconds, certificate), flush=True)
    print("\n| flat out, by | CPU: ms each | that is a second on one core | on the clock, a second | MB |")
    print("| --- | ---: | ---: | ---: | ---: |", flush=True)
    for line in flat_out(names, messages):
        print(line, flush=True)


if __name__ == "__main__":
    main()
