"""The provider's error codes that the simulator uses, and how they look in an answer.

Source: Twilio's error dictionary (twilio.com/docs/api/errors). Texts are ours.
"""

from __future__ import annotations

from dataclasses import dataclass

from bridge.simulator.server import Response, as_json

MESSAGES = {
    20001: "A required parameter is missing",
    20003: "Authenticate",
    20009: "Cannot delete a message that is still in progress",
    20404: "The requested resource was not found",
    20429: "Too many requests",
    20500: "An internal server error has occurred",
    21211: "Invalid 'To' phone number",
    21603: "A 'From' phone number is required",
    21604: "A 'To' phone number is required",
    21606: "The 'From' phone number is not one of this account's",
    21609: "Invalid 'StatusCallback' URL",
    21617: "The body exceeds the limit of 1600 characters",
    21619: "A message body, media URL or content SID is required",
    21620: "Invalid media URL",
    21623: "Too many media files",
    21624: "Invalid validity period: not a whole number of seconds from 1 to 36000",
    21654: "A ContentSid is required where ContentVariables are given",
    21655: "The ContentSid is invalid",
    21656: "The ContentVariables parameter is invalid",
    21658: "A variable exceeds the limit of 1600 characters",
    21701: "The messaging service does not exist",
    21910: "'From' and 'To' are not of the same channel",
    63007: "There is no channel with this 'From' address",
    63016: "Free-form text outside the 24 hour window",
    63018: "Rate limit exceeded for this channel",
    63019: "The media cannot be downloaded",
    63021: "The rendered template exceeds 1024 characters",
    63024: "Invalid message recipient",
    63027: "The template does not exist for this language",
    63028: "The number of variables does not match the template",
    63040: "The template was rejected",
    63041: "The template is paused",
    63042: "The template is disabled",
}
_STATUS = {20003: 401, 20009: 409, 20404: 404, 20429: 429, 20500: 500, 63018: 429}


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request is not done: the provider's code, and the HTTP status that goes with it (0: its usual one)."""

    code: int
    status: int = 0
    retry_after: float | None = None  # seconds

    def response(self) -> Response:
        status = self.status or _STATUS.get(self.code, 400)
        headers = () if self.retry_after is None else (("Retry-After", f"{self.retry_after:g}"),)
        body = {
            "code": self.code,
            "message": message_of(self.code),
            "more_info": f"https://www.twilio.com/docs/errors/{self.code}",
            "status": status,
        }
        return as_json(body, status, headers)


def message_of(code: int) -> str:
    return MESSAGES.get(code, f"Error {code}")
