"""The images of notices, looked at while these are held: once each, so that a message never waits for one.

What nobody has looked at when its message leaves goes without; so does what is no JPEG or PNG, is too large, or does
not stand on the town's site.
"""

from __future__ import annotations

import logging

from bridge.core.fanout import templates_for
from bridge.core.wording.forms import can_head
from bridge.log import event
from bridge.policy import Config, WhatsApp
from bridge.ports import ImageReader
from bridge.store import images
from bridge.store.database import Database

log = logging.getLogger(__name__)


class NoticeImages:
    """Looks at one image a step."""

    def __init__(self, config: Config, whatsapp: WhatsApp, db: Database, reader: ImageReader) -> None:
        self._site = config.town.site
        self._reader = reader
        self._db = db
        # Of which a message may show an image; nobody else's is fetched.
        self._topics = frozenset(
            name
            for name in config.topics
            if any(one.image for one in templates_for([name], config.topics, whatsapp))
        )

    def look(self) -> bool:
        """Look at one that nobody has. True: there was one, so ask again at once."""
        if not self._topics:
            return False
        with self._db.read() as conn:
            waiting = images.unseen(conn, self._topics)
        if waiting is None:
            return False
        fault = can_head(self._site, waiting.url) or self._reader.look(waiting.url)
        with self._db.write() as conn:
            images.saw(conn, waiting, fault)
        log.info(event("image.seen", notice=waiting.notice_id, verdict=fault or "good"))
        return True
