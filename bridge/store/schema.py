"""The tables. Notices, deliveries, messages and attempts are four different things; see docs/architecture.md.

Times are milliseconds since 1970 in UTC (`Instant`): the same in every engine, and cheap to compare. What may
grow without end is kept slim: a delivery is four small columns in a table without row ids.

What is due is found through partial indices over the few rows that still wait, so that years of history cost
nothing; `bridge.store.due` has the conditions that find them. New tables are made of these, old ones are led
here by `bridge/store/migrations`; a test keeps the two equal.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from bridge.store.columns import Id, Instant, metadata

REVISION = "0006"  # of the newest migration, which leads to exactly these tables
TABLES = metadata  # all of them, once this module is imported

meta = Table(
    "meta",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", Text, nullable=False),
)

feeds = Table(
    "feeds",
    metadata,
    Column("name", String, primary_key=True),
    Column("url", Text, nullable=False),
    Column("etag", Text, nullable=False, default=""),
    Column("last_modified", Text, nullable=False, default=""),
    Column("body_hash", String, nullable=False, default=""),
    Column("listing", JSON, nullable=False, default=list),  # item ids in the document's order
    Column("baseline_at", Instant),  # None: never polled with success
    Column("checked_at", Instant),  # the last poll, whatever came of it
    Column("looked_at", Instant),  # the last time the whole listing was seen
    Column("changed_at", Instant),
    Column("next_at", Instant),  # not before: back-off, Retry-After, max-age
    Column("failures", Integer, nullable=False, default=0),
    Column("error", Text, nullable=False, default=""),
    Column("warnings", JSON, nullable=False, default=list),
    Column("listing_url", Text, nullable=False, server_default=""),  # where the listing came from whole
    Column(
        "traits", JSON, nullable=False, server_default="{}"
    ),  # what it has shown of itself: core/identity/traits.py
    Column("moved_to", Text, nullable=False, server_default=""),  # a permanent redirect within the site
    Column("pace", Integer),  # seconds between polls where its window turns fast; None: as configured
)

items = Table(
    "items",
    metadata,
    Column("id", Id, primary_key=True),
    Column("feed", String, nullable=False),
    Column("guid", Text, nullable=False),
    Column("link_key", Text, nullable=False),  # canonical link
    Column("title_key", Text, nullable=False),  # folded title
    Column("version", Integer, nullable=False),
    Column("first_seen_at", Instant, nullable=False),
    Column("last_seen_at", Instant, nullable=False),
    Column("gone_at", Instant),  # absent from the last listing since then
    Column("fate", String, nullable=False),  # core/judge.py
    Column("reason", Text, nullable=False),
    Column("page_at", Instant),  # when its own page was last looked at, to see whether it is still there
    Index("ix_items_feed_guid", "feed", "guid"),
    Index("ix_items_feed_link_key", "feed", "link_key"),
    Index("ix_items_feed_title_key", "feed", "title_key"),
)

item_versions = Table(
    "item_versions",
    metadata,
    Column("item_id", ForeignKey("items.id"), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("seen_at", Instant, nullable=False),
    Column("decision", String, nullable=False),  # new, edited, returned
    Column("evidence", JSON, nullable=False),
    Column("link", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("categories", JSON, nullable=False),
    Column("published_at", Instant),
    Column("updated_at", Instant),
    Column("image", Text, nullable=False),
    Column("content_hash", String, nullable=False),
)

notices = Table(
    "notices",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", String, nullable=False),
    Column("feed", String),  # None: written by hand
    Column("item_id", ForeignKey("items.id"), index=True),
    Column("version", Integer),
    Column("topics", JSON, nullable=False),
    Column("zones", JSON, nullable=False),
    Column("title", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("image", Text, nullable=False),
    Column("urgent", Boolean, nullable=False),  # whether any of its topics is
    Column("state", String, nullable=False),
    Column("reason", Text, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("hold_until", Instant),  # None: held until somebody releases it
    Column("released_at", Instant),
    Column("expires_at", Instant),
    Column("ended_at", Instant),
    Column("fanout_cursor", BigInteger, nullable=False, default=0),  # the last subscriber that has a delivery
    Column("fanned_out_at", Instant),
    Column("recipients", Integer, nullable=False, default=0),
    Column("twin_of", BigInteger),  # the first notice of the same item, which stands in another feed too
    Column("corrects", BigInteger),  # the notice that a correction or cancellation is about
    Column("over_at", Instant),  # an alert's own end
    Column("image_seen", Text, nullable=False, server_default=""),  # the address that was looked at last
    Column("image_fault", Text, nullable=False, server_default=""),  # why messages go without it
    Index("ix_notices_open", "state", sqlite_where=text("state IN ('held', 'released')"),
          postgresql_where=text("state IN ('held', 'released')")),
)  # fmt: skip

subscribers = Table(
    "subscribers",
    metadata,
    Column("id", Id, primary_key=True),
    Column("address", LargeBinary, unique=True),  # encrypted; None: erased
    Column("name", LargeBinary),  # encrypted
    Column("state", String, nullable=False),
    Column("language", String, nullable=False),
    Column("zone", String),
    Column("created_at", Instant, nullable=False),
    Column("joined_at", Instant),  # when they last became active
    Column("stopped_at", Instant),
    Column("window_until", Instant, index=True),  # free-form may be sent until then
    Column("contact_sent_at", Instant),  # the "this number only sends" answer, once a day
    Column("reached_at", Instant, index=True),  # by the last message outside their window
    Column("sms_at", Instant),  # when they agreed to get what is urgent as SMS where WhatsApp fails
)

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("subscriber_id", ForeignKey("subscribers.id"), primary_key=True),
    Column("topic", String, primary_key=True),
    Index("ix_subscriptions_topic", "topic"),
    sqlite_with_rowid=False,
)

consents = Table(
    "consents",
    metadata,
    Column("id", Id, primary_key=True),
    Column("subscriber_id", ForeignKey("subscribers.id"), nullable=False, index=True),
    Column("at", Instant, nullable=False),
    Column("event", String, nullable=False),
    Column("channel", String, nullable=False),  # whatsapp, web, import, provider, ops
    Column("privacy_version", String, nullable=False),
    Column("topics", JSON, nullable=False),
    Column("evidence", Text, nullable=False),  # an inbound SID, an import's source; never personal data
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("notice_id", ForeignKey("notices.id"), primary_key=True),
    Column("subscriber_id", ForeignKey("subscribers.id"), primary_key=True),
    Column("urgent", Boolean, nullable=False),  # urgent for this citizen
    Column("message_id", ForeignKey("messages.id")),  # the message that carries it
    Column("dropped", String),  # why no message ever will: stopped, cancelled, expired
    Column("digest_at", Instant),  # waits until then, and leaves with all that waits likewise; None: at once
    sqlite_with_rowid=False,
)
_WAITING = text("message_id IS NULL AND dropped IS NULL")
# With all columns that its condition names: otherwise SQLite prefers to read through the notice's whole past.
Index("ix_deliveries_waiting", deliveries.c.notice_id, deliveries.c.digest_at, deliveries.c.urgent.desc(),
      deliveries.c.subscriber_id, deliveries.c.message_id, deliveries.c.dropped, sqlite_where=_WAITING,
      postgresql_where=_WAITING)  # fmt: skip
_IN_DIGEST = text("message_id IS NULL AND dropped IS NULL AND digest_at IS NOT NULL")
Index("ix_deliveries_in_digest", deliveries.c.subscriber_id, deliveries.c.digest_at, sqlite_where=_IN_DIGEST,
      postgresql_where=_IN_DIGEST)  # fmt: skip
Index(
    "ix_deliveries_waiting_of", deliveries.c.subscriber_id, sqlite_where=_WAITING, postgresql_where=_WAITING
)
# Not over the rows without a message: they would draw the planner away from the indices over what waits.
_CARRIED = text("message_id IS NOT NULL")
Index("ix_deliveries_message_id", deliveries.c.message_id, sqlite_where=_CARRIED, postgresql_where=_CARRIED)

messages = Table(
    "messages",
    metadata,
    Column("id", Id, primary_key=True),
    Column("subscriber_id", ForeignKey("subscribers.id"), nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("state", String, nullable=False),
    Column("reason", Text, nullable=False, default=""),
    Column("urgent", Boolean, nullable=False),
    Column("body", Text),  # of our own replies; a notice's text is rendered when it is sent
    Column("created_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),  # not before
    Column("expires_at", Instant),
    Column("tries", Integer, nullable=False, default=0),
    Column("changed_at", Instant, nullable=False),
    Column("cause", String),  # of its end: what its last failure asked for (model.Action)
    Column("waits_for", String),  # what rests (see `rests`), while it is queued for that
    Column("fallback_of", BigInteger),  # an SMS: the message that did not arrive
)
_QUEUED, _IN_FLIGHT = text("state = 'queued'"), text("state IN ('sending', 'uncertain')")
Index("ix_messages_queued", messages.c.urgent.desc(), messages.c.due_at, sqlite_where=_QUEUED,
      postgresql_where=_QUEUED)  # fmt: skip
# At most one message in flight to a citizen: two unknown ones could not be told apart.
Index("uq_messages_in_flight", messages.c.subscriber_id, unique=True, sqlite_where=_IN_FLIGHT,
      postgresql_where=_IN_FLIGHT)  # fmt: skip
_INSTEAD = text("fallback_of IS NOT NULL")
Index("uq_messages_fallback_of", messages.c.fallback_of, unique=True, sqlite_where=_INSTEAD,
      postgresql_where=_INSTEAD)  # fmt: skip
Index("ix_messages_queued_of", messages.c.subscriber_id, messages.c.kind, sqlite_where=_QUEUED,
      postgresql_where=_QUEUED)  # fmt: skip

attempts = Table(
    "attempts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("message_id", ForeignKey("messages.id"), nullable=False, index=True),
    Column("mark", String, nullable=False, unique=True),  # ours, in the callback's query
    Column("at", Instant, nullable=False),
    Column("form", String, nullable=False),  # template:NAME, freeform; "" until it was rendered
    Column("outcome", String),  # accepted, refused, unknown, not_sent; None: not known to have ended
    Column("sid", String, unique=True),
    Column("code", Integer),
    Column("detail", Text, nullable=False, default=""),
    Column("absences", Integer, nullable=False, default=0),  # times the provider's list did not show it
    Column("check_at", Instant),  # when to ask the provider's list (again)
    Column("template", String),  # its SID; "": free-form
    Column("price", Float),  # what it was expected to cost, as configured then
)
_DOUBTFUL = text("check_at IS NOT NULL")
Index("ix_attempts_doubtful", attempts.c.sid, attempts.c.check_at, sqlite_where=_DOUBTFUL,
      postgresql_where=_DOUBTFUL)  # fmt: skip

receipts = Table(
    "receipts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("sid", String, nullable=False),
    Column("state", String, nullable=False),
    Column("code", Integer),
    Column("at", Instant, nullable=False),
    UniqueConstraint("sid", "state"),
)

inbound = Table(
    "inbound",
    metadata,
    Column("sid", String, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("meaning", String, nullable=False),  # start, stop, …: what was understood, never the text
)

rests = Table(
    "rests",
    metadata,
    Column("what", String, primary_key=True),  # core/rests.py
    Column("failures", Integer, nullable=False),  # in a row
    Column("since", Instant, nullable=False),
    Column("until", Instant, nullable=False),
    Column("reason", Text, nullable=False),
    Column("proof", String, nullable=False),  # what shows that it works again: an answer, a receipt
)

template_standings = Table(
    "template_standings",
    metadata,
    Column("name", String, primary_key=True),  # in whatsapp.templates
    Column("language", String, primary_key=True),
    Column("sid", String, nullable=False),
    Column("status", String, nullable=False),  # in the provider's words
    Column("category", String, nullable=False),
    Column("quality", String, nullable=False),
    Column("reason", Text, nullable=False),
    Column("checked_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),  # when its status, category or quality was last another
)
