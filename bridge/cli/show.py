"""How things look in a terminal, and how plain they are anywhere else: tables, states, times, progress.

Data goes to stdout, progress to stderr. Colours, wrapped tables and moving bars are for a terminal only; with
NO_COLOR or TERM=dumb a terminal gets no escape sequence for looks. What goes into a pipe or a file is never
wrapped or cut, and has no blanks at the ends of its lines: `grep` and `cut` see whole lines. rich is imported
when something is printed.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic
from typing import Any
from zoneinfo import ZoneInfo

import click

_ENDLESS = 100_000  # columns of a pipe
_TELL_EVERY = 5.0  # seconds between two lines of progress where no bar can be drawn

_STYLES = {
    **dict.fromkeys(("ok", "running", "active", "done", "delivered", "read", "relay"), "green"),
    **dict.fromkeys(("held", "paused", "pending", "uncertain", "waiting", "queued"), "yellow"),
    **dict.fromkeys(("released", "sending", "accepted", "sent"), "cyan"),
    **dict.fromkeys(("trouble", "failed", "failing", "unreachable"), "bold red"),
    **dict.fromkeys(("expired", "silent"), "magenta"),
    **dict.fromkeys(("cancelled", "stopped", "erased", "never"), "dim"),
}


# --- the console -------------------------------------------------------------------------------------------


def console(*, stderr: bool = False) -> Any:
    """The one way to a rich console. Made when it is needed, for the streams may be redirected before."""
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    width = shutil.get_terminal_size().columns if stream.isatty() else _ENDLESS
    plain = bool(os.environ.get("NO_COLOR"))  # TERM=dumb rich knows by itself
    return Console(
        file=stream, width=width, color_system=None if plain else "auto", highlight=False, markup=False, emoji=False
    )  # fmt: skip


def put(*parts: Any, stderr: bool = False) -> None:
    """Print sentences, texts, tables, panels, one below the other."""
    screen = console(stderr=stderr)
    if screen.is_terminal:
        screen.print(*parts, sep="\n")
        return
    with screen.capture() as captured:
        screen.print(*parts, sep="\n")
    for line in captured.get().splitlines():
        click.echo(line.rstrip(), err=stderr)


def text(content: object, style: str = "") -> Any:
    """A piece of text that is printed as it is: a title with [brackets] is no markup."""
    from rich.text import Text

    return content if isinstance(content, Text) else Text("" if content is None else str(content), style)


def state(word: object, shown: str = "") -> Any:
    """A state in its colour, and always in its word: colour alone tells nothing to a log, or to the colour-blind."""
    return text(shown or word, _STYLES.get(str(word), ""))


def table(columns: Sequence[str], rows: Sequence[Sequence[object]], *, wide: Sequence[str] = ()) -> Any:
    """A table without lines. Where there is no room, the columns named in `wide` are wrapped, or all if none is."""
    from rich.table import Table

    made = Table(
        box=None, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0), show_header=any(columns)
    )
    for column in columns:
        made.add_column(column, overflow="fold", no_wrap=bool(wide) and column not in wide)
    for row in rows:
        made.add_row(*(text(cell) for cell in row))
    return made


def print_table(
    columns: Sequence[str], rows: Sequence[Sequence[object]], *, empty: str, wide: Sequence[str] = ()
) -> None:
    """A table for people, or the sentence that says that there is nothing."""
    put(table(columns, rows, wide=wide) if rows else empty)


def print_facts(facts: Sequence[tuple[str, object]]) -> None:
    """Names and values, a line each."""
    put(table(("", ""), [(text(name, "dim"), value) for name, value in facts], wide=("",)))


def counted(number: int, one: str, many: str = "") -> str:
    """`1 citizen`, `2 citizens`, `1,066 citizens`."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


# --- times -------------------------------------------------------------------------------------------------


def local(at: datetime | None, zone: ZoneInfo) -> str:
    """An exact time in the town's zone."""
    return at.astimezone(zone).strftime("%d/%m/%Y %H:%M:%S") if at else "–"


def duration(lasting: timedelta) -> str:
    """`12 s`, `4 min`, `2 h`, `3 days`: as exact as people say it."""
    seconds = abs(lasting).total_seconds()
    for unit, length, until in (("s", 1, 60), ("min", 60, 3600), ("h", 3600, 172_800)):
        if seconds < until:
            return f"{int(seconds // length)} {unit}"
    return f"{int(seconds // 86_400)} days"


@dataclass(frozen=True, slots=True)
class Times:
    """Times for people: in the town's zone, and as seen from now."""

    zone: ZoneInfo
    now: datetime

    def short(self, at: datetime | None) -> str:
        """The time of day; of another day also the date."""
        if at is None:
            return "–"
        there = at.astimezone(self.zone)
        today = there.date() == self.now.astimezone(self.zone).date()
        return there.strftime("%H:%M:%S" if today else "%d/%m/%Y %H:%M")

    def relative(self, at: datetime | None, never: str = "–") -> str:
        """`in 4 min`, `2 h ago`, `now`."""
        if at is None:
            return never
        away = at - self.now
        if abs(away) < timedelta(seconds=1):
            return "now"
        return f"in {duration(away)}" if away > timedelta(0) else f"{duration(away)} ago"

    def both(self, at: datetime | None) -> str:
        """The exact time with how far away it is beside it."""
        return f"{self.short(at)} ({self.relative(at)})" if at else "–"


# --- progress ----------------------------------------------------------------------------------------------

# Called with how much is done, of how much, and a note on what is going on.
Tell = Callable[[int, int, str], None]


@contextmanager
def progress(what: str) -> Iterator[Tell]:
    """A bar on stderr where that is a terminal; elsewhere a line every few seconds, so that a log shows life."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield _lines(what)
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(bar_width=24), MofNCompleteColumn(),
               TimeRemainingColumn(compact=True), TextColumn("{task.fields[note]}", markup=False))  # fmt: skip
    with Progress(*columns, console=console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None, note="")
        yield lambda done, total, note: bar.update(task, completed=done, total=total or None, note=note)


def _lines(what: str) -> Tell:
    last = monotonic()

    def tell(done: int, total: int, note: str) -> None:
        nonlocal last
        if monotonic() - last >= _TELL_EVERY:
            last = monotonic()
            click.echo(f"{what}: {done} of {total}{note and f', {note}'}", err=True)

    return tell
