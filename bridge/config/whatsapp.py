"""Readers of what belongs to WhatsApp: sender, SIDs, and a template's body within Meta's rules.

Meta refuses a template whose variables are not numbered 1, 2, 3 … without gaps, stand next to each other, or
begin or end the body (Twilio's documentation of the Content API). The contract's default body begins with one,
so a beginning is let through here; what Meta thinks of it is for `templates status` to say.
"""

from __future__ import annotations

import re

from bridge.config.values import RefusedError, line, text
from bridge.config.wording import shown

DEFAULT_BODY = "{{1}}: {{2}} Maggiori informazioni: {{3}} NAME-OF-TOWN."
TOWN = "NAME-OF-TOWN"  # what comune.name takes the place of

_LONGEST = 1024  # values included, so that a longer body could never be sent
_MOST_VARIABLES = 100
_BUTTON = 20  # characters (Twilio's page on twilio/call-to-action)
_BRACES = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)


def variables_of(body: str) -> set[int]:
    """The numbers of the variables in a body that was read."""
    return {int(found) for found in _BRACES.findall(body)}


def as_body(value: object) -> str:
    """The text of a template. It may have several lines."""
    body = text(value)
    if len(body) > _LONGEST:
        raise RefusedError(f"{len(body)} characters; WhatsApp takes {_LONGEST}, values included")
    for found in _BRACES.findall(body):
        if not re.fullmatch(r"[1-9][0-9]{0,2}", found):
            raise RefusedError(
                f"{shown(f'{{{{{found}}}}}')} is not a variable; write {{{{1}}}} and name it in variables"
            )
    if re.search(r"\{\{|\}\}", _BRACES.sub("", body)):
        raise RefusedError("braces that are not closed; a variable is written {{1}}")
    numbers = variables_of(body)
    if numbers != set(range(1, len(numbers) + 1)) or len(numbers) > _MOST_VARIABLES:
        raise RefusedError(f"variables must be numbered from 1 without gaps, {_MOST_VARIABLES} at most")
    if re.search(r"\}\}\s*\{\{", body):
        raise RefusedError("two variables next to each other; WhatsApp wants text between them")
    if body.rstrip().endswith("}}"):
        raise RefusedError("a variable at the end; WhatsApp wants text after it, such as the town's name")
    return body


def as_button(value: object) -> str:
    """The words of a button."""
    words = line(value)
    if len(words) > _BUTTON or "{{" in words:
        raise RefusedError(f"a button has {_BUTTON} characters at most and no variable")
    return words


def as_account_sid(value: object) -> str:
    return _sid(value, "AC", "an account's SID")


def as_template_sid(value: object) -> str:
    """A template's SID; "" for one that is not created yet."""
    return "" if value is None or value == "" else _sid(value, "HX", "a template's SID")


def _sid(value: object, prefix: str, what: str) -> str:
    found = line(value)
    if not found.startswith(prefix) or re.search(r"\s", found):
        raise RefusedError(f"{shown(found)} is not {what}, which begins with {prefix}")
    return found


def as_sender(value: object) -> str:
    """A phone number in E.164 form; one without a prefix is taken for Italian. Errors do not quote it."""
    import phonenumbers  # 30 ms that only a bridge with a sender need spend

    found = line(value)
    if found.lower().startswith("whatsapp:"):
        raise RefusedError("write the number alone, without whatsapp:")
    try:
        number = phonenumbers.parse(found, "IT")
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_possible_number(number):
        raise RefusedError("not a phone number; write it with its prefix, as in +39 and the number")
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
