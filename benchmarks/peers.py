"""The other programs that these benchmarks run beside the bridge, all on PyPI.

They are no dependencies of the project: on first use they are installed into an environment of their own, beside
this file (`.venv-peers`, which git ignores). To measure newer ones, delete it.
"""

from __future__ import annotations

import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

READERS = ("reader", "rss2email")
SENDERS = ("dramatiq", "huey", "twilio")
_NEEDED = ("sgmllib3k", "redis")  # reader 3.26 carries a feedparser that needs the first, and does not say so
HOME = Path(__file__).with_name(".venv-peers")
PYTHON = HOME / "bin" / "python"
_INSTALLED = HOME / "installed"


def ready(names: Sequence[str]) -> str:
    """These peers' names with their versions, installed if need be."""
    wanted = " ".join((*READERS, *SENDERS, *_NEEDED))
    if not _INSTALLED.is_file() or _INSTALLED.read_text() != wanted:
        print(f"installing {wanted} into {HOME} (once) …", file=sys.stderr)
        venv.create(HOME, with_pip=True, clear=True)
        subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", *wanted.split()], check=True)
        _INSTALLED.write_text(wanted)
    asked = "from importlib.metadata import version; import sys; print(*map(version, sys.argv[1:]))"
    told = subprocess.run([PYTHON, "-c", asked, *names], check=True, capture_output=True, text=True).stdout
    return ", ".join(f"{name} {version}" for name, version in zip(names, told.split(), strict=True))
