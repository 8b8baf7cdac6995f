"""What the ledger is made of: a message, a request to create one, a try at a webhook."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Seen:
    """One request to create a message, refused ones included. `fault`: the kind that struck it, or ""."""

    at: float
    to: str = field(repr=False)
    sid: str = ""  # "" where nothing was accepted
    code: int | None = None
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """One try at a webhook: what it told, and the HTTP status that came back (0: none came, see `error`)."""

    at: float
    about: str
    status: int
    error: str = ""


@dataclass(slots=True, eq=False)
class Message:
    """A message, out or in. `at` is when its request arrived; times are epoch seconds. Changed by the ledger."""

    sid: str
    at: float
    sender: str = field(repr=False)
    to: str = field(repr=False)
    text: str
    inbound: bool = False
    content_sid: str = ""
    variables: dict[str, str] = field(default_factory=dict)
    media: tuple[str, ...] = ()
    button: str = ""  # where its button leads
    callback: str = field(default="", repr=False)
    validity: int | None = None
    number: int = 0  # 1, 2, … in order of acceptance
    status: str = "queued"
    code: int | None = None
    history: list[tuple[str, float]] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    deleted: bool = False

    @property
    def citizen(self) -> str:
        return self.sender if self.inbound else self.to

    @property
    def sent_at(self) -> float | None:
        return next((at for status, at in self.history if status != "queued"), None)

    def as_dict(self) -> dict[str, object]:
        return {
            "sid": self.sid,
            "at": self.at,
            "direction": "inbound" if self.inbound else "outbound",
            "to": self.to,
            "from": self.sender,
            "text": self.text,
            "content_sid": self.content_sid or None,
            "variables": dict(self.variables),
            "media": list(self.media),
            "button": self.button or None,
            "status_callback": self.callback or None,
            "validity_period": self.validity,
            "status": self.status,
            "error_code": self.code,
            "history": [{"status": status, "at": at} for status, at in self.history],
            "webhooks": [
                {"at": post.at, "about": post.about, "status": post.status, "error": post.error}
                for post in self.posts
            ],
            "deleted": self.deleted,
        }
