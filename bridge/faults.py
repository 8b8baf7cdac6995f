"""Named points at which the chaos suite kills the process, and a signal that kills one of its threads.

Active only with `BRIDGE_TESTING=1` and `BRIDGE_CRASH_AT=point:n`: the n-th passing of that point is the last
thing the process does (SIGKILL: no handler, no flush). Otherwise a call costs one dictionary look-up.
"""

from __future__ import annotations

import os
import signal
import threading

POINTS = (
    "fanout-half-done",  # some chunks of a notice's deliveries are committed, some are not
    "claim-committed",  # messages stand as `sending`, no request has left
    "bytes-sent",  # the request left, no byte of the answer was read
    "201-unread",  # the answer's status arrived, its body was not read
    "outcome-uncommitted",  # the SID is known to this process, not yet to the tables
    "callback-half-done",  # a status callback was verified, not yet committed
)


def _armed() -> tuple[str, int] | None:
    if os.environ.get("BRIDGE_TESTING") != "1":
        return None
    point, _, count = os.environ.get("BRIDGE_CRASH_AT", "").partition(":")
    if not point:
        return None
    if point not in POINTS:
        raise ValueError(f"BRIDGE_CRASH_AT names no point: {point!r}; there are {', '.join(POINTS)}")
    return point, int(count or 1)


_target = _armed()
_lock = threading.Lock()
_passed = 0


def crash_point(name: str) -> None:
    """Die here if this is the point and the passing that the environment names."""
    global _passed  # noqa: PLW0603 - counts across threads for the life of one process
    if _target is None or _target[0] != name:
        return
    with _lock:
        _passed += 1
        if _passed == _target[1]:
            os.kill(os.getpid(), signal.SIGKILL)


def size(name: str, usual: int) -> int:
    """A size that the chaos suite makes small to reach the edges between two chunks; only while testing."""
    if os.environ.get("BRIDGE_TESTING") != "1":
        return usual
    return int(os.environ.get(name, usual))


def arm_thread_killer() -> None:
    """While testing: SIGUSR2 ends the threads of the name that BRIDGE_KILL_THREAD gives, as a grave error would."""
    if os.environ.get("BRIDGE_TESTING") == "1":
        signal.signal(signal.SIGUSR2, lambda *_: _kill_threads(os.environ.get("BRIDGE_KILL_THREAD", "")))


def _kill_threads(name: str) -> None:
    import ctypes

    for thread in threading.enumerate():
        if thread.name == name and thread.ident is not None:
            # Raised in that thread when it next runs; unlike an Exception, SystemExit is swallowed by nobody.
            ctypes.pythonapi.PyThreadState_SetAsyncExc(
                ctypes.c_ulong(thread.ident), ctypes.py_object(SystemExit)
            )
