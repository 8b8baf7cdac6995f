"""Builders of CAP documents and of alerts, to arrange with: each names only what the test is about."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bridge.alert import Alert, Area
from bridge.model import Entry
from tests.unit.feed_documents import only

CAP = "urn:oasis:names:tc:emergency:cap:1.2"
FIXTURES = Path(__file__).parents[1] / "fixtures" / "cap"
NO_INFO = "<source>CFD</source>"  # in place of one
SQUARE = ((45.0, 9.0), (46.0, 9.0), (46.0, 10.0), (45.0, 10.0), (45.0, 9.0))


def elements(**said: str) -> str:
    """One element for each, in the order given; what they say is XML as it stands. One of "" is left out."""
    return "".join(f"<{name}>{text}</{name}>" for name, text in said.items() if text)


def an_info(*inner: str, **said: str) -> str:
    """An <info>; `inner`: more of it, as XML."""
    usual = {
        "language": "it-IT",
        "event": "Neve",
        "severity": "Moderate",
        "headline": "Allerta neve",
        "description": "Attese nevicate.",
    }
    return f"<info>{elements(**{**usual, **said})}{''.join(inner)}</info>"


def an_area(description: str = "Cormano", *inner: str) -> str:
    return f"<area>{elements(areaDesc=description)}{''.join(inner)}</area>"


def cap(*infos: str, namespace: str = CAP, **said: str) -> bytes:
    """A CAP document, with one info unless others are given; `said`: elements of its header."""
    usual = {
        "identifier": "A-1",
        "sender": "cfd@regione.example",
        "sent": "2026-11-21T13:05:00+01:00",
        "status": "Actual",
        "msgType": "Alert",
        "scope": "Public",
    }
    inner = elements(**{**usual, **said}) + "".join(infos or (an_info(),))
    return f'<?xml version="1.0"?>\n<alert xmlns="{namespace}">{inner}</alert>'.encode()


def fixture(name: str) -> bytes:
    return (FIXTURES / name).read_bytes()


def entry_of(*infos: str, **said: str) -> Entry:
    """The entry that `cap` is read as, without complaint."""
    return only(cap(*infos, **said))


def alert_of(*infos: str, **said: str) -> Alert:
    alert = entry_of(*infos, **said).alert
    assert alert is not None
    return alert


def an_alert(*areas: Area | str, **changes: object) -> Alert:
    """An alert that holds for these areas; a text is the description of one."""
    usual = Alert("A-1", status="Actual", msg_type="Alert", scope="Public")
    held = tuple(area if isinstance(area, Area) else Area(area) for area in areas)
    return replace(usual, areas=held, **changes)  # type: ignore[arg-type]  # a builder takes any of the fields
