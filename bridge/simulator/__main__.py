"""`python -m bridge.simulator`: the simulator as a process of its own, for tests that kill the bridge.

Prints one line of JSON with its addresses once it listens, and serves until SIGTERM or SIGINT.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from collections.abc import Sequence

from bridge import log
from bridge.simulator.app import Simulator
from bridge.simulator.settings import ACCOUNT, SENDER, TOKEN, Settings
from bridge.simulator.wishes import address


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    log.set_up()
    settings = Settings(
        account=options.account,
        token=options.token,
        senders=tuple(address(sender) for sender in options.sender) or (SENDER,),
        inbound_url=options.inbound_url,
        seed=options.seed,
    )
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    with Simulator(
        host=options.host, port=options.port, settings=settings, templates=dict(options.template)
    ) as simulator:
        sys.stdout.write(json.dumps({"base_url": simulator.base_url, "feed_url": simulator.feed_url}) + "\n")
        sys.stdout.flush()
        stop.wait()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bridge.simulator", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0 takes any free one")
    parser.add_argument("--account", default=ACCOUNT)
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument(
        "--sender", action="append", default=[], metavar="+39…", help="may be given several times"
    )
    parser.add_argument("--template", action="append", default=[], metavar="HX…=BODY", type=_template)
    parser.add_argument("--inbound-url", default="", help="webhook for what citizens write")
    parser.add_argument("--seed", type=int, default=0)
    return parser


def _template(text: str) -> tuple[str, str]:
    sid, equals, body = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError("a template is HX…=BODY")
    return sid, body


if __name__ == "__main__":
    sys.exit(main())
