"""What is known of each feed: validators, the last listing, back-off, health."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from bridge.core.identity.traits import Traits
from bridge.model import ItemId
from bridge.ports import Validators
from bridge.store.schema import feeds

_ONE = select(feeds).where(feeds.c.name == bindparam("of"))
_LAST_POLL = select(
    feeds.c.url, feeds.c.etag, feeds.c.last_modified, feeds.c.body_hash, feeds.c.checked_at, feeds.c.looked_at,
    feeds.c.next_at, feeds.c.moved_to, feeds.c.pace, func.json_array_length(feeds.c.listing).label("entries"),
).where(feeds.c.name == bindparam("of"))  # fmt: skip
_UNCHANGED = update(feeds).where(
    feeds.c.name == bindparam("of"), feeds.c.checked_at == bindparam("last_checked")
)
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


@dataclass(frozen=True, slots=True)
class LastPoll:
    """What the last poll of a feed left to the next one: of its row what most polls need no more than."""

    name: str
    url: str
    validators: Validators = field(default_factory=Validators)
    body_hash: str = ""
    checked_at: datetime | None = None
    looked_at: datetime | None = None
    next_at: datetime | None = None
    moved_to: str = ""
    pace: int | None = None
    entries: int = 0


def last_poll(conn: Connection, name: str, url: str) -> LastPoll:
    """Under another address nothing of it counts but the pace, as with `get`."""
    row = conn.execute(_LAST_POLL, {"of": name}).one_or_none()
    if row is None or row.url != url:
        return LastPoll(name, url, pace=row.pace if row else None)
    _, etag, last_modified, *rest = row
    return LastPoll(name, url, Validators(etag, last_modified), *rest)


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
    """A feed was asked and has nothing new: it is well, and but for times and pace all stays as it was `before`."""

    before: LastPoll
    after: LastPoll


def note_unchanged(conn: Connection, polled: Sequence[Unchanged]) -> bool:
    """Note it of each feed that is as it was before; what another process took in since stands. Whether all were."""
    done = conn.execute(
        _UNCHANGED,
        [
            {
                "of": one.after.name, "last_checked": one.before.checked_at, "checked_at": one.after.checked_at,
                "looked_at": one.after.looked_at, "pace": one.after.pace, "next_at": one.after.next_at,
                "failures": 0, "error": "",
            }
            for one in polled
        ],
    )  # fmt: skip
    return done.rowcount == len(polled)


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
