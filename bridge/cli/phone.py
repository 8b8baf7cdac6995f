"""A preview on the screen: each message in a bubble, as a phone would show it; then what would not be sent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from bridge.cli.show import console, counted, put, state, table, text
from bridge.operations.preview import Line
from bridge.policy import Config

_WIDEST = 52  # columns of a bubble: about what a phone shows
_INDENT = 2
_SHOWN = 5  # entries that share a reason not to be sent
# WhatsApp reads a mark where it touches a word from outside.
_MARKUP = re.compile(r"(?<!\w)([*_~])(\S(?:[^\n]*?\S)?)\1(?!\w)")
_STYLES = {"*": "bold", "_": "italic", "~": "strike"}
_ADDRESS = re.compile(r"https?://\S+")


def tell(lines: Sequence[Line], config: Config, *, everything: bool) -> None:
    """The whole preview for people; `everything`: without leaving out any that would not be sent."""
    relayed = [line for line in lines if line.decision == "relay"]
    for line in relayed:
        _message(line, config.town.name)
    others = [line for line in lines if line.decision != "relay"]
    if others:
        put(text(f"Not sent: {len(others)}", "bold"))
        put(table(("why", "", "entry"), _others(others, everything=everything), wide=("why", "entry")), "")
    messages = sum(line.recipients for line in relayed)
    cost = sum(line.cost for line in relayed)
    total = f"{counted(messages, 'message')}, cost {cost:.2f}"
    put(
        text(
            f"{counted(len(lines), 'entry', 'entries')}: {len(relayed)} would be sent ({total}), {len(others)} not."
        )
    )


def _message(line: Line, town: str) -> None:
    put(text(line.title, "bold"))
    put(table(("", "", ""), [("", text(lead.title, "green"), lead.why) for lead in line.led_by], wide=("",)))
    waits = f"; {line.waits}" if line.waits else ""
    put(
        f"  to {counted(line.recipients, 'citizen')}, cost {line.cost:.2f}{waits}",
        *([text(f"  {line.limit}", "yellow")] if line.limit else []),
        bubble(line.text, town),
        "",
    )


def bubble(message: str, sender: str) -> Any:
    """A message in a chat. What goes into a pipe has its lines whole, behind a bar."""
    screen = console()
    if not screen.is_terminal:
        return text("\n".join(f"  │ {row}" for row in message.splitlines()))
    from rich.box import ROUNDED
    from rich.padding import Padding
    from rich.panel import Panel

    width = min(_WIDEST, screen.width - _INDENT)
    content = formatted(message) if screen.color_system else text(message)
    panel = Panel(
        content, box=ROUNDED, title=text(sender, "dim"), title_align="left", border_style="green", width=width
    )
    return Padding(panel, (0, 0, 0, _INDENT))


def formatted(message: str) -> Any:
    """WhatsApp's marks acted upon, and addresses to be clicked on where the terminal can."""
    shown, end = text(""), 0
    for match in _MARKUP.finditer(message):
        shown.append(message[end : match.start()]).append(match[2], _STYLES[match[1]])
        end = match.end()
    shown.append(message[end:])
    for address in _ADDRESS.finditer(shown.plain):
        shown.stylize(f"underline link {address.group()}", *address.span())
    return shown


def _others(lines: Iterable[Line], *, everything: bool) -> list[tuple[object, object, object]]:
    """Those with the same reason together: the reason once, with how many there are."""
    groups: dict[tuple[str, str], list[Line]] = {}
    for line in lines:
        groups.setdefault((line.decision, line.reason), []).append(line)
    rows: list[tuple[object, object, object]] = []
    for (decision, reason), group in groups.items():
        shown = group if everything else group[:_SHOWN]
        why: object = state(decision).append(f": {reason}", "")
        for number, line in enumerate(shown):
            rows.append((why if not number else "", str(len(group)) if not number else "", line.title))
        if len(group) > len(shown):
            rows.append(("", "", text(f"… and {len(group) - len(shown)} more (--all lists them)", "dim")))
    return rows
