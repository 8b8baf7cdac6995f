"""`bridge run`: the daemon, until SIGTERM."""

from __future__ import annotations

import logging
import os

import click

from bridge.cli.context import Context, pass_context


@click.command()
@pass_context
def run(context: Context) -> None:
    """The daemon: polls, relays, listens for citizens and callbacks, until SIGTERM."""
    from bridge.bootstrap import assemble
    from bridge.daemon import Daemon, Wakers, only_one

    config = context.config()
    store = context.store(config)
    with only_one(store.state):
        wakers = Wakers()
        Daemon(assemble(config, store, os.environ, wakers), wakers).run()
        store.db.close()
    leave()


def leave() -> None:
    """Exit 0 now: what matters is committed, and a poll that hangs on a slow site must not hold up the exit."""
    logging.shutdown()
    os._exit(0)
