"""What an alert of civil protection says of itself (CAP 1.2), as frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Area:
    """Where an alert holds (CAP 1.2, section 3.2.4). Coordinates are degrees: latitude, then longitude."""

    description: str = ""
    geocodes: tuple[tuple[str, str], ...] = ()  # (name, value), such as ("EMMA_ID", "IT003")
    polygons: tuple[tuple[tuple[float, float], ...], ...] = ()  # each closed: the last point is the first
    circles: tuple[tuple[float, float, float], ...] = ()  # latitude, longitude, radius in kilometres
    partly: bool = False  # it is drawn, too, in a way that could not be read


@dataclass(frozen=True, slots=True)
class Alert:
    """What CAP 1.2 says of an alert beyond its text. Words are the source's own, in its spelling; "" means absent."""

    identifier: str
    sender: str = ""
    sent: datetime | None = None
    status: str = ""  # Actual; what is Exercise, System, Test or Draft never leaves
    msg_type: str = ""  # Alert, Update, Cancel, Ack, Error
    scope: str = ""  # Public, Restricted, Private
    references: tuple[str, ...] = ()  # identifiers of the alerts that this one updates or cancels
    event: str = ""
    severity: str = ""  # Extreme, Severe, Moderate, Minor, Unknown
    urgency: str = ""
    certainty: str = ""
    onset: datetime | None = None
    expires: datetime | None = None
    areas: tuple[Area, ...] = ()
    language: str = field(default="", compare=False)  # of its text, as "it-IT"
