"""The SDK's client on our own HTTP client, and how its errors are told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

# twilio carries no type marker: what comes from it is Any, and is checked where it is used.
from twilio.base.exceptions import TwilioException  # type: ignore[import-untyped]  # see above
from twilio.rest import Client  # type: ignore[import-untyped]  # see above

from bridge.errors import FetchError
from bridge.log import mask
from bridge.policy import WhatsApp
from bridge.whatsapp.connection import READ_SECONDS, NotSentError
from bridge.whatsapp.errors import classify
from bridge.whatsapp.http_client import ApiError, NoAnswerError, PooledHttpClient


def make_client(
    whatsapp: WhatsApp,
    auth_token: str,
    connections: int,
    read_seconds: float = READ_SECONDS,
    gate: Callable[[], None] | None = None,
) -> tuple[Client, PooledHttpClient]:
    """A client for the configured account and addresses, and the HTTP client under it, to be closed."""
    http = PooledHttpClient(connections, read_seconds, gate)
    client = Client(
        whatsapp.account_sid,
        auth_token,
        http_client=http,
        # The SDK would rewrite the configured address after TWILIO_EDGE and TWILIO_REGION.
        environment={"TWILIO_EDGE": ""},
    )
    client.api.base_url = whatsapp.api_url
    client.content.base_url = whatsapp.content_url
    return client, http


@contextmanager
def reading(what: str) -> Iterator[None]:
    """Turns whatever goes wrong while asking the provider for `what` into a FetchError without numbers."""
    try:
        yield
    except ApiError as error:
        meaning = classify(error.status, error.code).meaning
        raise FetchError(
            f"the provider does not give {what}: {meaning} (HTTP {error.status}, code {error.code})",
            status=error.status,
            retry_after=None if error.retry_after is None else timedelta(seconds=error.retry_after),
        ) from error
    except (NotSentError, NoAnswerError) as error:
        raise FetchError(f"cannot ask the provider for {what}: {mask(str(error))}") from error
    except (ValueError, TwilioException) as error:
        raise FetchError(f"cannot read {what} in the provider's answer: {mask(str(error))}") from error
