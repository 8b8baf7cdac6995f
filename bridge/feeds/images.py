"""An item's image, looked at once: whether the provider could fetch it and WhatsApp would show it.

WhatsApp takes JPEG and PNG of 5 MB at most (Twilio's page on WhatsApp media); the provider fetches it by itself, goes
by its Content-Type, and reaches public addresses only. Whatever goes wrong ends as a reason, never as an error.
"""

from __future__ import annotations

from bridge.errors import FetchError
from bridge.feeds.fetch import Limits
from bridge.feeds.inflate import MEBIBYTE
from bridge.ports import Fetcher

# How the fetcher is to be made: no host is allowed to be on a private address.
LIMITS = Limits(connect=5.0, total=15.0, size=5 * MEBIBYTE)
ACCEPT = "image/jpeg, image/png"

_BEGINNINGS = {"image/jpeg": b"\xff\xd8\xff", "image/png": b"\x89PNG\r\n\x1a\n"}


class Images:
    """A `bridge.ports.ImageReader` over a fetcher made with `LIMITS` and `ACCEPT`."""

    def __init__(self, fetcher: Fetcher) -> None:
        self._fetcher = fetcher

    def look(self, url: str) -> str:
        """Why an image cannot be sent, half a sentence; "": it can."""
        try:
            fetched = self._fetcher.fetch(url)
        except FetchError as error:
            return f"it cannot be fetched: {str(error).rstrip('.')}"
        if not fetched.url.startswith("https://"):
            return "it redirects to an address that is not https"
        told = fetched.content_type.partition(";")[0].strip().lower()
        body = fetched.body or b""
        real = next((kind for kind, start in _BEGINNINGS.items() if body.startswith(start)), "")
        if not real:
            return "it is neither a JPEG nor a PNG"
        return "" if told == real else f"its server calls it {told[:40] or 'nothing'}, and it is {real}"
