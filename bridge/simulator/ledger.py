"""What the provider knows: every message once, every request to create one, and each webhook that was tried.

In memory and thread-safe.
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable

from bridge.simulator.records import Message, Post, Seen
from bridge.simulator.waiting import wait_until


class Ledger:
    """All messages in order of acceptance, and `counts` of them.

    Counted are requests, accepted, refused; queued, sent, delivered, read, failed, undelivered (messages that
    reached the status); inbound; posted (webhooks answered with 2xx), post_failed (tries that were not), given_up.
    `outstanding` counts what is still to be done by itself: 0 means that everything has come to its end.
    """

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self.lock = threading.RLock()
        self._clock = clock
        self.clear()

    def clear(self) -> None:
        with self.lock:
            self.counts: Counter[str] = Counter()
            self.outstanding = 0
            self._all: list[Message] = []
            self._by_sid: dict[str, Message] = {}
            self._by_citizen: dict[str, list[Message]] = {}
            self._requests: list[Seen] = []

    # --- writing ---

    def add(self, message: Message) -> None:
        """Enter a message with its first status. It is outstanding until `settle` is called for it."""
        with self.lock:
            message.number = len(self._all) + 1
            message.history.append((message.status, message.at))
            self._all.append(message)
            self._by_sid[message.sid] = message
            self._by_citizen.setdefault(message.citizen, []).append(message)
            self.counts["inbound" if message.inbound else "accepted"] += 1
            self.counts[message.status] += 1
            self.outstanding += 1

    def add_request(self, seen: Seen) -> None:
        with self.lock:
            self._requests.append(seen)
            self.counts["requests"] += 1
            if not seen.sid:
                self.counts["refused"] += 1

    def advance(self, message: Message, status: str, code: int | None = None) -> None:
        with self.lock:
            message.status = status
            message.code = code
            message.history.append((status, self._clock()))
            if self._holds(message):
                self.counts[status] += 1

    def add_post(self, message: Message, post: Post, *, last: bool) -> None:
        with self.lock:
            message.posts.append(post)
            done = 200 <= post.status < 300  # noqa: PLR2004 - HTTP's classes
            if self._holds(message):
                self.counts["posted" if done else "post_failed"] += 1
            if self._holds(message) and last and not done:
                self.counts["given_up"] += 1

    def owe(self, message: Message) -> None:
        """One more thing is to be done for this message."""
        with self.lock:
            self.outstanding += int(self._holds(message))

    def settle(self, message: Message) -> None:
        """One thing less is to be done for this message."""
        with self.lock:
            self.outstanding -= int(self._holds(message))

    def delete(self, message: Message) -> None:
        """Gone from the provider's API; the ledger remembers it."""
        with self.lock:
            message.deleted = True

    def _holds(self, message: Message) -> bool:
        """False for a message of before `clear`, whose last steps must not count any more."""
        return self._by_sid.get(message.sid) is message

    # --- reading ---

    def get(self, sid: str) -> Message | None:
        with self.lock:
            message = self._by_sid.get(sid)
            return None if message is None or message.deleted else message

    def messages(self, citizen: str | None = None, *, since: float = 0.0) -> list[Message]:
        """All messages, out and in, oldest first; of one citizen, accepted at `since` (epoch seconds) or later."""
        with self.lock:
            chosen = self._all if citizen is None else self._by_citizen.get(citizen, [])
            return [message for message in chosen if message.at >= since]

    def outbound(self, citizen: str | None = None, *, since: float = 0.0) -> list[Message]:
        return [message for message in self.messages(citizen, since=since) if not message.inbound]

    def requests(self) -> list[Seen]:
        with self.lock:
            return list(self._requests)

    def citizens(self) -> list[str]:
        with self.lock:
            return list(self._by_citizen)

    def per_recipient(self) -> Counter[str]:
        """How many accepted messages each address got."""
        return Counter(message.to for message in self.outbound())

    def wait_for(self, predicate: Callable[[Ledger], bool], timeout: float = 10.0) -> bool:
        """Wait until the predicate holds, at most `timeout` seconds; says whether it does. Called under the lock."""

        def holds() -> bool:
            with self.lock:
                return predicate(self)

        return wait_until(holds, timeout)

    def wait_counts(self, timeout: float = 10.0, *, settled: bool = False, **at_least: int) -> bool:
        """Wait for counts, as in `wait_counts(accepted=3)`, and, if `settled`, until nothing is outstanding."""
        return self.wait_for(
            lambda ledger: (
                all(ledger.counts[name] >= number for name, number in at_least.items())
                and not (settled and ledger.outstanding)
            ),
            timeout,
        )

    def summary(self) -> dict[str, object]:
        """The figures that tests ask for; `peak_…` is the most in any sliding second."""
        with self.lock:
            sent, requests = self.outbound(), self.requests()
            counts, outstanding = dict(self.counts), self.outstanding
        twins = Counter((message.to, message.text) for message in sent)
        recipients = Counter(message.to for message in sent)
        return {
            "counts": counts,
            "settled": outstanding == 0,
            "recipients": len(recipients),
            "per_recipient_max": max(recipients.values(), default=0),
            "duplicates": [
                {"to": to, "text": text, "count": count} for (to, text), count in twins.items() if count > 1
            ],
            "statuses": dict(Counter(message.status for message in sent)),
            "refused_by_code": dict(Counter(str(seen.code) for seen in requests if seen.code is not None)),
            "peak_requests_per_second": peak([seen.at for seen in requests]),
            "peak_accepted_per_second": peak([message.at for message in sent]),
        }


def peak(times: list[float]) -> int:
    """The most of these moments that lie within any half-open second."""
    times = sorted(times)
    most = start = 0
    for end, moment in enumerate(times):
        while times[start] <= moment - 1.0:
            start += 1
        most = max(most, end - start + 1)
    return most
