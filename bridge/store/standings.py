"""How templates stood with WhatsApp when it was asked last."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from bridge.core.standings import Standing
from bridge.store.schema import template_standings


def every(conn: Connection) -> dict[tuple[str, str], Standing]:
    """By name and language."""
    rows = conn.execute(select(template_standings))
    return {
        (row.name, row.language): Standing(
            row.name, row.language, row.sid, row.status, row.category, row.quality, row.reason
        )
        for row in rows
    }


def put(conn: Connection, seen: Standing, now: datetime) -> None:
    """What was seen now takes the place of what was known."""
    own = (template_standings.c.name == seen.name, template_standings.c.language == seen.language)
    known = conn.execute(select(template_standings).where(*own)).one_or_none()
    told = ("sid", "status", "category", "quality")
    same = known is not None and all(getattr(known, name) == getattr(seen, name) for name in told)
    conn.execute(delete(template_standings).where(*own))
    conn.execute(
        insert(template_standings).values(
            name=seen.name, language=seen.language, sid=seen.sid, status=seen.status, category=seen.category,
            quality=seen.quality, reason=seen.reason, checked_at=now,
            changed_at=known.changed_at if known is not None and same else now,
        )
    )  # fmt: skip
