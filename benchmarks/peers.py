"""The other programs that these benchmarks run beside the bridge: `reader` and `rss2email`, both on PyPI.

They are no dependencies of the project: on first use they are installed into an environment of their own, beside
this file (`.venv-peers`, which git ignores). To measure newer ones, delete it.
"""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

NAMES = ("reader", "rss2email")
_NEEDED = "sgmllib3k"  # reader 3.26 carries a feedparser that needs it, and does not say so
HOME = Path(__file__).with_name(".venv-peers")
PYTHON = HOME / "bin" / "python"
_READY = HOME / "installed"


def ready() -> str:
    """The peers' names with their versions, installed if need be."""
    if not _READY.is_file():
        print(f"installing {' and '.join(NAMES)} into {HOME} (once) …", file=sys.stderr)
        venv.create(HOME, with_pip=True, clear=True)
        subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", *NAMES, _NEEDED], check=True)
        _READY.touch()
    asked = "from importlib.metadata import version; import sys; print(*map(version, sys.argv[1:]))"
    told = subprocess.run([PYTHON, "-c", asked, *NAMES], check=True, capture_output=True, text=True).stdout
    return ", ".join(f"{name} {version}" for name, version in zip(NAMES, told.split(), strict=True))
