"""What is known of each feed: validators, the last listing, back-off, health."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from bridge.core.identity.traits import Traits
from bridge.model import ItemId
from bridge.ports import Validators
from bridge.store.schema import feeds

_ONE = select(feeds).where(feeds.c.name == bindparam("of"))
_UNCHANGED = update(feeds).where(feeds.c.name == bindparam("of"))
_DROP = delete(feeds).where(feeds.c.name == bindparam("of"))
_ADD = insert(feeds)


@dataclass(frozen=True, slots=True)
class FeedState:
    """One row of `feeds`. `listing` holds item ids in the order of the document."""

    name: str
    url: str
    validators: Validators = field(default_factory=Validators)
    body_hash: str = ""
    listing: tuple[ItemId, ...] = ()
    baseline_at: datetime | None = None
    checked_at: datetime | None = None
    looked_at: datetime | None = None
    changed_at: datetime | None = None
    next_at: datetime | None = None
    failures: int = 0
    error: str = ""
    warnings: tuple[str, ...] = ()
    listing_url: str = ""  # the address that the listing came from whole
    traits: Traits = field(default_factory=Traits)
    moved_to: str = ""  # where a permanent redirect within the site leads: asked instead
    pace: int | None = None  # seconds between polls, where its window turns too fast for the configured ones

    @property
    def readdressed(self) -> bool:
        """Whether ops gave the feed another address, of which no whole listing has come yet."""
        return self.listing_url not in ("", self.url)


def get(conn: Connection, name: str, url: str) -> FeedState:
    """A feed's state, empty if it was never polled.

    Under another address its validators mean nothing, nor do the old one's troubles: it is asked at once.
    """
    row = conn.execute(_ONE, {"of": name}).one_or_none()
    if row is None:
        return FeedState(name, url)
    state = FeedState(
        name=row.name,
        url=row.url,
        validators=Validators(row.etag, row.last_modified),
        body_hash=row.body_hash,
        listing=tuple(row.listing),
        baseline_at=row.baseline_at,
        checked_at=row.checked_at,
        looked_at=row.looked_at,
        changed_at=row.changed_at,
        next_at=row.next_at,
        failures=row.failures,
        error=row.error,
        warnings=tuple(row.warnings),
        listing_url=row.listing_url,
        traits=Traits.read(row.traits),
        moved_to=row.moved_to,
        pace=row.pace,
    )
    if state.url == url:
        return state
    return replace(
        state, url=url, validators=Validators(), body_hash="", next_at=None, failures=0, error="", warnings=(),
        moved_to="",
    )  # fmt: skip


def save(conn: Connection, state: FeedState) -> None:
    conn.execute(_DROP, {"of": state.name})
    conn.execute(
        _ADD,
        {
            "name": state.name,
            "url": state.url,
            "etag": state.validators.etag,
            "last_modified": state.validators.last_modified,
            "body_hash": state.body_hash,
            "listing": list(state.listing),
            "baseline_at": state.baseline_at,
            "checked_at": state.checked_at,
            "looked_at": state.looked_at,
            "changed_at": state.changed_at,
            "next_at": state.next_at,
            "failures": state.failures,
            "error": state.error,
            "warnings": list(state.warnings),
            "listing_url": state.listing_url,
            "traits": state.traits.stored(),
            "moved_to": state.moved_to,
            "pace": state.pace,
        },
    )


@dataclass(frozen=True, slots=True)
class Unchanged:
    """A feed was asked and has nothing new: it is well, and all else stays as it is."""

    name: str
    checked_at: datetime
    looked_at: datetime | None
    pace: int | None
    next_at: datetime | None


def note_unchanged(conn: Connection, polled: Sequence[Unchanged]) -> None:
    conn.execute(
        _UNCHANGED,
        [
            {
                "of": one.name, "checked_at": one.checked_at, "looked_at": one.looked_at, "pace": one.pace,
                "next_at": one.next_at, "failures": 0, "error": "",
            }
            for one in polled
        ],
    )  # fmt: skip


def listings(conn: Connection) -> Sequence[tuple[str, datetime | None]]:
    """Every feed ever polled, with the last time its whole listing was seen."""
    rows = conn.execute(select(feeds.c.name, feeds.c.looked_at).order_by(feeds.c.name))
    return [(row.name, row.looked_at) for row in rows]


def traits_of(conn: Connection, name: str) -> Traits:
    """What a feed has shown of itself."""
    stored = conn.execute(select(feeds.c.traits).where(feeds.c.name == name)).scalar()
    return Traits.read(stored or {})


def failing(conn: Connection) -> list[str]:
    """The feeds that failed when they were last asked."""
    return [*conn.scalars(select(feeds.c.name).where(feeds.c.failures > 0).order_by(feeds.c.name))]
