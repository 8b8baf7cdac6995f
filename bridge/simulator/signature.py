"""The provider's signature of a webhook, computed by code of the simulator's own.

Source: Twilio's "Webhooks security": HMAC-SHA1 with the account's auth token over the full URL followed by each
key and value of the form, sorted by key; base64.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping


def sign(token: str, url: str, fields: Mapping[str, str]) -> str:
    """The value of `X-Twilio-Signature` for a form posted to this address, its query included."""
    signed = url + "".join(key + fields[key] for key in sorted(fields))
    digest = hmac.new(token.encode(), signed.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode("ascii")
