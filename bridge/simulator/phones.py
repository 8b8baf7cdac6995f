"""The citizens' phones: what they write, what they were sent, and whether their 24 h window is open."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable

from bridge.simulator.ledger import Ledger
from bridge.simulator.records import Message
from bridge.simulator.settings import Settings
from bridge.simulator.webhooks import Postman, Webhook
from bridge.simulator.wishes import address

WINDOW = 24 * 3600.0  # seconds since the citizen last wrote


class Phones:
    """All phones by address. One exists as soon as it is named, writes, or is sent something. Thread-safe."""

    def __init__(
        self,
        ledger: Ledger,
        postman: Postman,
        settings: Callable[[], Settings],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._ledger = ledger
        self._postman = postman
        self._settings = settings
        self._clock = clock
        self._lock = threading.Lock()
        self.clear()

    def clear(self) -> None:
        with self._lock:
            self._names: dict[str, str] = {}
            self._last_wrote: dict[str, float] = {}

    def add(self, number: str, name: str = "") -> None:
        """Make a phone known by its owner's name, as the provider's ProfileName shows it."""
        with self._lock:
            self._names[address(number)] = name

    def write(self, number: str, text: str, *, media: int = 0, opt_out: str = "", times: int = 1) -> str:
        """The citizen writes to the municipality. Returns the message's SID; the webhook goes out by itself.

        `media`: number of attachments; `opt_out`: the provider's own OptOutType; `times`: how often the same
        message is posted, since the provider may repeat itself.
        """
        citizen, settings = address(number), self._settings()
        self.open_window(number)
        message = Message(
            sid=("MM" if media else "SM") + secrets.token_hex(16),
            at=self._clock(),
            sender=citizen,
            to=settings.senders[0],
            text=text,
            inbound=True,
            media=tuple(f"https://media.example/{count}" for count in range(media)),
            status="received",
        )
        self._ledger.add(message)
        if settings.inbound_url:
            fields = self._fields(settings.account, message, opt_out)
            webhook = Webhook(message, settings.inbound_url, "inbound", fields)
            for _ in range(times):
                self._postman.post_later(webhook)
        self._ledger.settle(message)
        return message.sid

    def _fields(self, account: str, message: Message, opt_out: str) -> dict[str, str]:
        bare = message.sender.removeprefix("whatsapp:")
        fields = {
            "AccountSid": account,
            "ApiVersion": "2010-04-01",
            "Body": message.text,
            "From": message.sender,
            "MessageSid": message.sid,
            "MessageType": "image" if message.media else "text",
            "NumMedia": str(len(message.media)),
            "NumSegments": "1",
            "ProfileName": self._names.get(message.sender, "") or "Cittadino",
            "ReferralNumMedia": "0",
            "SmsMessageSid": message.sid,
            "SmsSid": message.sid,
            "SmsStatus": "received",
            "To": message.to,
        }
        if bare.startswith("+"):  # a user id has no number to tell
            fields["WaId"] = bare.removeprefix("+")
        for count, url in enumerate(message.media):
            fields |= {f"MediaUrl{count}": url, f"MediaContentType{count}": "image/jpeg"}
        return fields | ({"OptOutType": opt_out} if opt_out else {})

    def open_window(self, number: str) -> None:
        """As if the citizen had just written."""
        with self._lock:
            self._last_wrote[address(number)] = self._clock()

    def close_window(self, number: str) -> None:
        with self._lock:
            self._last_wrote.pop(address(number), None)

    def window_open(self, number: str) -> bool:
        last = self._last_wrote.get(address(number))
        return last is not None and self._clock() - last < WINDOW

    def chat(self, number: str) -> dict[str, object]:
        """One phone: its owner's name, its window, and its messages in and out, oldest first."""
        citizen = address(number)
        messages = self._ledger.messages(citizen)
        return {
            "number": citizen.removeprefix("whatsapp:"),
            "name": self._names.get(citizen, ""),
            "window_open": self.window_open(citizen),
            "chat": [_bubble(message) for message in messages],
        }

    def named(self) -> list[str]:
        """The numbers of the phones whose owners have names, in the order they became known."""
        with self._lock:
            return [citizen.removeprefix("whatsapp:") for citizen, name in self._names.items() if name]

    def overview(self) -> list[dict[str, object]]:
        """All phones, with how many messages each got and wrote, and the last of them."""
        known = dict.fromkeys([*self._names, *self._ledger.citizens()])
        return [self._line(citizen) for citizen in known]

    def _line(self, citizen: str) -> dict[str, object]:
        messages = self._ledger.messages(citizen)
        return {
            "number": citizen.removeprefix("whatsapp:"),
            "name": self._names.get(citizen, ""),
            "window_open": self.window_open(citizen),
            "received": sum(not message.inbound for message in messages),
            "written": sum(message.inbound for message in messages),
            "last": _bubble(messages[-1]) if messages else None,
        }


def _bubble(message: Message) -> dict[str, object]:
    return {
        "sid": message.sid,
        "direction": "out" if message.inbound else "in",  # as the citizen sees it
        "at": message.at,
        "text": message.text,
        "status": message.status,
        "error_code": message.code,
        "webhooks": [{"status": post.status, "error": post.error} for post in message.posts],
    }
