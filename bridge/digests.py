"""What was held as a flood and nobody looked at in time: it leaves after all, joined in one digest a topic.

Inside the transaction of `bridge.delivery`, at its moment.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from bridge.core import fanout
from bridge.core.wording.digest import digest
from bridge.log import event
from bridge.model import NoticeId, NoticeKind
from bridge.policy import Config
from bridge.store import notices
from bridge.store.notices import Notice

log = logging.getLogger(__name__)


def join(conn: Connection, config: Config, flood: Sequence[Notice], now: datetime) -> None:
    """Notices of one flood become a released digest for each of their topics, and are done themselves."""
    made: dict[str, NoticeId] = {}
    town = config.town
    for name, topic in config.topics.items():
        titles = [one.fields.title for one in flood if name in one.topics]
        if titles:
            plan = fanout.plan([name], config, now)
            fields = digest(titles, topic, town.language, town.site)
            made[name] = notices.add(conn, kind=NoticeKind.DIGEST, fields=fields, plan=plan, now=now)
            notices.release(conn, made[name], now, "a flood that nobody looked at in time")
            log.warning(event("notice.digest", notice=made[name], topic=name, items=len(titles)))
    for one in flood:
        joined = [str(made[name]) for name in one.topics if name in made]
        notices.join(
            conn, one.id, now, f"left in the digest {' and '.join(joined)}" if joined else "no topic left"
        )
