"""One `run` a state directory: who holds it, and whether somebody does."""

from __future__ import annotations

import fcntl
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bridge.errors import StoreError

_PATIENCE = 1.0  # seconds: `is_running` beside a start holds the file for an instant, a `run` for long


@contextmanager
def only_one(state: Path) -> Iterator[None]:
    """Hold the state directory for this process. Raises StoreError when another `run` has it."""
    descriptor = os.open(state / "bridge.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(descriptor, state)
        yield
    finally:
        os.close(descriptor)


def is_running(state: Path) -> bool:
    """Whether a `run` holds the state directory. Any number may ask at once, and none of them is in the way."""
    try:
        descriptor = os.open(state / "bridge.lock", os.O_RDWR)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    else:
        return False
    finally:
        os.close(descriptor)


def _lock(descriptor: int, state: Path) -> None:
    ends = time.monotonic() + _PATIENCE
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= ends:
                raise StoreError(
                    f"{state}: another bridge runs on this state; stop it, or set $STATE_DIRECTORY"
                ) from None
            threading.Event().wait(0.02)
        else:
            return
