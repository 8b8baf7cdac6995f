"""Posts status callbacks as the provider does; a process of its own for `callbacks.py`, to which it answers in JSON.

    python benchmarks/callbacks_load.py ADDRESS FIRST MESSAGES CONNECTIONS RATE

Three callbacks for each of the messages numbered FIRST and on (see `rig.py`), in their order: each connection takes a
share of the messages, forty at a time, and posts `sent` for all of these, then `delivered`, then `read`. RATE 0: each
connection posts as soon as the last is answered. Else at so many a second in all, and what is late because the one
before was, is counted as late. Told are seconds in all, and of the latencies the middle and the 99th of a hundred.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Iterator

from http_wire import TOKEN, Wire, a_callback, connect, mark_of, sid_of, status_fields

AT_A_TIME = 40


def requests(address: str, numbers: range) -> Iterator[bytes]:
    for begin in range(0, len(numbers), AT_A_TIME):
        for status in ("sent", "delivered", "read"):
            for number in numbers[begin : begin + AT_A_TIME]:
                url = f"{address}/whatsapp/status?attempt={mark_of(number)}"
                yield a_callback(url, TOKEN, status_fields(sid_of(number), status))


async def post(wire: Wire, asked: list[bytes], begin: float, every: float) -> list[float]:
    """The latency of each."""
    took = []
    for number, request in enumerate(asked):
        planned = begin + number * every if every else time.perf_counter()
        if (early := planned - time.perf_counter()) > 0:
            await asyncio.sleep(early)
        head = await wire.ask(request)
        took.append(time.perf_counter() - planned)
        if not head.startswith(b"HTTP/1.1 200"):
            raise SystemExit(head.decode())
    return took


async def run(address: str, first: int, messages: int, connections: int, rate: float) -> dict[str, float]:
    wires = [await connect(address) for _ in range(connections)]
    shares = [range(first + number, first + messages, connections) for number in range(connections)]
    asked = [list(requests(address, share)) for share in shares]  # signed beforehand
    every = connections / rate if rate else 0.0
    begin = time.perf_counter()
    posting = (
        post(wire, some, begin + number * every / connections, every)
        for number, (wire, some) in enumerate(zip(wires, asked, strict=True))
    )
    took = sorted(one for some in await asyncio.gather(*posting) for one in some)
    seconds = time.perf_counter() - begin
    return {
        "seconds": seconds,
        "p50": took[len(took) // 2],
        "p99": took[len(took) * 99 // 100],
        "count": len(took),
    }


if __name__ == "__main__":
    where, first, messages, connections, rate = sys.argv[1:]
    print(json.dumps(asyncio.run(run(where, int(first), int(messages), int(connections), float(rate)))))
