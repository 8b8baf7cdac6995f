"""A terminal: a real process on a pseudo-terminal of a given width, and what it shows there.

shown = on_a_terminal("status", columns=60)
assert shown.widest <= 60
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping
from dataclasses import dataclass

from rich.cells import cell_len

_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b\][^\x1b]*\x1b\\|\r")
TIMEOUT = 60.0

# A suite that runs in the background ignores Ctrl-C, and whatever it starts inherits that.
HEEDING_CTRL_C = ("env", "--default-signal=INT")


@dataclass(frozen=True)
class Shown:
    """`raw` is what the process wrote; `text` what one reads."""

    code: int
    raw: str

    @property
    def text(self) -> str:
        return _ESCAPES.sub("", self.raw)

    @property
    def widest(self) -> int:
        """Columns of the longest line, blanks at its end left out."""
        return max(cell_len(line.rstrip()) for line in self.text.splitlines())


def on_a_terminal(
    *args: str, columns: int = 80, interrupt_at: str = "", environ: Mapping[str, str] | None = None
) -> Shown:
    """Run `bridge …` to its end; Ctrl-C is typed as soon as it has shown `interrupt_at`."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    process = subprocess.Popen(
        [*HEEDING_CTRL_C, sys.executable, "-m", "bridge", *args],
        stdin=slave, stdout=slave, stderr=slave, env=_environ(environ or {}), start_new_session=True,
    )  # fmt: skip
    os.close(slave)
    raw = _read(master, process, interrupt_at.encode())
    os.close(master)
    return Shown(process.wait(TIMEOUT), raw.decode())


def _environ(changes: Mapping[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS", "LINES")}
    return {**kept, "TERM": "xterm-256color", **changes}


def _read(master: int, process: subprocess.Popen[bytes], interrupt_at: bytes) -> bytes:
    raw, deadline = b"", time.monotonic() + TIMEOUT
    while time.monotonic() < deadline:
        if not select.select([master], [], [], 0.2)[0]:
            continue
        try:
            piece = os.read(master, 65536)
        except OSError:  # the process has closed its side
            return raw
        if not piece:
            return raw
        raw += piece
        if interrupt_at and interrupt_at in raw:
            process.send_signal(signal.SIGINT)
            interrupt_at = b""
    process.kill()
    raise AssertionError(f"it did not end within {TIMEOUT} s: {raw!r}")
